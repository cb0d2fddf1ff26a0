import { type Perspective, perspectiveSchema, type Reading, readingSchema, type RelataMap } from "../map";
import { relationOf, variantOf } from "../queries";
import { kept, mapped, patched } from "./change";
import { assertFree, legalItem, legalPatch } from "./legal";

export function addPerspective(map: RelataMap, perspective: Perspective): RelataMap {
  assertFree(map, "addPerspective", perspective.id);
  const legal = legalItem("addPerspective", perspectiveSchema, perspective);
  return { ...map, perspectives: [...map.perspectives, legal] };
}

export function updatePerspective(
  map: RelataMap,
  id: string,
  patch: Partial<Omit<Perspective, "id">>,
): RelataMap {
  const legal = legalPatch("updatePerspective", id, perspectiveSchema, patch);
  const perspectives = mapped(map.perspectives, (each) => (each.id === id ? patched(each, legal) : each));
  return perspectives === map.perspectives ? map : { ...map, perspectives };
}

/** Removes a perspective with its readings and its judgements of impact. */
export function removePerspective(map: RelataMap, id: string): RelataMap {
  const perspectives = kept(map.perspectives, (perspective) => perspective.id !== id);
  if (perspectives === map.perspectives) return map;
  return {
    ...map,
    perspectives,
    readings: kept(map.readings, ({ perspective }) => perspective !== id),
    variants: mapped(map.variants, (variant) => {
      const byPerspective = kept(variant.impact.byPerspective, ({ perspective }) => perspective !== id);
      return patched(variant, { impact: patched(variant.impact, { byPerspective }) });
    }),
  };
}

/** Adds one party's view of a relation; throws where the perspective, the variant or the relation is not there. */
export function addReading(map: RelataMap, reading: Reading): RelataMap {
  assertFree(map, "addReading", reading.id);
  if (!map.perspectives.some(({ id }) => id === reading.perspective))
    throw new Error(`addReading: no perspective ${reading.perspective}`);
  if (relationOf(variantOf(map, reading.variant), reading.relation) === undefined)
    throw new Error(`addReading: no relation ${reading.relation}`);
  return { ...map, readings: [...map.readings, legalItem("addReading", readingSchema, reading)] };
}

export function updateReading(
  map: RelataMap,
  id: string,
  patch: Partial<Omit<Reading, "id" | "perspective" | "variant" | "relation">>,
): RelataMap {
  const legal = legalPatch("updateReading", id, readingSchema, patch);
  const readings = mapped(map.readings, (reading) => (reading.id === id ? patched(reading, legal) : reading));
  return readings === map.readings ? map : { ...map, readings };
}

export function removeReading(map: RelataMap, id: string): RelataMap {
  const readings = kept(map.readings, (reading) => reading.id !== id);
  return readings === map.readings ? map : { ...map, readings };
}
