import type { Variant } from "~/model/variant";

/**
 * A part of a variant: elements that are in it for their own sake, and relations, whose ends are in it with them.
 */
export interface Part {
  readonly elements: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** Elements with the relations among them. */
export function among(variant: Variant, elements: ReadonlySet<string>): Part {
  const between = variant.relations.filter(({ from, to }) => elements.has(from) && elements.has(to));
  return { elements, relations: new Set(between.map(({ id }) => id)) };
}

/** What all the parts have in common, as the ids of its elements and relations; the ends of a relation come along. */
export function common(variant: Variant, parts: readonly Part[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of variant.elements) if (parts.every(({ elements }) => elements.has(id))) ids.add(id);
  for (const { id, from, to } of variant.relations)
    if (parts.every(({ relations }) => relations.has(id))) ids.add(id).add(from).add(to);
  return ids;
}
