import { dashOf, type Stroke } from "~/lenses/lens";
import type { Colour, Palette } from "~/lenses/palette";
import type { ElementKind } from "~/model/element";

import { floorMark, noteMarks, paperMarks, tabMarks } from "../annotation-marks";
import type { Bezier } from "../bezier";
import { directionOf } from "../direction";
import { drawnIn } from "../ghosts";
import {
  dressMarks,
  elementMarks,
  fills,
  ghostDash,
  labelMarks,
  type Mark,
  outlines,
  relationMarks,
} from "../marks";
import { overlaps, type Rect, trace } from "../path";
import type { Scene, SceneElement, SceneFrame, SceneNote, SceneRelation } from "../scene";
import { fontFamily } from "./font";

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** `full` draws every mark; `forms` leaves out words and icons; `far` leaves plain boxes and lines. */
export type Detail = "full" | "forms" | "far";

export interface Painting {
  /** The part of the map to paint, in map units; it fills the canvas. */
  readonly rect: Rect;
  /** Canvas pixels per map unit. */
  readonly scale: number;
  readonly palette: Palette;
  readonly detail: Detail;
  readonly paper: "dots" | "plain" | "none";
  /** Ids to leave out, because another layer shows them. */
  readonly without?: ReadonlySet<string>;
}

/** How much detail a drawing of this many items deserves at a scale, so that far out no time goes into what cannot be read. */
export function detailAt(scale: number, items: number): Detail {
  if (items <= 250 || scale >= 0.45) return "full";
  return scale >= 0.2 ? "forms" : "far";
}

/** Paints a part of a scene. */
export function paintScene(context: Context, scene: Scene, painting: Painting): void {
  const { rect, scale, palette, detail, paper, without } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  const { width, height } = context.canvas;
  if (paper === "none") context.clearRect(0, 0, width, height);
  else {
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
  }
  context.setTransform(scale, 0, 0, scale, -rect.x * scale, -rect.y * scale);
  if (paper === "dots") paintDots(context, painting);
  const shown = (id: string, box: Rect) => without?.has(id) !== true && overlaps(rect, box);
  const drawn = drawnIn(scene);
  const relations = drawn.relations.filter(({ id, curve }) => shown(id, curve.bounds));
  const elements = drawn.elements.filter(({ id, outer }) => shown(id, outer));
  const frames = scene.frames.filter(({ id, outer }) => shown(id, outer));
  const notes = scene.notes.filter(({ id, rect }) => shown(id, rect));
  if (detail === "full") {
    const labels = drawn.relations.filter(({ id, label }) => shown(id, label.rect));
    paintItems(context, { frames, relations, labels, elements, notes }, palette);
  } else {
    for (const frame of frames) paintMarks(context, [floorMark(frame)], palette);
    paintLines(context, relations, palette, detail);
    paintForms(context, elements, palette, detail);
    for (const { rect, tint, scale } of notes) paintMarks(context, paperMarks(rect, tint, scale), palette);
  }
}

/**
 * Paints items in full, with the transform already set: the floors of frames, relations, the names of frames, labels,
 * elements, and notes on top.
 */
export function paintItems(
  context: Context,
  items: {
    readonly frames?: readonly SceneFrame[];
    readonly relations: readonly SceneRelation[];
    readonly labels: readonly SceneRelation[];
    readonly elements: readonly SceneElement[];
    readonly notes?: readonly SceneNote[];
  },
  palette: Palette,
): void {
  const { frames = [], notes = [] } = items;
  for (const frame of frames) paintMarks(context, [floorMark(frame)], palette);
  for (const relation of items.relations) paintMarks(context, relationMarks(relation), palette);
  for (const frame of frames) paintMarks(context, tabMarks(frame), palette);
  for (const { label, ghost } of items.labels) paintMarks(context, labelMarks(label, ghost), palette);
  for (const element of items.elements) paintMarks(context, elementMarks(element), palette);
  for (const note of notes) paintMarks(context, noteMarks(note), palette);
}

const iconPaths = new Map<string, Path2D>();

function iconPath(data: string): Path2D {
  let path = iconPaths.get(data);
  if (path === undefined) {
    path = new Path2D(data);
    iconPaths.set(data, path);
  }
  return path;
}

function paintMarks(context: Context, marks: readonly Mark[], palette: Palette): void {
  context.lineJoin = "round";
  context.lineCap = "round";
  // Letters as wide at every scale as they are in the SVG, which asks for the same.
  context.textRendering = "geometricPrecision";
  context.textAlign = "left";
  for (const mark of marks) {
    switch (mark.as) {
      case "path":
        context.beginPath();
        trace(mark.path, context);
        if (mark.fill !== null) {
          context.fillStyle = palette[mark.fill];
          context.fill();
        }
        if (mark.stroke !== null) {
          context.strokeStyle = palette[mark.stroke];
          context.lineWidth = mark.width;
          if (mark.dash === null) context.stroke();
          else {
            context.setLineDash(mark.dash);
            context.stroke();
            context.setLineDash([]);
          }
        }
        break;
      case "text":
        context.font = `${mark.weight} ${mark.size}px ${fontFamily}`;
        context.fillStyle = palette[mark.fill];
        context.direction = directionOf(mark.text);
        context.textAlign = mark.flush ?? "left";
        context.fillText(mark.text, mark.x, mark.y);
        break;
      case "icon": {
        const unit = mark.size / 24;
        context.save();
        context.translate(mark.x, mark.y);
        context.scale(unit, unit);
        context.strokeStyle = palette[mark.stroke];
        context.lineWidth = 1.9;
        for (const data of mark.data) context.stroke(iconPath(data));
        context.restore();
        break;
      }
    }
  }
}

