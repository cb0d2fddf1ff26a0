import type { Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";

import { ratingsOf, valueOf } from "../open-questions";
import { isExtreme } from "./extremes";
import type { Finding, Rule } from "./rule";

/**
 * Relations with ratings and no source, first those rated at the end of a scale. Where nothing is rated there is nothing
 * to show a source for, and it says so. What rests on nothing is a reading of whoever coded it.
 */
export const ratingWithoutSource: Rule = {
  id: "ratingWithoutSource",
  reads: ["relations"],
  judge: ({ variant }) => {
    const possible = variant.relations.map((relation): Valued => ({ relation, values: valuesOf(relation) }));
    const rated = possible.filter(({ values }) => values.length > 0);
    if (rated.length === 0)
      return {
        findings: [],
        unknown: possible.some(({ relation }) => ratingsOf(relation).length > 0) ? [nothingRated] : [],
      };
    const bare = rated.filter(({ relation }) => relation.sources.length === 0);
    const claimsMost = ({ values }: Valued) => values.some(({ rated, value }) => isExtreme(rated, value));
    const extreme = bare.filter(claimsMost);
    const others = bare.filter((each) => !claimsMost(each));
    const of = rated.length;
    return {
      findings: [
        ...findingOf(
          "extremes",
          extreme.map(({ relation }) => relation.id),
          of,
          2,
        ),
        ...findingOf(
          "others",
          others.map(({ relation }) => relation.id),
          of,
          1,
        ),
      ],
      unknown: [],
    };
  },
};

/** A relation with the ratings that are known of it. */
interface Valued {
  readonly relation: Relation;
  readonly values: readonly { readonly rated: Readable; readonly value: number }[];
}

const nothingRated = {
  ...{ key: "nothing", says: "nothing", values: {}, figures: { ratedRelations: 0 } },
  ...{ elements: [], relations: [] },
};

function valuesOf(relation: Relation): Valued["values"] {
  return ratingsOf(relation).flatMap(({ rated }) => {
    const value = valueOf(relation, rated);
    return value === null ? [] : [{ rated, value }];
  });
}

function findingOf(
  says: string,
  relations: readonly string[],
  of: number,
  attention: Finding["attention"],
): readonly Finding[] {
  if (relations.length === 0) return [];
  return [
    {
      ...{ key: says, says, values: { count: relations.length, of } },
      figures: { sourceless: relations.length, ratedRelations: of },
      ...{ elements: [], relations, attention },
    },
  ];
}
