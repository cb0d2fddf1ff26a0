import { useText } from "~/i18n/text";
import { impactScale } from "~/model/vocabulary";
import { useLocked } from "~/ui/locked";

import css from "./Answers.module.css";

interface AnswersProps {
  /** What is answered, for those who hear the page. */
  label: string;
  score: number | null;
  onAnswer: (score: number | null) => void;
}

/** The five answers in large figures, and that it is not known, which is an answer like the others. */
export function Answers({ label, score, onAnswer }: AnswersProps) {
  const t = useText();
  const locked = useLocked();
  return (
    <div className={css["answers"]} role="group" aria-label={label}>
      {impactScale.map((step) => (
        <button
          key={step}
          type="button"
          className={css["answer"]}
          aria-pressed={score === step}
          disabled={locked}
          onClick={() => onAnswer(step)}
        >
          <b>{step}</b> <span>{t(`items.scores.${step}`)}</span>
        </button>
      ))}
      <button
        type="button"
        className={css["answer"]}
        data-unknown
        aria-pressed={score === null}
        disabled={locked}
        onClick={() => onAnswer(null)}
      >
        <b aria-hidden="true">?</b> <span>{t("items.scores.unknown")}</span>
      </button>
    </div>
  );
}
