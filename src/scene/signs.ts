import type { EndSigns, SignName } from "~/lenses/lens";

import { type Bezier, pointAt } from "./bezier";
import type { Rect } from "./path";
import type { RelationCurve } from "./relation-curve";

/** How large the disc of a sign is, and how far its middle is from the end of the relation and from the next sign. */
export const signRadius = 8;
const fromEnd = 13;
const step = 18;

export interface PlacedSign {
  readonly sign: SignName;
  /** The middle. */
  readonly x: number;
  readonly y: number;
}

/** Signs on a relation, those of each end beside it; none where the relation is too short to hold them apart. */
export function signsOn(
  signs: EndSigns | null,
  { whole, length, arrow }: RelationCurve,
): readonly PlacedSign[] {
  if (signs === null) return [];
  const head = Math.hypot((arrow[1] ?? 0) - (arrow[4] ?? 0), (arrow[2] ?? 0) - (arrow[5] ?? 0));
  const needed = (signs.source.length + signs.target.length) * step + 2 * fromEnd + head;
  if (length < needed) return [];
  const at = (sign: SignName, distance: number): PlacedSign => ({
    sign,
    ...atLength(whole, length, distance),
  });
  return [
    ...signs.source.map((sign, index) => at(sign, fromEnd + index * step)),
    ...signs.target.map((sign, index) => at(sign, length - head - fromEnd - index * step)),
  ];
}

export function signRect({ x, y }: PlacedSign): Rect {
  return { x: x - signRadius, y: y - signRadius, width: 2 * signRadius, height: 2 * signRadius };
}

/** The point a distance along a gentle curve, on which length and parameter keep pace. */
function atLength(curve: Bezier, length: number, distance: number) {
  return pointAt(curve, Math.min(1, Math.max(0, distance / length)));
}
