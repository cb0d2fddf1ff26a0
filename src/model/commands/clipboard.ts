import type { Element } from "../element";
import type { RelataMap, Source } from "../map";
import { variantOf } from "../queries";
import type { Relation } from "../relation";

/** What the clipboard carries: elements, the relations among them, and the sources both name. */
export interface Clip {
  readonly format: "relata-clip";
  readonly version: 1;
  readonly elements: readonly Element[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
}

/** Copies elements and the relations between them; a relation goes along when both its ends do. */
export function copyItems(map: RelataMap, variantId: string, ids: Iterable<string>): Clip {
  const variant = variantOf(map, variantId);
  const chosen = new Set(ids);
  for (const relation of variant.relations)
    if (chosen.has(relation.id)) chosen.add(relation.from).add(relation.to);
  const elements = variant.elements.filter(({ id }) => chosen.has(id));
  const relations = variant.relations.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const named = new Set([...elements, ...relations].flatMap(({ sources }) => sources));
  return {
    format: "relata-clip",
    version: 1,
    elements,
    relations,
    sources: map.sources.filter(({ id }) => named.has(id)),
  };
}
