import { useState } from "react";

import { endName } from "~/formats/feedback-ends";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { addFeedback, removeFeedback, updateFeedback } from "~/model/commands/impact";
import type { Feedback } from "~/model/impact";
import type { Variant } from "~/model/variant";
import { document } from "~/state/stores";

import { EditedList } from "../EditedList";
import { Part } from "../Part";
import { FeedbackFields } from "./FeedbackFields";
import { NewFeedback } from "./NewFeedback";

import css from "../parts.module.css";

const feedbackEdit = { key: "edit.feedback" };

/** Where effects flow back. */
export function FeedbackPart({ variant }: { variant: Variant }) {
  const t = useText();
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <Part name="feedback" title={t("inspector.about.sections.feedback")} count={variant.feedback.length}>
      <p className={css["lead"]}>{t("inspector.feedback.lead")}</p>
      <EditedList
        items={variant.feedback}
        idOf={({ id }) => id}
        name={(_link, place) => t("inspector.feedback.one", { place })}
        editName={(name) => t("inspector.feedback.edit", { name })}
        removeName={(name) => t("inspector.feedback.remove", { name })}
        edited={edited}
        onEdit={setEdited}
        onRemove={({ id }) => document.edit(feedbackEdit, (map) => removeFeedback(map, variant.id, id))}
        adder={
          <NewFeedback
            variant={variant}
            onAdd={(link) => document.edit(feedbackEdit, (map) => addFeedback(map, variant.id, link))}
          />
        }
      >
        {(link, editing) =>
          editing ? (
            <FeedbackFields
              variant={variant}
              link={link}
              onChange={(patch, gesture) =>
                document.edit(feedbackEdit, (map) => updateFeedback(map, variant.id, link.id, patch), gesture)
              }
            />
          ) : (
            <FeedbackText variant={variant} link={link} />
          )
        }
      </EditedList>
    </Part>
  );
}

function FeedbackText({ variant, link }: { variant: Variant; link: Feedback }) {
  const t = useText();
  const say = useSay();
  return (
    <div className={css["block"]}>
      <p>
        {t(link.polarity === "+" ? "inspector.feedback.same" : "inspector.feedback.opposite", {
          from: endName(link.from, variant, say),
          to: endName(link.to, variant, say),
        })}
      </p>
      <div className={css["small"]}>
        {link.delay === null ? null : (
          <span>{t("inspector.feedback.delayed", { delay: t(`words.delays.${link.delay}`) })}</span>
        )}
        {link.strength === null ? null : (
          <span>{t("inspector.feedback.strong", { strength: link.strength })}</span>
        )}
      </div>
      {link.why === "" ? null : <p className={css["why"]}>{link.why}</p>}
    </div>
  );
}
