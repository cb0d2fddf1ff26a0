import { comparison } from "./comparison";
import type { Variant } from "./variant";

/**
 * The ids of the elements and relations in which a variant differs from the one it is based on: what is new, other
 * or no longer there. Where an element stands in the drawing makes no difference, and neither do frames and notes,
 * which are about the arrangement and no part of it.
 */
export function changedItems(base: Variant, variant: Variant): readonly string[] {
  const { elements, relations } = comparison(base, variant);
  return [...elements, ...relations].filter(({ change }) => change !== "same").map(({ id }) => id);
}
