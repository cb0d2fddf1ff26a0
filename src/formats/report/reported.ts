import type { RelataMap } from "~/model/map";
import type { Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { relationHead, type SayWith } from "../sentences";
import type { Run } from "./document";

/** What a report tells of, with the numbers by which its parts call one another. */
export interface Reported {
  readonly map: RelataMap;
  readonly variant: Variant;
  /** The variant that this one was made from, where the map still has it. */
  readonly base: Variant | null;
  readonly say: SayWith;
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly relationNumbers: ReadonlyMap<string, number>;
}

export function reportedOf(map: RelataMap, variant: Variant, say: SayWith): Reported {
  return {
    map,
    variant,
    base: map.variants.find(({ id }) => id === variant.basedOn) ?? null,
    say,
    sourceNumbers: numbered(map.sources),
    relationNumbers: numbered(variant.relations),
  };
}

function numbered(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, index) => [id, index + 1]));
}

/** "Police" and "Visitors" of a rating of trust, as ids: who trusts, and whom. */
export function partiesOf({ from, to }: Relation, direction: Extract<Readable, "forward" | "backward">) {
  return direction === "forward" ? { truster: from, trusted: to } : { truster: to, trusted: from };
}

/** The numbers of some sources, each leading to it; nothing where there are none. */
export function citations(ids: readonly string[], { sourceNumbers, say }: Reported): readonly Run[] {
  const numbers = ids.map((id) => sourceNumbers.get(id)).filter((number) => number !== undefined);
  if (numbers.length === 0) return [];
  return [
    `${say("report.sources.restsOn", { count: numbers.length })} `,
    ...numbers.flatMap((number, index): readonly Run[] => [
      ...(index === 0 ? [] : [", "]),
      { as: "inside", to: `source-${number}`, text: `[${number}]` },
    ]),
  ];
}

/** A relation by its number and the words on its line, leading to it. */
export function relationLink(relation: Relation, reported: Reported): Run {
  const number = reported.relationNumbers.get(relation.id);
  const text = relationTitle(relation, reported);
  return number === undefined ? text : { as: "inside", to: `relation-${number}`, text };
}

/** What a relation is called over its sentence: its number, and the words on its line or else who does what to whom. */
export function relationTitle(relation: Relation, { relationNumbers, variant, say }: Reported): string {
  const label = relation.label.trim();
  const name = label === "" ? relationHead(relation, variant, say) : label;
  const number = relationNumbers.get(relation.id);
  return number === undefined ? name : say("report.relations.numbered", { number, name });
}

/** "What: value", for lists of what is known. */
export function pair(what: string, value: string | number, { say }: Reported): string {
  return say("report.pair", { what, value });
}
