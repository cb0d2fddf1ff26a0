import { listedEndName } from "~/formats/feedback-ends";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Feedback } from "~/model/impact";
import type { Variant } from "~/model/variant";
import { feedbackDelays, polarities } from "~/model/vocabulary";
import { Select } from "~/ui/Select";

import { choicesOf } from "../choices";
import { MeasureField } from "../MeasureField";
import { PickedChips } from "../PickedChips";
import { TypedField } from "../TypedField";
import { feedbackEnds, listedEnd } from "./feedbackEnds";

/** A feedback link whose ends need not be chosen yet. */
export type FeedbackDraft = Omit<Feedback, "id" | "from" | "to"> & {
  readonly from: string | null;
  readonly to: string | null;
};

interface FeedbackFieldsProps {
  variant: Variant;
  link: FeedbackDraft;
  onChange: (patch: Partial<Omit<Feedback, "id">>, gesture?: string) => void;
}

const words = { "+": "same", "-": "opposite" } as const;

export function FeedbackFields({ variant, link, onChange }: FeedbackFieldsProps) {
  const t = useText();
  const say = useSay();
  return (
    <>
      {(["from", "to"] as const).map((side) => {
        const end = link[side];
        return (
          <Select
            key={side}
            label={t(`inspector.feedback.${side}`)}
            value={end === null ? null : listedEnd(end, variant)}
            choices={() => feedbackEnds(variant, t)}
            chosenText={end === null ? "" : listedEndName(end, variant, say)}
            {...(end === null ? { empty: "" } : {})}
            onChange={(picked) => {
              if (picked !== null) onChange({ [side]: picked });
            }}
          />
        );
      })}
      <PickedChips
        label={t("inspector.feedback.polarity")}
        choices={choicesOf(
          polarities,
          (value) => t(`inspector.feedback.polarities.${words[value]}`),
          (value) => t(`inspector.feedback.polarityHints.${words[value]}`),
        )}
        value={link.polarity}
        onPick={(polarity, gesture) => {
          if (polarity !== null) onChange({ polarity }, gesture);
        }}
      />
      <PickedChips
        label={t("inspector.feedback.delay")}
        choices={choicesOf(feedbackDelays, (value) => t(`words.delays.${value}`))}
        value={link.delay}
        empty={t("common.unknown")}
        onPick={(delay, gesture) => onChange({ delay }, gesture)}
      />
      <MeasureField
        label={t("inspector.feedback.strength")}
        hint={t("inspector.feedback.strengthHint")}
        least={0}
        most={1}
        value={link.strength}
        onMeasure={(strength, gesture) => onChange({ strength }, gesture)}
      />
      <TypedField
        multiline
        label={t("inspector.feedback.why")}
        value={link.why}
        onType={(why, gesture) => onChange({ why }, gesture)}
      />
    </>
  );
}
