import type { Text } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** What one element is called. */
export function called(variant: Variant, id: string, t: Text): string {
  const label = elementOf(variant, id)?.label ?? "";
  return label === "" ? t("common.unnamed") : label;
}
