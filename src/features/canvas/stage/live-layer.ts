import type { Guide } from "~/layout/snap";
import type { Palette } from "~/lenses/palette";
import { bezierPath } from "~/scene/bezier";
import { dimmed } from "~/scene/bright";
import { drawnIn } from "~/scene/ghosts";
import type { Lifted } from "~/scene/lift";
import { shifted } from "~/scene/marks";
import { type Path, type Point, type Rect, trace } from "~/scene/path";
import { paintItems } from "~/scene/render/canvas";
import type { Scene, SceneElement, SceneRelation } from "~/scene/scene";

import { carriedIn, markAnnotations, outline, paintLiftedFrames } from "./live-annotations";
import type { Size, View } from "./view";

/** What lies over the still drawing: what is picked, pointed at, carried, or being drawn. */
interface LiveState {
  readonly selection: ReadonlySet<string>;
  readonly hover: string | null;
  readonly lifted: Lifted | null;
  readonly marquee: Rect | null;
  /** With what something that is dragged is level. */
  readonly guides: readonly Guide[];
  /** What stands out of the dimmed rest; null where nothing is dimmed. */
  readonly bright: ReadonlySet<string> | null;
  /** A relation being drawn, from an element to the pointer. */
  readonly draft: {
    readonly from: SceneElement;
    readonly to: Point;
    readonly target: SceneElement | null;
  } | null;
}

const nothingLive: LiveState = {
  selection: new Set(),
  hover: null,
  lifted: null,
  marquee: null,
  guides: [],
  bright: null,
  draft: null,
};

export interface LiveLayer {
  set: (change: Partial<LiveState>) => void;
  get: () => LiveState;
  setScene: (scene: Scene) => void;
  setPalette: (palette: Palette) => void;
  setView: (view: View) => void;
  resize: (size: Size) => void;
  dispose: () => void;
}

export function createLiveLayer(canvas: HTMLCanvasElement, initial: Palette): LiveLayer {
  const context = canvas.getContext("2d");
  let state = nothingLive;
  let scene: Scene | null = null;
  let palette = initial;
  let view: View = { x: 0, y: 0, zoom: 1 };
  let frame = 0;
  let empty = true;

  const schedule = () => {
    if (frame === 0) frame = window.requestAnimationFrame(paint);
  };

  const paint = () => {
    frame = 0;
    if (context === null) return;
    if (!empty) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
    }
    empty = isEmpty(state);
    if (empty || scene === null) return;
    const density = window.devicePixelRatio;
    const scale = view.zoom * density;
    if (state.bright !== null) dim(context, palette);
    context.setTransform(scale, 0, 0, scale, view.x * density, view.y * density);
    paintLive(context, scene, state, palette, view.zoom);
  };

  return {
    set: (change) => {
      state = { ...state, ...change };
      schedule();
    },
    get: () => state,
    setScene: (next) => {
      scene = next;
      schedule();
    },
    setPalette: (next) => {
      palette = next;
      schedule();
    },
    setView: (next) => {
      view = next;
      // In the frame of the movement itself, or what is picked would trail behind the drawing.
      if (!isEmpty(state)) {
        window.cancelAnimationFrame(frame);
        paint();
      }
    },
    resize: ({ width, height }) => {
      const density = window.devicePixelRatio;
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
      schedule();
    },
    dispose: () => window.cancelAnimationFrame(frame),
  };
}

function isEmpty({ selection, hover, lifted, marquee, bright, draft }: LiveState): boolean {
  const still = lifted === null && marquee === null && draft === null;
  return still && selection.size === 0 && hover === null && bright === null;
}

/** Lays paper over the drawing beneath, so thin that it can still be told what is there. */
function dim(context: CanvasRenderingContext2D, palette: Palette): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1 - dimmed;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalAlpha = 1;
}

