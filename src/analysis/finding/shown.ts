import { relationsById } from "~/model/queries";
import type { Variant } from "~/model/variant";

/**
 * What is seen of a variant where only what was found is: that, and what is picked, lest somebody changes or removes
 * what is not seen. A picked element that was not found comes with its relations to what is seen, a picked relation
 * with its ends.
 */
export function seenWith(
  variant: Variant,
  found: ReadonlySet<string>,
  picked: ReadonlySet<string>,
): ReadonlySet<string> {
  const strange = new Set([...picked].filter((id) => !found.has(id)));
  if (strange.size === 0) return found;
  const seen = new Set([...found, ...strange]);
  const relations = relationsById(variant);
  for (const id of strange) {
    const relation = relations.get(id);
    if (relation !== undefined) seen.add(relation.from).add(relation.to);
  }
  for (const { id, from, to } of variant.relations)
    if ((strange.has(from) || strange.has(to)) && seen.has(from) && seen.has(to)) seen.add(id);
  return seen;
}
