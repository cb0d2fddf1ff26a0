import { directionIn } from "~/analysis/pairs";
import { addRelations, setTrust } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { elementOf, variantOf } from "~/model/queries";
import { type Direction, newRelation, type Relation } from "~/model/relation";

import type { MatrixPlan } from "./read";

/** Does what a block says: rates the relations that are there, and makes those that are not with their ratings. */
export function applyRatings(
  map: RelataMap,
  variantId: string,
  { ratings, side }: Pick<MatrixPlan, "ratings" | "side">,
  newId: () => string,
): RelataMap {
  const variant = variantOf(map, variantId);
  const made = new Map<string, Relation>();
  // Gathered, so that a command is given once for each value and not for each cell.
  const groups = new Map<string, { direction: Direction; value: number | null; ids: string[] }>();
  for (const { row, column, relation, value } of ratings) {
    if (relation === null) {
      const key = JSON.stringify([row, column].sort());
      const from = elementOf(variant, row);
      const to = elementOf(variant, column);
      const known = made.get(key) ?? (from && to && newRelation(newId(), from, to));
      if (known !== undefined) made.set(key, rated(known, directionIn(known, row, side), value));
      continue;
    }
    const direction = directionIn(relation, row, side);
    const key = `${direction} ${value}`;
    const group = groups.get(key) ?? { direction, value, ids: [] };
    group.ids.push(relation.id);
    groups.set(key, group);
  }
  const grown = addRelations(map, variantId, [...made.values()]);
  return [...groups.values()].reduce(
    (next, { ids, direction, value }) => setTrust(next, variantId, ids, direction, { value }),
    grown,
  );
}

/** A relation that is only being made, with one of its ratings. */
export function rated(relation: Relation, direction: Direction, value: number | null): Relation {
  const { trust } = relation;
  return trust === null
    ? relation
    : { ...relation, trust: { ...trust, [direction]: { ...trust[direction], value } } };
}
