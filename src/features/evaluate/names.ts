import type { Text } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** What an element is called. */
export function nameIn(variant: Variant, id: string, t: Text): string {
  const label = elementOf(variant, id)?.label.trim() ?? "";
  return label === "" ? t("common.unnamed") : label;
}
