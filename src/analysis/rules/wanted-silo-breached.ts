import { elementsById, silosOf } from "~/model/queries";
import type { RelationKind } from "~/model/relation";

import type { Rule } from "./rule";

/** Being overseen, contested or endangered from outside opens nothing to the outside. */
const harmless: ReadonlySet<RelationKind> = new Set(["oversight", "contestation", "endanger"]);

/**
 * Groups that are wanted apart, such as separate powers or a firewall around data, with relations across their border
 * other than oversight, contestation and endangerment. A group of which nothing is left on the map is told as such. That
 * to be apart may be wanted: Krackhardt & Stern 1988, *Social Psychology Quarterly* 51(2), measure how far groups are.
 */
export const wantedSiloBreached: Rule = {
  id: "wantedSiloBreached",
  reads: ["elements", "relations", "wantedSilos"],
  judge: ({ variant }) => {
    const known = elementsById(variant);
    const silos = silosOf(variant).map(({ id, name, elements }) => ({
      id,
      name: name.trim(),
      elements: new Set(elements),
    }));
    return {
      findings: silos.flatMap(({ id, name, elements }) => {
        const crossing = variant.relations.filter(
          ({ kind, from, to }) => !harmless.has(kind) && elements.has(from) !== elements.has(to),
        );
        if (crossing.length === 0) return [];
        const ends = [...new Set(crossing.flatMap(({ from, to }) => [from, to]))];
        const inside = ends.filter((each) => elements.has(each));
        const outside = ends.filter((each) => !elements.has(each));
        return [
          {
            ...{ key: id, says: name === "" ? "breachedUnnamed" : "breached" },
            values: { name: { text: name }, inside, outside, count: crossing.length },
            figures: { crossing: crossing.length, inside: elements.size },
            elements: [...elements].filter((each) => known.has(each)),
            relations: crossing.map((relation) => relation.id),
            attention: 2,
          },
        ];
      }),
      unknown: silos
        .filter(({ elements }) => ![...elements].some((each) => known.has(each)))
        .map(({ id, name }) => ({
          ...{ key: id, says: name === "" ? "goneUnnamed" : "gone", values: { name: { text: name } } },
          figures: { inside: 0 },
          ...{ elements: [], relations: [] },
        })),
    };
  },
};
