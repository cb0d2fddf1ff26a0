import { gathered } from "~/lib/gathered";
import type { RelataMap } from "~/model/map";
import { readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { readingsByRelation } from "../divergence";

/** How far the parties of a map are apart on a relation at most, in steps; 0 where fewer than two rated it. */
export function disputeOf(map: RelataMap, variantId: string): ReadonlyMap<string, number> {
  return new Map(
    Array.from(readingsByRelation(map, variantId), ([id, readings]) => [
      id,
      Math.max(0, ...readable.map((rating) => readings[rating].spread ?? 0)),
    ]),
  );
}

export const roundOrders = ["map", "party", "contested", "shuffled"] as const;
export type RoundOrder = (typeof roundOrders)[number];

/** Relations in the order in which they are asked about. `chance` gives numbers from 0 to 1, for shuffling. */
export function inOrder(
  relations: readonly Relation[],
  order: RoundOrder,
  {
    variant,
    dispute,
    chance,
  }: { variant: Variant; dispute: ReadonlyMap<string, number>; chance: () => number },
): readonly Relation[] {
  switch (order) {
    case "map":
      return relations;
    case "party": {
      const byParty = gathered(relations, ({ from }) => from);
      return variant.elements.flatMap(({ id }) => byParty.get(id) ?? []);
    }
    case "contested":
      return relations.toSorted((a, b) => (dispute.get(b.id) ?? 0) - (dispute.get(a.id) ?? 0));
    case "shuffled":
      return relations
        .map((relation) => ({ relation, draw: chance() }))
        .toSorted((a, b) => a.draw - b.draw)
        .map(({ relation }) => relation);
  }
}
