import { type Perspective, perspectiveSchema, type Reading, readingSchema, type RelataMap } from "../map";
import { extraOf, relationsById, variantOf } from "../queries";
import { newReading, rates, unrated } from "../reading";
import { kept, mapped, patched } from "./change";
import { addExtra } from "./extras";
import { assertFree, assertId, idsOf, legalItem, legalPatch } from "./legal";

export function addPerspective(map: RelataMap, perspective: Perspective): RelataMap {
  assertFree(map, "addPerspective", perspective.id);
  const { extra: _, ...legal } = legalItem("addPerspective", perspectiveSchema, perspective);
  const next: RelataMap = { ...map, perspectives: [...map.perspectives, legal] };
  return extraOf(perspective).reduce((before, each) => addExtra(before, perspective.id, each), next);
}

export function updatePerspective(
  map: RelataMap,
  id: string,
  patch: Partial<Omit<Perspective, "id" | "extra">>,
): RelataMap {
  const legal = legalPatch("updatePerspective", id, perspectiveSchema, patch);
  const perspectives = mapped(map.perspectives, (each) => (each.id === id ? patched(each, legal) : each));
  return perspectives === map.perspectives ? map : { ...map, perspectives };
}

/** Moves a perspective to a place in the order, in which people meet the parties; 0 is the first. */
export function movePerspective(map: RelataMap, id: string, index: number): RelataMap {
  if (Number.isNaN(index)) throw new Error(`movePerspective: ${id} cannot go to no place`);
  const perspective = map.perspectives.find((each) => each.id === id);
  if (perspective === undefined) return map;
  const rest = map.perspectives.filter((each) => each !== perspective);
  const place = Math.min(rest.length, Math.max(0, Math.trunc(index)));
  if (map.perspectives[place] === perspective) return map;
  return { ...map, perspectives: [...rest.slice(0, place), perspective, ...rest.slice(place)] };
}

/** Removes a perspective with its readings, its judgements of impact and the relations that only it sees. */
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
  return addReadings(map, [reading]);
}

/** Adds views of relations, all of them or, where one is not right, none: then it throws. */
export function addReadings(map: RelataMap, readings: readonly Reading[]): RelataMap {
  if (readings.length === 0) return map;
  const taken = new Set(idsOf(map));
  const perspectives = new Set(map.perspectives.map(({ id }) => id));
  const legal = readings.map((reading) => {
    const { id, perspective, variant, relation } = reading;
    assertId("addReading", id);
    if (taken.has(id)) throw new Error(`addReading: the id ${id} is taken`);
    taken.add(id);
    if (!perspectives.has(perspective)) throw new Error(`addReading: no perspective ${perspective}`);
    if (!relationsById(variantOf(map, variant)).has(relation))
      throw new Error(`addReading: no relation ${relation}`);
    if (reading.seen === false && rates(reading)) throw unseenButRated("addReading", id);
    return legalItem("addReading", readingSchema, reading);
  });
  return { ...map, readings: [...map.readings, ...legal] };
}

/** What a reading says; `seen: true` takes back that the party does not see the relation. */
export type ReadingPatch = Partial<Omit<Reading, "id" | "perspective" | "variant" | "relation" | "seen">> & {
  readonly seen?: boolean;
};

/** Changes a reading. Who does not see a relation rates nothing of it, and who rates it sees it. */
export function updateReading(map: RelataMap, id: string, patch: ReadingPatch): RelataMap {
  const { seen, ...fields } = patch;
  const legal = legalPatch("updateReading", id, readingSchema, fields);
  if (seen === false && rates(legal)) throw unseenButRated("updateReading", id);
  const readings = mapped(map.readings, (reading) => {
    if (reading.id !== id) return reading;
    if (seen === false) return patched<Reading>(reading, { ...legal, ...unrated, seen });
    const next = patched<Reading>(reading, legal);
    if (next.seen === undefined || (seen !== true && !rates(next))) return next;
    const { seen: _, ...sighted } = next;
    return sighted;
  });
  return readings === map.readings ? map : { ...map, readings };
}

/**
 * Says how a party sees a relation, in its own reading, which begins by this id where there is none: what single persons
 * said for it stays theirs. Also saying that a rating is not known begins one, since then the party has been asked.
 */
export function readAs(
  map: RelataMap,
  place: Pick<Reading, "perspective" | "variant" | "relation">,
  newId: string,
  patch: Omit<ReadingPatch, "person">,
): RelataMap {
  const own = map.readings.find(
    ({ perspective, variant, relation, person }) =>
      perspective === place.perspective &&
      variant === place.variant &&
      relation === place.relation &&
      (person === null || person === ""),
  );
  if (own !== undefined) return updateReading(map, own.id, patch);
  if (patch.seen === true || patch.why === "") return map;
  const begun = addReading(map, newReading({ ...place, person: null, id: newId }));
  return updateReading(begun, newId, patch);
}

function unseenButRated(command: string, id: string): Error {
  return new Error(`${command}: ${id} rates a relation that its party does not see`);
}

export function removeReading(map: RelataMap, id: string): RelataMap {
  const readings = kept(map.readings, (reading) => reading.id !== id);
  return readings === map.readings ? map : { ...map, readings };
}
