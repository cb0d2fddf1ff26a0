import type { Colour } from "~/lenses/palette";
import type { Mark } from "~/scene/marks";
import { measureText, type Weight } from "~/scene/measure";
import { close, grown, line, move, polygon, type Rect, roundedRect } from "~/scene/path";

interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A straight line. */
export function segment(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): Mark {
  return {
    as: "path",
    path: [move, x1, y1, line, x2, y2],
    fill: null,
    stroke: stroke.colour,
    width: stroke.width,
    dash: stroke.dash ?? null,
  };
}

/** A disc, or a ring where it has no fill. */
export function disc(x: number, y: number, radius: number, fill: Colour | null, stroke: Stroke | null): Mark {
  return {
    as: "path",
    path: roundedRect({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, radius),
    fill,
    stroke: stroke?.colour ?? null,
    width: stroke?.width ?? 0,
    dash: stroke?.dash ?? null,
  };
}

/** A square on its point. */
export function diamond(x: number, y: number, radius: number, fill: Colour | null, stroke: Stroke): Mark {
  return {
    as: "path",
    path: polygon([x, y - radius, x + radius, y, x, y + radius, x - radius, y]),
    fill,
    stroke: stroke.colour,
    width: stroke.width,
    dash: stroke.dash ?? null,
  };
}

/** A line that ends in the tip of an arrow. */
export function arrow(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): readonly Mark[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return [];
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const tip = Math.min(8, length);
  const [bx, by] = [x2 - ux * tip, y2 - uy * tip];
  const half = tip * 0.45;
  return [
    segment(x1, y1, bx, by, stroke),
    {
      as: "path",
      path: polygon([x2, y2, bx - uy * half, by + ux * half, bx + uy * half, by - ux * half]),
      fill: stroke.colour,
      stroke: null,
      width: 0,
      dash: null,
    },
  ];
}

/** Ground for words, so that no line runs through them. */
export function groundOf(rect: Rect): Mark {
  const path = roundedRect(grown(rect, 1), 3);
  return { as: "path", path, fill: "pill", stroke: null, width: 0, dash: null };
}

/** A box with square corners. */
export function box(x: number, y: number, width: number, height: number, look: BoxLook): Mark {
  return {
    as: "path",
    path: [move, x, y, line, x + width, y, line, x + width, y + height, line, x, y + height, close],
    fill: look.fill ?? null,
    stroke: look.stroke?.colour ?? null,
    width: look.stroke?.width ?? 0,
    dash: look.stroke?.dash ?? null,
  };
}

interface BoxLook {
  readonly fill?: Colour;
  readonly stroke?: Stroke;
}

interface Lettering {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: Colour;
  /** Where `x` is: at the start of the words, in their middle or at their end. */
  readonly anchor?: "start" | "middle" | "end";
}

/** Words on a baseline. */
export function words(
  text: string,
  x: number,
  y: number,
  { size, weight = 400, fill = "inkSoft", anchor = "start" }: Lettering,
): Mark {
  const width = measureText(text, size, weight);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { as: "text", text, x: left, y, size, weight, fill };
}
