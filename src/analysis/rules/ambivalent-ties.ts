import { gathered } from "~/lib/gathered";
import type { Relation } from "~/model/relation";

import { pairKey, tiesOf } from "../ties";
import { mean, rating } from "./measures";
import type { Point, Rule } from "./rule";

/**
 * Pairs of parties between whom trust and distrust stand side by side: known ratings of both signs, over both directions
 * and all their relations, with a mean between −0.5 and +0.5. Pairs that could be so, since more of their ratings are
 * unknown than known, are told as such. Trust and distrust can coexist: Lewicki, McAllister & Bies 1998, *Academy of
 * Management Review* 23(3).
 */
export const ambivalentTies: Rule = {
  id: "ambivalentTies",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const ties = tiesOf(variant);
    const between = gathered(
      variant.relations.filter(({ trust, from, to }) => trust !== null && from !== to),
      ({ from, to }) => pairKey(from, to),
    );
    return {
      findings: [...ties]
        .filter(([, { ambivalent }]) => ambivalent)
        .map(([key, { a, b, mean: m }]) => {
          const relations = between.get(key) ?? [];
          const values = relations.flatMap(valuesOf).filter((value) => value !== null);
          return {
            ...{ key: `${a} ${b}`, says: "mixed", values: { pair: [a, b], mean: mean(m) } },
            figures: {
              tieMean: mean(m),
              highest: rating(Math.max(...values)),
              lowest: rating(Math.min(...values)),
              knownTrust: values.length,
            },
            ...{ elements: [a, b], relations: relations.map(({ id }) => id) },
            attention: 1,
          };
        }),
      unknown: hidden(between),
    };
  },
};

function valuesOf({ trust }: Relation): readonly (number | null)[] {
  return [trust?.forward.value ?? null, trust?.backward.value ?? null];
}

/** Pairs of whom something is known but more is not, as one. */
function hidden(between: ReadonlyMap<string, readonly Relation[]>): readonly Point[] {
  const pairs = [...between.values()].filter((relations) => {
    const values = relations.flatMap(valuesOf);
    const unknown = values.filter((value) => value === null).length;
    return unknown < values.length && unknown * 2 > values.length;
  });
  if (pairs.length === 0) return [];
  const relations = pairs.flat();
  return [
    {
      ...{ key: "hidden", says: "hidden", values: { count: pairs.length } },
      figures: { pairs: pairs.length },
      elements: [],
      relations: relations.map(({ id }) => id),
    },
  ];
}
