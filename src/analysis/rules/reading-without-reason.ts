import { type RatingAt, ratingsOf, reasonOf, valueOf } from "../open-questions";
import { isExtreme } from "./extremes";
import type { Finding, Rule } from "./rule";

/**
 * Ratings without a reason, first those at the ends of their scales, and readings of single parties without one. Where
 * nothing is rated there is nothing to give a reason for, and it says so. Reasons before numbers, as Relata's workshop
 * has it after Net-Map: Schiffer & Hauck 2010, *Field Methods* 22(3).
 */
export const readingWithoutReason: Rule = {
  id: "readingWithoutReason",
  reads: ["relations", "readings"],
  judge: ({ variant, readings }) => {
    const possible = variant.relations.flatMap(ratingsOf);
    const rated = possible.filter(({ relation, rated }) => valueOf(relation, rated) !== null);
    if (rated.length === 0 && readings.length === 0)
      return { findings: [], unknown: possible.length === 0 ? [] : [nothingRated] };
    const bare = rated.filter(({ relation, rated }) => reasonOf(relation, rated).trim() === "");
    const claimsMost = ({ relation, rated }: RatingAt) => isExtreme(rated, valueOf(relation, rated) ?? 0);
    const extreme = bare.filter(claimsMost);
    const others = bare.filter((each) => !claimsMost(each));
    const silent = readings.filter(({ why }) => why.trim() === "");
    const of = rated.length;
    return {
      findings: [
        ...findingOf("extremes", relationsOf(extreme), extreme.length, of, 2),
        ...findingOf("others", relationsOf(others), others.length, of, 1),
        ...findingOf(
          "readings",
          silent.map(({ relation }) => relation),
          silent.length,
          readings.length,
          1,
        ),
      ],
      unknown: [],
    };
  },
};

const nothingRated = {
  ...{ key: "nothing", says: "nothing", values: {}, figures: { rated: 0 } },
  ...{ elements: [], relations: [] },
};

function relationsOf(ratings: readonly RatingAt[]): readonly string[] {
  return ratings.map(({ relation }) => relation.id);
}

function findingOf(
  says: string,
  relations: readonly string[],
  count: number,
  of: number,
  attention: Finding["attention"],
): readonly Finding[] {
  if (count === 0) return [];
  return [
    {
      ...{ key: says, says, values: { count, of }, figures: { bare: count, rated: of } },
      ...{ elements: [], relations: [...new Set(relations)], attention },
    },
  ];
}
