import type { Element } from "../element";
import type { Frame } from "../frame";
import type { RelataMap, Source } from "../map";
import type { Note } from "../note";
import { framesOf, notesOf, variantOf, withContents } from "../queries";
import type { Relation } from "../relation";

/** What the clipboard carries: elements, the relations among them, the sources both name, frames and notes. */
export interface Clip {
  readonly format: "relata-clip";
  readonly version: 1;
  readonly elements: readonly Element[];
  readonly relations: readonly Relation[];
  readonly frames: readonly Frame[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/** Copies items, frames with what lies in them; a relation goes along when both its ends do. */
export function copyItems(map: RelataMap, variantId: string, ids: Iterable<string>): Clip {
  const variant = variantOf(map, variantId);
  const chosen = new Set(withContents(variant, ids));
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
    frames: framesOf(variant).filter(({ id }) => chosen.has(id)),
    notes: notesOf(variant).filter(({ id }) => chosen.has(id)),
    sources: map.sources.filter(({ id }) => named.has(id)),
  };
}
