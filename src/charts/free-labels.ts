import { measureText } from "~/scene/measure";
import { overlaps, type Rect } from "~/scene/path";

/** A name that belongs to a point. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

/** Where a name stands: the left end of its baseline. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
}

/**
 * Places for the names of points, so that none covers another, another's point or the edge: beside the point where that is
 * free, else above or below it, else further off. Points in order of importance; null where there is no room at all.
 */
export function placeNames(
  points: readonly Named[],
  within: Rect,
  size: number,
): readonly (PlacedName | null)[] {
  const taken: Rect[] = points.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return points.map(({ x, y, radius, text }) => {
    const width = measureText(text, size, 400);
    const height = size * 1.25;
    const gap = radius + 4;
    const middles = [0, -height, height, -2 * height, 2 * height];
    const candidates = [
      ...middles.flatMap((dy) => [
        { left: x + gap, top: y + dy - height / 2 },
        { left: x - gap - width, top: y + dy - height / 2 },
      ]),
      { left: x - width / 2, top: y - gap - height },
      { left: x - width / 2, top: y + gap },
    ];
    for (const { left, top } of candidates) {
      const rect = { x: left, y: top, width, height };
      const inside =
        left >= within.x &&
        top >= within.y &&
        left + width <= within.x + within.width &&
        top + height <= within.y + within.height;
      if (!inside || taken.some((other) => overlaps(rect, other))) continue;
      taken.push(rect);
      return { x: left, y: top + size };
    }
    return null;
  });
}
