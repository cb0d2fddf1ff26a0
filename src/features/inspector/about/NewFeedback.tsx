import { Plus } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { endStands } from "~/model/commands/impact";
import type { Feedback } from "~/model/impact";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { Button } from "~/ui/Button";

import { type FeedbackDraft, FeedbackFields } from "./FeedbackFields";

import css from "../parts.module.css";

const blank: FeedbackDraft = {
  from: null,
  to: null,
  polarity: "+",
  delay: null,
  strength: null,
  why: "",
};

interface NewFeedbackProps {
  variant: Variant;
  onAdd: (link: Feedback) => void;
}

/** A form that keeps to itself until both ends are chosen and the link is added. */
export function NewFeedback({ variant, onAdd }: NewFeedbackProps) {
  const t = useText();
  const [draft, setDraft] = useState<FeedbackDraft | null>(null);

  if (draft === null) {
    return (
      <div className={css["actions"]}>
        <Button icon={Plus} onClick={() => setDraft(blank)}>
          {t("inspector.feedback.create")}
        </Button>
      </div>
    );
  }
  const { from, to } = draft;
  const stand = (end: string | null) => end !== null && endStands(variant, end);
  return (
    <fieldset className={css["row"]}>
      <legend className={css["groupName"]}>{t("inspector.feedback.create")}</legend>
      <FeedbackFields
        variant={variant}
        link={draft}
        onChange={(patch) => setDraft((before) => ({ ...(before ?? blank), ...patch }))}
      />
      <div className={css["actions"]}>
        <Button
          look="primary"
          disabled={!stand(from) || !stand(to)}
          onClick={() => {
            if (from === null || to === null) return;
            onAdd({ ...draft, from, to, id: newId() });
            setDraft(null);
          }}
        >
          {t("inspector.feedback.add")}
        </Button>
        <Button onClick={() => setDraft(null)}>{t("common.cancel")}</Button>
      </div>
    </fieldset>
  );
}
