import type { Text } from "~/i18n/text";
import type { Variant } from "~/model/variant";

import { nameIn } from "../names";

/** So many names are said; of what is beyond, the number. */
const mostNamed = 5;

/** Names of elements in a row as they stand in a sentence. */
export function namesOf(variant: Variant, ids: readonly string[], t: Text): string {
  const names = ids.map((id) => nameIn(variant, id, t));
  if (names.length > mostNamed)
    return t("downturn.names.some", {
      first: names.slice(0, mostNamed - 1).join(", "),
      count: names.length - mostNamed + 1,
    });
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : t("downturn.names.all", { first: names.slice(0, -1).join(", "), last });
}
