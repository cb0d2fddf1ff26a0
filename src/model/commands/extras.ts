import { type ExtraRelation, extraRelationSchema, type Perspective, type RelataMap } from "../map";
import { elementOf, extraOf, variantOf } from "../queries";
import { kept, mapped, patched, withExtra } from "./change";
import { assertFree, legalItem, legalPatch } from "./legal";

/**
 * Adds a relation that only this party sees; throws where the perspective, the variant or an end is not there. It is
 * none of the agreed ones: nothing counts it, and no other party is asked of it.
 */
export function addExtra(map: RelataMap, perspectiveId: string, extra: ExtraRelation): RelataMap {
  assertFree(map, "addExtra", extra.id);
  if (!map.perspectives.some(({ id }) => id === perspectiveId))
    throw new Error(`addExtra: no perspective ${perspectiveId}`);
  const variant = variantOf(map, extra.variant);
  for (const end of [extra.from, extra.to])
    if (elementOf(variant, end) === undefined)
      throw new Error(`addExtra: no element ${end} in the variant ${extra.variant}`);
  const legal = legalItem("addExtra", extraRelationSchema, extra);
  return changeExtra(map, (before, { id }) => (id === perspectiveId ? [...before, legal] : before));
}

/** Changes what a party says of a relation that only it sees; the ends stay. */
export function updateExtra(
  map: RelataMap,
  id: string,
  patch: Partial<Pick<ExtraRelation, "kind" | "label" | "why">>,
): RelataMap {
  const legal = legalPatch("updateExtra", id, extraRelationSchema, patch);
  return changeExtra(map, (before) =>
    mapped(before, (each) => (each.id === id ? patched(each, legal) : each)),
  );
}

export function removeExtra(map: RelataMap, id: string): RelataMap {
  return changeExtra(map, (before) => kept(before, (each) => each.id !== id));
}

function changeExtra(
  map: RelataMap,
  change: (extra: readonly ExtraRelation[], perspective: Perspective) => readonly ExtraRelation[],
): RelataMap {
  const perspectives = mapped(map.perspectives, (each) => withExtra(each, change(extraOf(each), each)));
  return perspectives === map.perspectives ? map : { ...map, perspectives };
}