function paintLive(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { selection, hover, lifted, marquee, guides, bright, draft }: LiveState,
  palette: Palette,
  zoom: number,
): void {
  if (bright !== null) {
    const drawn = drawnIn(scene);
    const relations = drawn.relations.filter(({ id }) => bright.has(id));
    const elements = drawn.elements.filter(({ id }) => bright.has(id));
    const frames = scene.frames.filter(({ id }) => bright.has(id));
    const notes = scene.notes.filter(({ id }) => bright.has(id));
    paintItems(context, { frames, relations, labels: relations, elements, notes }, palette);
  }
  const carried = carriedIn(lifted);
  const near = { context, scene, palette, zoom };
  const elements: SceneElement[] = [];
  const relations: SceneRelation[] = [];
  for (const id of selection) {
    if (carried.has(id)) continue;
    const element = scene.elementsById.get(id);
    if (element !== undefined) elements.push(element);
    const relation = scene.relationsById.get(id);
    if (relation !== undefined) relations.push(relation);
  }
  // The halo of a relation lies under it, so the relation and what it touches are painted again on top.
  for (const relation of relations)
    halo(context, bezierPath(relation.curve.whole), palette.selection, 14 / zoom + 6);
  const ends = relations.flatMap(({ from, to }) => {
    const found = [scene.elementsById.get(from), scene.elementsById.get(to)];
    return found.filter((element) => element !== undefined && !carried.has(element.id));
  }) as SceneElement[];
  paintItems(context, { relations, labels: relations.map(said), elements: ends }, palette);
  for (const element of elements) ring(context, element, palette.accent, 3 / zoom);
  markAnnotations(near, (id) => selection.has(id) && !carried.has(id), 2);
  if (lifted !== null) {
    paintLiftedFrames(near, lifted, selection);
    paintItems(
      context,
      {
        relations: lifted.relations,
        labels: lifted.relations,
        elements: [...lifted.neighbours, ...lifted.elements],
        notes: lifted.notes,
      },
      palette,
    );
    for (const note of lifted.notes) if (selection.has(note.id)) outline(near, note.rect, 3);
    for (const element of lifted.elements)
      if (selection.has(element.id)) ring(context, element, palette.accent, 3 / zoom);
  }
  const pointed = hover === null || carried.has(hover) || selection.has(hover) ? null : hover;
  const hovered = pointed === null ? undefined : scene.elementsById.get(pointed);
  if (hovered !== undefined) ring(context, hovered, palette.accent, 1.5 / zoom);
  markAnnotations(near, (id) => id === pointed, 1.5);
  const line = pointed === null ? undefined : scene.relationsById.get(pointed);
  if (line !== undefined) {
    halo(context, bezierPath(line.curve.whole), palette.selection, 8 / zoom + 2);
    const under = [scene.elementsById.get(line.from), scene.elementsById.get(line.to)].filter(
      (element) => element !== undefined,
    );
    paintItems(context, { relations: [line], labels: [said(line)], elements: under }, palette);
  }
  if (draft !== null) paintDraft(context, draft, palette, zoom);
  if (guides.length > 0) paintGuides(context, guides, palette, zoom);
  if (marquee !== null) paintMarquee(context, marquee, palette, zoom);
}

/** What is picked or pointed at says its words, even where there is no room for them. */
function said(relation: SceneRelation): SceneRelation {
  return relation.label.hidden ? { ...relation, label: { ...relation.label, hidden: false } } : relation;
}

function halo(context: CanvasRenderingContext2D, path: Path, colour: string, width: number): void {
  context.beginPath();
  trace(path, context);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = "round";
  context.stroke();
}

function ring(context: CanvasRenderingContext2D, element: SceneElement, colour: string, width: number): void {
  context.beginPath();
  trace(shifted(element.look.shape.outline, element.x, element.y), context);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.stroke();
}

function paintDraft(
  context: CanvasRenderingContext2D,
  { from, to, target }: NonNullable<LiveState["draft"]>,
  palette: Palette,
  zoom: number,
): void {
  ring(context, from, palette.accent, 3 / zoom);
  if (target !== null) ring(context, target, palette.accent, 3 / zoom);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / zoom;
  context.setLineDash([6 / zoom, 4 / zoom]);
  context.stroke();
  context.setLineDash([]);
  paintItems(context, { relations: [], labels: [], elements: [from] }, palette);
  ring(context, from, palette.accent, 3 / zoom);
}

function paintGuides(
  context: CanvasRenderingContext2D,
  guides: readonly Guide[],
  palette: Palette,
  zoom: number,
): void {
  context.beginPath();
  for (const { from, to } of guides) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.strokeStyle = palette.accent;
  context.lineWidth = 1 / zoom;
  context.stroke();
}

function paintMarquee(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  palette: Palette,
  zoom: number,
): void {
  context.globalAlpha = 0.25;
  context.fillStyle = palette.selection;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1 / zoom;
  context.strokeRect(x, y, width, height);
}
