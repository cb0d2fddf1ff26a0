import { measureText } from "~/scene/measure";
import { overlaps, type Rect } from "~/scene/path";
import { wrapText } from "~/scene/wrap";

/** A name that belongs to a point. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** A name wider than this is set in several lines; left out, in one. */
  readonly widest?: number;
}

/** Where a name stands: the left end of its first baseline. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** All the room it takes. */
  readonly rect: Rect;
  /** It stands so far from its point that a line should lead to it. */
  readonly far: boolean;
}

/** How far names may stand from their points, in heights of a line. */
const furthest = 9;
/** So many points have their names beside them; in a crowd of more, names would be looked for in vain. */
const mostNamed = 40;
/** From this far a name could be taken for another point's, in pixels. */
const near = 12;
/** A name goes so much further from its point, in pixels, before it covers what it had better leave free. */
const detour = 50;

interface Room {
  /** Where names may stand. */
  readonly within: Rect;
  /** What no name may cover. */
  readonly taken?: readonly Rect[];
  /** What names leave free where they can. */
  readonly spared?: readonly Rect[];
}

/**
 * Places for the names of points, so that none covers another, another's point, what is taken or the edge: beside the point
 * where that is free, else above or below it, else further off. Points in order of importance; null where there is no room
 * at all, and for what comes after the first forty.
 */
export function placeNames(
  points: readonly Named[],
  { within, taken = [], spared = [] }: Room,
  size: number,
): readonly (PlacedName | null)[] {
  const covered: Rect[] = [...taken, ...points.map(squareOf)];
  return points.map((point, at) => {
    if (at >= mostNamed) return null;
    const { text, widest = Number.POSITIVE_INFINITY } = point;
    const lines = wrapText(text, { size, weight: 500 }, widest, mostLines, measureText);
    const width = Math.max(0, ...lines.map((line) => measureText(line, size, 500)));
    const height = lines.length * lineHeightOf(size);
    let best: { readonly rect: Rect; readonly cost: number } | null = null;
    for (const { x, y } of candidates(point, width, height, size)) {
      const rect = { x, y, width, height };
      const off = Math.max(distance(rect, point), gapOf(point));
      const cost = off + (spared.some((other) => overlaps(rect, other)) ? detour : 0);
      // Of places that are as good the first is taken: they come in the order in which one looks for a name.
      if (best !== null && cost >= best.cost - 1) continue;
      if (isInside(rect, within) && !covered.some((other) => overlaps(rect, other))) best = { rect, cost };
    }
    if (best === null) return null;
    const { rect } = best;
    covered.push(rect);
    return { x: rect.x, y: rect.y + size, lines, rect, far: distance(rect, point) > point.radius + near };
  });
}

const mostLines = 3;

/** From one line of a name to the next. */
export function lineHeightOf(size: number): number {
  return Math.round(size * 1.25);
}

/** The room that a point takes. */
export function squareOf({ x, y, radius }: Pick<Named, "x" | "y" | "radius">): Rect {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** How near to the middle of its point a name may come. */
function gapOf({ radius }: Named): number {
  return radius + 6;
}

/** Top left corners for a name of a point, the best first. */
function candidates(point: Named, width: number, height: number, size: number) {
  const { x, y } = point;
  const gap = gapOf(point);
  const step = lineHeightOf(size);
  const [right, left, middle] = [x + gap, x - gap - width, x - width / 2];
  const close = [
    { x: right, y: y - height / 2 },
    { x: left, y: y - height / 2 },
    { x: middle, y: y - gap - height },
    { x: middle, y: y + gap },
    ...[right - gap, left + gap].flatMap((at) => [
      { x: at, y: y - gap - height },
      { x: at, y: y + gap },
    ]),
  ];
  const off = Array.from({ length: furthest }, (_, at) => at + 1).flatMap((by) =>
    [right, left, middle, right + by * size, left - by * size].flatMap((at) => [
      { x: at, y: y - height / 2 - by * step },
      { x: at, y: y - height / 2 + by * step },
    ]),
  );
  return [...close, ...off];
}

function isInside(rect: Rect, within: Rect): boolean {
  return (
    rect.x >= within.x &&
    rect.y >= within.y &&
    rect.x + rect.width <= within.x + within.width &&
    rect.y + rect.height <= within.y + within.height
  );
}

/** From a point to the nearest edge of a rectangle. */
function distance(rect: Rect, { x, y }: Pick<Named, "x" | "y">): number {
  const dx = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const dy = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return Math.hypot(dx, dy);
}
