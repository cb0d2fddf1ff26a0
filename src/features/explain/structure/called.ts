import type { Text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** A mean of ratings, with no more digits than it has. */
export function ratingOf(mean: number): string {
  return Number.isInteger(mean) ? signed(mean) : signed(mean, 1);
}

/** What one element is called. */
export function called(variant: Variant, id: string, t: Text): string {
  const label = elementOf(variant, id)?.label ?? "";
  return label === "" ? t("common.unnamed") : label;
}
