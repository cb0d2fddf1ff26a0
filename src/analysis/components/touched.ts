import type { Variant } from "~/model/variant";

/** The ids of elements that some relation begins or ends at. */
export function touchedBy(variant: Variant): ReadonlySet<string> {
  return new Set(variant.relations.flatMap(({ from, to }) => [from, to]));
}
