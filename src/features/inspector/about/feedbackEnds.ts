import { listedEndName } from "~/formats/feedback-ends";
import type { Text } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import { feedbackEnd } from "~/model/impact";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { elementKinds } from "~/model/vocabulary";
import type { ListChoice } from "~/ui/Select";

import { nameOf } from "../names";

const impactEnds = ["effectiveness", "legitimacy"] as const;

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
      text: listedEndName(`relation:${relation.id}`, variant, sayingOf(t)),
      group: t("inspector.feedback.ends.relation"),
    })),
  ];
}

/** The end as the list has it: a threat may also be named as the element that it is. */
export function listedEnd(end: string, variant: Variant): string {
  const { sort, id } = feedbackEnd(end);
  return sort === "element" && elementOf(variant, id)?.kind === "threat" ? `threat:${id}` : end;
}
