import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { rating } from "./measures";
import type { Point, Rule } from "./rule";

/** Ratings that are fewer steps apart are not lopsided. */
const lopsided = 2;
/** From so many steps on, one trusts where the other distrusts, or nearly so. */
const wide = 4;
/** So many are told, the largest first. */
const mostTold = 10;

/**
 * Relations in which the one trusts the other clearly more than in return: a = |t(A→B) − t(B→A)| of at least 2, the ten
 * largest. Of those of which one way alone is known it says so. To trust is to be vulnerable: Mayer, Davis & Schoorman
 * 1995, *Academy of Management Review* 20(3).
 */
export const largestAsymmetries: Rule = {
  id: "largestAsymmetries",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const all = gapsIn(variant)
      .filter(({ gap }) => gap >= lopsided)
      .toSorted((one, other) => other.gap - one.gap);
    return {
      findings: all.slice(0, mostTold).map(({ relation: { id, from, to }, there, back, gap }) => ({
        ...{ key: id, says: "lopsided" },
        values: { x: [from], y: [to], there: rating(there), back: rating(back), count: gap },
        figures: { there: rating(there), back: rating(back), gap },
        ...{ elements: [from, to], relations: [id] },
        attention: gap >= wide ? 2 : 1,
      })),
      unknown: halfKnown(variant),
      untold: all.slice(mostTold).map(({ relation }) => relation.id),
    };
  },
};

interface Gap {
  readonly relation: Relation;
  readonly there: number;
  readonly back: number;
  readonly gap: number;
}

function gapsIn({ relations }: Variant): readonly Gap[] {
  return relations.flatMap((relation) => {
    const there = relation.trust?.forward.value ?? null;
    const back = relation.trust?.backward.value ?? null;
    if (there === null || back === null || relation.from === relation.to) return [];
    return [{ relation, there, back, gap: Math.abs(there - back) }];
  });
}

/** The relations of which trust is known one way alone, as one. */
function halfKnown({ relations }: Variant): readonly Point[] {
  const half = relations.filter(
    ({ trust, from, to }) =>
      trust !== null && from !== to && (trust.forward.value === null) !== (trust.backward.value === null),
  );
  if (half.length === 0) return [];
  return [
    {
      ...{ key: "half", says: "oneWay", values: { count: half.length } },
      figures: { oneWay: half.length },
      elements: [],
      relations: half.map(({ id }) => id),
    },
  ];
}