/** Dots of the paper stand this far apart, in map units, and twice, four times … as far when seen from far away. */
const dotSpacing = 24;

function paintDots(context: Context, { rect, scale, palette }: Painting): void {
  let spacing = dotSpacing;
  while (spacing * scale < 16) spacing *= 2;
  const size = 1.6 / Math.min(1, scale) / (scale > 1 ? scale : 1);
  context.fillStyle = palette.dots;
  context.beginPath();
  const left = Math.floor(rect.x / spacing) * spacing;
  const top = Math.floor(rect.y / spacing) * spacing;
  for (let x = left; x < rect.x + rect.width; x += spacing)
    for (let y = top; y < rect.y + rect.height; y += spacing)
      context.rect(x - size / 2, y - size / 2, size, size);
  context.fill();
}

/** Strokes the halves of many relations, those of one style in one go. */
function paintLines(
  context: Context,
  relations: readonly SceneRelation[],
  palette: Palette,
  detail: Detail,
): void {
  const groups = new Map<string, { readonly stroke: Stroke; readonly halves: Bezier[] }>();
  const arrows = new Map<Colour, SceneRelation[]>();
  const add = (stroke: Stroke, half: Bezier) => {
    const key = `${stroke.colour} ${stroke.width} ${stroke.dash}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { stroke, halves: [half] });
    else group.halves.push(half);
  };
  for (const relation of relations) {
    const { line } = relation.style;
    add(line.strokes[0], relation.curve.strokes[0]);
    add(line.strokes[1], relation.curve.strokes[1]);
    const known = arrows.get(line.arrow);
    if (known === undefined) arrows.set(line.arrow, [relation]);
    else known.push(relation);
  }
  context.lineCap = detail === "far" ? "butt" : "round";
  for (const { stroke, halves } of groups.values()) {
    context.beginPath();
    for (const { a, b, c, d } of halves) {
      context.moveTo(a.x, a.y);
      if (detail === "far") context.lineTo(d.x, d.y);
      else context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
    }
    context.strokeStyle = palette[stroke.colour];
    context.lineWidth = stroke.width;
    const dash = detail === "far" ? null : dashOf(stroke);
    if (dash !== null) context.setLineDash(dash);
    context.stroke();
    if (dash !== null) context.setLineDash([]);
  }
  if (detail === "far") return;
  for (const [colour, heads] of arrows) {
    context.beginPath();
    for (const { curve } of heads) trace(curve.arrow, context);
    context.fillStyle = palette[colour];
    context.fill();
  }
}

function paintForms(
  context: Context,
  elements: readonly SceneElement[],
  palette: Palette,
  detail: Detail,
): void {
  const kinds = new Map<ElementKind, SceneElement[]>();
  if (detail === "forms")
    for (const { dress, x, y } of elements)
      if (dress !== null) paintMarks(context, dressMarks({ ...dress, caption: null }, x, y), palette);
  const ghosts = elements.filter(({ ghost }) => ghost === true);
  paintOutlines(context, ghosts, detail);
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = palette.changeGone;
  context.lineWidth = detail === "far" ? 4 : 1.8;
  context.setLineDash(detail === "far" ? [14, 14] : [...ghostDash]);
  context.stroke();
  context.setLineDash([]);
  for (const element of elements) {
    if (element.ghost === true) continue;
    const known = kinds.get(element.kind);
    if (known === undefined) kinds.set(element.kind, [element]);
    else known.push(element);
  }
  for (const [kind, members] of kinds) {
    paintOutlines(context, members, detail);
    context.fillStyle = palette[fills[kind]];
    context.fill();
    context.strokeStyle = palette[outlines[kind]];
    context.lineWidth = detail === "far" ? 4 : 1.8;
    context.stroke();
  }
}

/** Begins a path around elements, to be filled and stroked in one go. */
function paintOutlines(context: Context, elements: readonly SceneElement[], detail: Detail): void {
  context.beginPath();
  for (const { box, look, x, y } of elements) {
    if (detail === "far") context.rect(box.x, box.y, box.width, box.height);
    else traceAt(context, look.shape.outline, x, y);
  }
}

function traceAt(context: Context, path: readonly number[], dx: number, dy: number): void {
  trace(path, {
    moveTo: (x, y) => context.moveTo(x + dx, y + dy),
    lineTo: (x, y) => context.lineTo(x + dx, y + dy),
    bezierCurveTo: (x1, y1, x2, y2, x, y) =>
      context.bezierCurveTo(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy),
    closePath: () => context.closePath(),
  });
}
