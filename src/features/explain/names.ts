import type { Text } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** What an element is called. */
export function nameIn(variant: Variant, id: string, t: Text): string {
  const label = elementOf(variant, id)?.label.trim() ?? "";
  return label === "" ? t("common.unnamed") : label;
}

/** So many names are said; of what is beyond, the number. */
const mostNamed = 4;

/** What elements are called, in a row as it stands in a sentence: "Police, Visitors and 3 more". */
export function namesIn(variant: Variant, ids: readonly string[], t: Text, most = mostNamed): string {
  const names = [...new Set(ids)].map((id) => nameIn(variant, id, t));
  const [only, ...more] = names;
  if (only === undefined || more.length === 0) return only ?? "";
  if (names.length <= most)
    return t("explain.names.all", { first: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
  return t("explain.names.some", {
    first: names.slice(0, most - 1).join(", "),
    count: names.length - most + 1,
  });
}
