import { useState } from "react";

import { useText } from "~/i18n/text";
import { endStands } from "~/model/feedback-ends";
import type { Feedback } from "~/model/impact";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";

import { AddForm } from "../AddForm";
import { type FeedbackDraft, FeedbackFields } from "./FeedbackFields";

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

/** A link is added once both its ends are chosen. */
export function NewFeedback({ variant, onAdd }: NewFeedbackProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(blank);
  const { from, to } = draft;
  const stand = (end: string | null) => end !== null && endStands(variant, end);

  return (
    <AddForm
      open={open}
      onOpen={(next) => {
        setDraft(blank);
        setOpen(next);
      }}
      name={t("inspector.feedback.create")}
      addName={t("inspector.feedback.add")}
      ready={stand(from) && stand(to)}
      onAdd={() => {
        if (from !== null && to !== null) onAdd({ ...draft, from, to, id: newId() });
      }}
    >
      <FeedbackFields
        variant={variant}
        link={draft}
        onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
      />
    </AddForm>
  );
}
