import type { Text } from "~/i18n/text";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { nameIn } from "../names";

/** A relation as a sentence, with its label where it has one: "Police serves Visitors: patrols". */
export function relationIn(variant: Variant, relation: Relation, t: Text): string {
  const sentence = t("downturn.relation", {
    from: nameIn(variant, relation.from, t),
    verb: t(`words.relationVerbs.${relation.kind}`),
    to: nameIn(variant, relation.to, t),
  });
  return relation.label === "" ? sentence : t("downturn.labelled", { sentence, label: relation.label });
}

/** A share of 1 in percent, to a tenth. */
export function percentOf(share: number, t: Text): string {
  const value = Math.round(share * 1000) / 10;
  return share > 0 && value === 0 ? t("downturn.under") : t("downturn.percent", { value });
}
