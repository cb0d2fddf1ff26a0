import { type Fact, factSchema, mapSchema, type RelataMap, type Source, sourceSchema } from "../map";
import { kept, mapped, patched } from "./change";
import { assertFree, assertSources, legalItem, legalPatch } from "./legal";

/** What a map says about itself. */
export type MapDetails = Pick<
  RelataMap,
  | "title"
  | "question"
  | "summary"
  | "place"
  | "period"
  | "asOf"
  | "language"
  | "contentNote"
  | "coding"
  | "tags"
>;

export function updateMap(map: RelataMap, patch: Partial<MapDetails>): RelataMap {
  return patched(map, legalPatch("updateMap", "the map", mapSchema, patch));
}

export function addSource(map: RelataMap, source: Source): RelataMap {
  assertFree(map, "addSource", source.id);
  return { ...map, sources: [...map.sources, legalItem("addSource", sourceSchema, source)] };
}

export function updateSource(map: RelataMap, id: string, patch: Partial<Omit<Source, "id">>): RelataMap {
  const legal = legalPatch("updateSource", id, sourceSchema, patch);
  const sources = mapped(map.sources, (source) => (source.id === id ? patched(source, legal) : source));
  return sources === map.sources ? map : { ...map, sources };
}

/** Removes a source and every mention of it in facts, variants, elements and relations. */
export function removeSource(map: RelataMap, id: string): RelataMap {
  const sources = kept(map.sources, (source) => source.id !== id);
  if (sources === map.sources) return map;
  const unsourced = <Item extends { readonly sources: readonly string[] }>(item: Item): Item => {
    const left = kept(item.sources, (source) => source !== id);
    return left === item.sources ? item : { ...item, sources: left };
  };
  return {
    ...map,
    sources,
    facts: mapped(map.facts, unsourced),
    variants: mapped(map.variants, (variant) => {
      const next = unsourced(variant);
      const elements = mapped(next.elements, unsourced);
      const relations = mapped(next.relations, unsourced);
      return elements === next.elements && relations === next.relations
        ? next
        : { ...next, elements, relations };
    }),
  };
}

export function addFact(map: RelataMap, fact: Fact): RelataMap {
  assertFree(map, "addFact", fact.id);
  assertSources(map, "addFact", fact.sources);
  return { ...map, facts: [...map.facts, legalItem("addFact", factSchema, fact)] };
}

export function updateFact(map: RelataMap, id: string, patch: Partial<Omit<Fact, "id">>): RelataMap {
  assertSources(map, "updateFact", patch.sources);
  const legal = legalPatch("updateFact", id, factSchema, patch);
  const facts = mapped(map.facts, (fact) => (fact.id === id ? patched(fact, legal) : fact));
  return facts === map.facts ? map : { ...map, facts };
}

export function removeFact(map: RelataMap, id: string): RelataMap {
  const facts = kept(map.facts, (fact) => fact.id !== id);
  return facts === map.facts ? map : { ...map, facts };
}
