import { isPlainObject } from "~/lib/plain";
import { elementsById } from "~/model/queries";
import type { RelationKind } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Rule } from "./rule";

/** Being overseen, contested or endangered from outside opens nothing to the outside. */
const harmless: ReadonlySet<RelationKind> = new Set(["oversight", "contestation", "endanger"]);

/** A group of elements that somebody wants to be kept apart from all others. */
interface Silo {
  readonly id: string;
  readonly name: string;
  readonly elements: ReadonlySet<string>;
}

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
    const silos = silosOf(variant);
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

/** The groups wanted apart, as far as they can be read. */
function silosOf({ wantedSilos = [] }: Variant): readonly Silo[] {
  return wantedSilos.flatMap((silo, at) => {
    if (!isPlainObject(silo) || !Array.isArray(silo["elements"])) return [];
    const ids = silo["elements"].filter((each): each is string => typeof each === "string");
    if (ids.length === 0) return [];
    const { id, name } = silo;
    return [
      {
        id: typeof id === "string" ? id : `silo ${at + 1}`,
        name: typeof name === "string" ? name.trim() : "",
        elements: new Set(ids),
      },
    ];
  });
}
