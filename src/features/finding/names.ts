import type { Text } from "~/i18n/text";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** What an element is called; what a variant lacks is said to be lacking. */
export function elementName(variant: Variant, id: string, t: Text): string {
  const element = elementOf(variant, id);
  if (element === undefined) return t("finding.chips.gone");
  return element.label === "" ? t("common.unnamed") : element.label;
}

/** A relation as a sentence: "Police serves Visitors". */
export function relationName(variant: Variant, id: string, t: Text): string {
  const relation = relationOf(variant, id);
  if (relation === undefined) return t("finding.chips.gone");
  return t("finding.relationLine", {
    from: elementName(variant, relation.from, t),
    verb: t(`words.relationVerbs.${relation.kind}`),
    to: elementName(variant, relation.to, t),
  });
}

/** One element by its name, several by their number. */
export function elementNames(variant: Variant, ids: readonly string[], t: Text): string {
  const [only, ...more] = ids;
  if (only === undefined) return t("finding.chips.gone");
  return more.length === 0
    ? elementName(variant, only, t)
    : t("finding.chips.elements", { count: ids.length });
}
