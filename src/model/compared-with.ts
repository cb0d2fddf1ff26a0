import type { RelataMap } from "./map";
import type { Variant } from "./variant";

/**
 * The variant that another is held against: the one that is asked for, or else the one it is based on, or else the first.
 * Null where there is none but itself.
 */
export function comparedWith(
  { variants }: Pick<RelataMap, "variants">,
  variant: Variant,
  asked: string | null,
): Variant | null {
  const wishes = [asked, variant.basedOn, variants[0]?.id ?? null];
  const found = wishes.filter((id) => id !== variant.id).map((id) => variants.find((each) => each.id === id));
  return found.find((each) => each !== undefined) ?? null;
}
