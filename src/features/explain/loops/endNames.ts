import type { Text } from "~/i18n/text";
import { feedbackEnd } from "~/model/impact";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameIn } from "../names";

/** What an end of a feedback link is called in a sentence: a relation by the words on its line, where it has any. */
export function endName(end: string, variant: Variant, t: Text): string {
  const relation = relationOf(variant, feedbackEnd(end).id);
  const label = relation?.label.trim() ?? "";
  return label === "" ? listedEndName(end, variant, t) : label;
}

/** What an end is called in a list that has others much like it. */
export function listedEndName(end: string, variant: Variant, t: Text): string {
  const { sort, id } = feedbackEnd(end);
  if (sort === "impact") return t(`loops.impact.${id === "legitimacy" ? "legitimacy" : "effectiveness"}`);
  const nameOf = (element: string) => nameIn(variant, element, t);
  const relation = relationOf(variant, id);
  if (relation === undefined) return nameOf(id);
  const sentence = t("loops.relation", {
    from: nameOf(relation.from),
    verb: t(`words.relationVerbs.${relation.kind}`),
    to: nameOf(relation.to),
  });
  const label = relation.label.trim();
  return label === "" ? sentence : t("loops.labelled", { label, sentence });
}
