import { dashOf, type Stroke } from "~/lenses/lens";
import type { Colour } from "~/lenses/palette";
import type { ElementKind } from "~/model/element";

import { bezierPath } from "./bezier";
import { captionStyle, type DressLook } from "./dress";
import { iconSize, labelStyle, type PlacedText, subtitleStyle } from "./element-look";
import { type IconData, lockIcon, pinIcon, signIcon } from "./icons";
import type { Weight } from "./measure";
import { curve, line, move, type Path, roundedRect } from "./path";
import { noteStyle, pillStyle } from "./relation-look";
import type { SceneElement, SceneLabel, SceneRelation } from "./scene";
import { type PlacedSign, signRadius, signRect, signsOn } from "./signs";
import type { TextStyle } from "./wrap";

/** What renderers draw, and all they draw. Places are in map units, colours are names that a theme fills in. */
export type Mark =
  | {
      readonly as: "path";
      readonly path: Path;
      readonly fill: Colour | null;
      readonly stroke: Colour | null;
      readonly width: number;
      readonly dash: readonly number[] | null;
    }
  | {
      readonly as: "text";
      readonly text: string;
      /** The left end of the baseline; with `flush` its right end, wherever the other then is. */
      readonly x: number;
      readonly flush?: "right";
      readonly y: number;
      readonly size: number;
      readonly weight: Weight;
      readonly fill: Colour;
    }
  | {
      readonly as: "icon";
      readonly data: IconData;
      /** Top left corner. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly stroke: Colour;
    };

export const fills: Readonly<Record<ElementKind, Colour>> = {
  actor: "actorFill",
  space: "spaceFill",
  commodity: "commodityFill",
  threat: "threatFill",
};

export const outlines: Readonly<Record<ElementKind, Colour>> = {
  actor: "actorLine",
  space: "spaceLine",
  commodity: "commodityLine",
  threat: "threatLine",
};

/** The border of what is no longer there. */
export const ghostDash: readonly number[] = [5, 5];

export function elementMarks(element: SceneElement): readonly Mark[] {
  const { kind, x, y, look, icon, confidential, pinned, dress, ghost = false } = element;
  const stroke: Colour = ghost ? "changeGone" : outlines[kind];
  const marks: Mark[] = [
    ...(dress === null ? [] : dressMarks(dress, x, y)),
    {
      as: "path",
      path: shifted(look.shape.outline, x, y),
      fill: ghost ? "paper" : fills[kind],
      stroke,
      width: 1.5,
      dash: ghost ? ghostDash : null,
    },
  ];
  if (look.shape.ground !== null)
    marks.push({
      as: "path",
      path: shifted(look.shape.ground, x, y),
      fill: null,
      stroke,
      width: 2,
      dash: [0.01, 4.5],
    });
  const size = iconSize * look.scale;
  marks.push({ as: "icon", data: icon, x: x + look.iconX, y: y - size / 2, size, stroke });
  for (const text of look.lines)
    marks.push({
      as: "text",
      text: text.text,
      x: x + text.x,
      y: y + text.y,
      ...larger(labelStyle, look.scale),
      fill: ghost ? "inkSoft" : "ink",
    });
  if (look.subtitle !== null)
    marks.push({
      as: "text",
      text: look.subtitle.text,
      x: x + look.subtitle.x,
      y: y + look.subtitle.y,
      ...larger(subtitleStyle, look.scale),
      fill: "inkSoft",
    });
  const inCorner = (data: IconData, inset: number): Mark => ({
    as: "icon",
    data,
    x: x + look.width / 2 - inset,
    y: y - look.height / 2 + 5,
    size: 11,
    stroke: "inkSoft",
  });
  if (confidential) marks.push(inCorner(lockIcon(), 18));
  // Beside the lock, and where the corner is cut off, within the border.
  if (pinned) marks.push(inCorner(pinIcon(), confidential ? 31 : kind === "actor" ? 27 : 23));
  return marks;
}

/** The ring around an element, and the words under it on paper of their own. */
export function dressMarks(
  { strokes, caption, scale }: Omit<DressLook, "outer">,
  x: number,
  y: number,
): readonly Mark[] {
  const marks: Mark[] = strokes.map(({ path, colour, width, dash }) => ({
    as: "path",
    path: shifted(path, x, y),
    fill: null,
    stroke: colour,
    width,
    dash,
  }));
  if (caption !== null)
    marks.push(
      {
        as: "path",
        path: roundedRect(
          { x: x + caption.x - 4, y: y + caption.y - 11, width: -2 * caption.x + 8, height: 15 },
          5,
        ),
        fill: "paper",
        stroke: null,
        width: 0,
        dash: null,
      },
      {
        as: "text",
        text: caption.text,
        x: x + caption.x,
        y: y + caption.y,
        ...larger(captionStyle, scale),
        fill: "inkSoft",
      },
    );
  return marks;
}

export function relationMarks({ curve, style }: SceneRelation): readonly Mark[] {
  const [first, second] = style.line.strokes;
  return [
    strokeMark(bezierPath(curve.strokes[0]), first),
    strokeMark(bezierPath(curve.strokes[1]), second),
    { as: "path", path: curve.arrow, fill: style.line.arrow, stroke: null, width: 0, dash: null },
    ...signsOn(style.signs, curve).flatMap((sign) => signMarks(sign, first.colour)),
  ];
}

/** A sign on a disc. */
export function signMarks(placed: PlacedSign, colour: Colour): readonly Mark[] {
  const size = 11;
  return [
    {
      as: "path",
      path: roundedRect(signRect(placed), signRadius),
      fill: "pill",
      stroke: colour,
      width: 1.25,
      dash: null,
    },
    {
      as: "icon",
      data: signIcon(placed.sign),
      x: placed.x - size / 2,
      y: placed.y - size / 2,
      size,
      stroke: "ink",
    },
  ];
}

function strokeMark(path: Path, stroke: Stroke): Mark {
  return { as: "path", path, fill: null, stroke: stroke.colour, width: stroke.width, dash: dashOf(stroke) };
}

export function labelMarks(
  { rect, lines, notes, scale, hidden }: SceneLabel,
  ghost = false,
): readonly Mark[] {
  if (hidden) return [];
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return [
    {
      as: "path",
      path: roundedRect(rect, 11 * scale),
      fill: ghost ? "paper" : "pill",
      stroke: ghost ? "changeGone" : "pillLine",
      width: 1,
      dash: ghost ? ghostDash : null,
    },
    ...notes.map((note) => noteMark(note, x, y, scale)),
    ...lines.map((text): Mark => {
      return {
        as: "text",
        text: text.text,
        x: x + text.x,
        y: y + text.y,
        ...larger(pillStyle, scale),
        fill: ghost ? "inkSoft" : "ink",
      };
    }),
  ];
}

function noteMark({ text, x, y }: PlacedText, left: number, top: number, scale: number): Mark {
  return { as: "text", text, x: left + x, y: top + y, ...larger(noteStyle, scale), fill: "inkSoft" };
}

function larger({ size, weight }: TextStyle, scale: number): TextStyle {
  return { size: size * scale, weight };
}

/** A path moved by x, y. */
export function shifted(path: Path, x: number, y: number): Path {
  const result = path.slice();
  let i = 0;
  while (i < path.length) {
    const op = path[i];
    const points = op === move || op === line ? 1 : op === curve ? 3 : 0;
    for (let k = 0; k < points; k += 1) {
      const at = i + 1 + 2 * k;
      result[at] = (path[at] ?? 0) + x;
      result[at + 1] = (path[at + 1] ?? 0) + y;
    }
    i += 1 + 2 * points;
  }
  return result;
}
