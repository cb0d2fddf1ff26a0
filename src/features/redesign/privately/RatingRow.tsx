import { scaleOf } from "~/analysis/rounds/questions";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Readable } from "~/model/reading";

import { levelOf } from "./levels";

import css from "./RatingRow.module.css";

interface RatingRowProps {
  rating: Readable;
  /** What is rated, for those who hear the page. */
  label: string;
  /** Undefined where nothing has been said. */
  value: number | null | undefined;
  disabled?: boolean;
  /** The words for what is not known, where it is no single person who does not know. */
  unknown?: string;
  onRate: (value: number | null) => void;
}

/** The steps of a scale in large figures with their words, and that it is not known, which is an answer like the others. */
export function RatingRow({ rating, label, value, disabled = false, unknown, onRate }: RatingRowProps) {
  const t = useText();
  const scale = scaleOf(rating);
  return (
    <div className={css["row"]} role="group" aria-label={label} data-steps={scale.length}>
      {scale.map((step) => (
        <button
          key={step}
          type="button"
          className={css["step"]}
          aria-pressed={value === step}
          disabled={disabled}
          onClick={() => onRate(step)}
        >
          <b>{signed(step)}</b> <span>{levelOf(rating, step, t)}</span>
        </button>
      ))}
      <button
        type="button"
        className={css["step"]}
        data-unknown
        aria-pressed={value === null}
        disabled={disabled}
        onClick={() => onRate(null)}
      >
        <b aria-hidden="true">?</b> <span>{unknown ?? t("rounds.rate.unknown")}</span>
      </button>
    </div>
  );
}
