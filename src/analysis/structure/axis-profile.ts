import { elementsById } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { axes } from "~/model/vocabulary";

import type { Study } from "../subject";

export type Axis = keyof typeof axes;

/** The two clear poles of each axis; what is both, hybrid, transnational or neither stands at none. */
export const clearPoles = {
  stateCitizen: ["state", "citizen"],
  publicPrivate: ["public", "private"],
  domesticForeign: ["domestic", "foreign"],
  physicalVirtual: ["physical", "virtual"],
} as const satisfies { readonly [A in Axis]: readonly [(typeof axes)[A][number], (typeof axes)[A][number]] };

/** How far the relations of a variant run from one pole of an axis to the other. */
export interface AxisCrossings {
  readonly axis: Axis;
  /** Relations whose ends hold opposite poles, by the way in which they run. */
  readonly there: readonly string[];
  readonly back: readonly string[];
  /** Relations whose ends both stand at a clear pole, crossing or not. */
  readonly clear: number;
  /** Relations with an end that stands at no clear pole: they take no part. */
  readonly leftOut: number;
  /** Ends that are known to stand between the poles or outside them, and ends of which nothing is recorded. */
  readonly between: readonly string[];
  readonly unrecorded: readonly string[];
}

/**
 * Where the contract runs across each axis: crossings / relations with two clear poles. A relation crosses an axis when
 * its ends hold opposite poles. The axes are those of the SECURE programme (Utrecht University); the rule is proposed
 * for Relata.
 */
export const axisProfile: Study<null, readonly AxisCrossings[]> = {
  reads: ["elements", "relations"],
  run: ({ variant }) => (Object.keys(clearPoles) as Axis[]).map((axis) => crossingsOf(variant, axis)),
};

function crossingsOf(variant: Variant, axis: Axis): AxisCrossings {
  const byId = elementsById(variant);
  const [first, second] = clearPoles[axis];
  const poleOf = (id: string) => byId.get(id)?.axes[axis] ?? null;
  const isClear = (pole: string | null) => pole === first || pole === second;
  const there: string[] = [];
  const back: string[] = [];
  const between = new Set<string>();
  const unrecorded = new Set<string>();
  let clear = 0;
  for (const { id, from, to } of variant.relations) {
    for (const end of [from, to]) {
      const pole = poleOf(end);
      if (pole === null) unrecorded.add(end);
      else if (!isClear(pole)) between.add(end);
    }
    const [start, goal] = [poleOf(from), poleOf(to)];
    if (!isClear(start) || !isClear(goal)) continue;
    clear += 1;
    if (start !== goal) (start === first ? there : back).push(id);
  }
  return {
    axis,
    there,
    back,
    clear,
    leftOut: variant.relations.length - clear,
    between: [...between],
    unrecorded: [...unrecorded],
  };
}
