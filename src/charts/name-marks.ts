import type { Colour } from "~/lenses/palette";
import type { Mark } from "~/scene/marks";

import { lineHeightOf, type Named, type PlacedName } from "./free-labels";
import { groundOf, segment, words } from "./shapes";

/** A name where it was placed, on ground of its own so that no line runs through it, with a line to its point where it stands far off; nothing where it has no place. */
export function nameMarks(
  point: Named,
  place: PlacedName | null | undefined,
  size: number,
  fill: Colour = "ink",
): readonly Mark[] {
  if (place === null || place === undefined) return [];
  const { lines, rect } = place;
  const text = lines.map((line, at) =>
    words(line, place.x, place.y + at * lineHeightOf(size), { size, weight: 500, fill }),
  );
  const ground = groundOf(rect);
  return place.far ? [leader(point, rect), ground, ...text] : [ground, ...text];
}

function leader(point: Named, rect: PlacedName["rect"]): Mark {
  const x = Math.min(Math.max(point.x, rect.x), rect.x + rect.width);
  const y = Math.min(Math.max(point.y, rect.y), rect.y + rect.height);
  const length = Math.hypot(x - point.x, y - point.y);
  const [ux, uy] = [(x - point.x) / length, (y - point.y) / length];
  const start = point.radius + 2;
  return segment(point.x + ux * start, point.y + uy * start, x - ux * 2, y - uy * 2, {
    colour: "quiet",
    width: 1,
  });
}
