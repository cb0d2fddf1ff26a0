import { useText, type Text } from "~/i18n/text";
import { feedbackEnd } from "~/model/impact";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameOf, sentenceOf } from "../names";
import { Part } from "../Part";

import css from "../parts.module.css";

/** Where effects flow back, to read. */
export function FeedbackPart({ variant }: { variant: Variant }) {
  const t = useText();
  return (
    <Part name="feedback" title={t("inspector.about.sections.feedback")} count={variant.feedback.length}>
      <p className={css["lead"]}>{t("inspector.feedback.lead")}</p>
      <ul className={css["rows"]}>
        {variant.feedback.map((link) => (
          <li key={link.id} className={css["row"]}>
            <p>
              {t(link.polarity === "+" ? "inspector.feedback.same" : "inspector.feedback.opposite", {
                from: nameOfEnd(link.from, variant, t),
                to: nameOfEnd(link.to, variant, t),
              })}
            </p>
            {link.delay === null ? null : (
              <p className={css["lead"]}>
                {t("inspector.feedback.delay", { delay: t(`words.delays.${link.delay}`) })}
              </p>
            )}
            {link.why === "" ? null : <p className={css["why"]}>{link.why}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function nameOfEnd(end: string, variant: Variant, t: Text): string {
  const { sort, id } = feedbackEnd(end);
  if (sort === "impact") {
    return t(id === "legitimacy" ? "inspector.feedback.legitimacy" : "inspector.feedback.effectiveness");
  }
  const relation = relationOf(variant, id);
  if (relation === undefined) return nameOf(elementOf(variant, id), t);
  return sentenceOf(relation, elementOf(variant, relation.from), elementOf(variant, relation.to), t);
}
