import type { Variant } from "~/model/variant";

/** The ids of elements that some relation begins or ends at. */
export function touchedBy(variant: Variant): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const { from, to } of variant.relations) touched.add(from).add(to);
  return touched;
}
