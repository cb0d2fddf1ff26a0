import type { ElementDress, Lens, LensView, RelationStyle } from "~/lenses/lens";
import type { RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";

import { aMap, elementIn, nowOf, relationIn } from "../a";

/** A lens over the first variant of a map, for everybody and every party. */
export function over(map: RelataMap, asked: Partial<LensView> = {}): LensView {
  return { map, variant: nowOf(map), beneficiary: null, perspective: null, base: null, ...asked };
}

/** How a relation looks of which nothing else in the map matters. */
export function styleIn(lens: Lens, relation: Relation): RelationStyle {
  return lens.read(over(aMap("Somebody"))).styleOf(relation);
}

/** How a relation of a small world looks. */
export function styleOf(
  lens: Lens,
  map: RelataMap,
  id: string,
  asked: Partial<LensView> = {},
): RelationStyle {
  return lens.read(over(map, asked)).styleOf(relationIn(map, id));
}

/** What an element of a small world wears. */
export function dressOf(
  lens: Lens,
  map: RelataMap,
  id: string,
  asked: Partial<LensView> = {},
): ElementDress | null {
  return lens.read(over(map, asked)).dressOf(elementIn(map, id));
}
