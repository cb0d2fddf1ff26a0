import type { Text } from "~/i18n/text";
import { feedbackEnd } from "~/model/impact";
import { elementOf, relationOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { elementKinds } from "~/model/vocabulary";
import type { ListChoice } from "~/ui/Select";

import { nameOf, sentenceOf } from "../names";

const impactEnds = ["effectiveness", "legitimacy"] as const;

/** What an end of a feedback link is called; a relation by the words on its line, where it has any. */
export function nameOfEnd(end: string, variant: Variant, t: Text): string {
  const relation = relationOf(variant, feedbackEnd(end).id);
  return relation !== undefined && relation.label !== "" ? relation.label : listedNameOfEnd(end, variant, t);
}

/** What an end is called in a list that has others much like it. */
export function listedNameOfEnd(end: string, variant: Variant, t: Text): string {
  const { sort, id } = feedbackEnd(end);
  if (sort === "impact") return t(`inspector.impact.${id === "legitimacy" ? "legitimacy" : "effectiveness"}`);
  const relation = relationOf(variant, id);
  return relation === undefined ? nameOf(elementOf(variant, id), t) : labelledSentence(relation, variant, t);
}

/** Everything of a variant that a feedback link may begin or end at, under the heading of its sort. */
export function feedbackEnds(variant: Variant, t: Text): readonly ListChoice[] {
  return [
    ...impactEnds.map((side) => ({
      value: `impact:${side}`,
      text: t(`inspector.impact.${side}`),
      group: t("inspector.feedback.ends.impact"),
    })),
    ...elementKinds.toReversed().flatMap((kind) =>
      variant.elements
        .filter((element) => element.kind === kind)
        .map((element) => ({
          value: `${kind === "threat" ? "threat" : "element"}:${element.id}`,
          text: nameOf(element, t),
          group: t(`inspector.feedback.ends.${kind}`),
        })),
    ),
    ...variant.relations.map((relation) => ({
      value: `relation:${relation.id}`,
      text: labelledSentence(relation, variant, t),
      group: t("inspector.feedback.ends.relation"),
    })),
  ];
}

/** The end as the list has it: a threat may also be named as the element that it is. */
export function listedEnd(end: string, variant: Variant): string {
  const { sort, id } = feedbackEnd(end);
  return sort === "element" && elementOf(variant, id)?.kind === "threat" ? `threat:${id}` : end;
}

function labelledSentence(relation: Relation, variant: Variant, t: Text): string {
  const sentence = sentenceOf(
    relation,
    elementOf(variant, relation.from),
    elementOf(variant, relation.to),
    t,
  );
  return relation.label === "" ? sentence : t("inspector.labelled", { sentence, label: relation.label });
}
