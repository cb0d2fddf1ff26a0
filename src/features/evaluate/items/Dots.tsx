import { impactScale } from "~/model/vocabulary";

import css from "./Glance.module.css";

/** Where a score of 1 to 5 lies, also between two steps; what is not known has no place, and is drawn so. */
export function Dots({ score }: { score: number | null }) {
  return (
    <span className={css["dots"]} data-unknown={score === null || undefined} aria-hidden="true">
      {impactScale.map((step) => (
        <i key={step} />
      ))}
      {score === null ? null : <b style={{ insetInlineStart: `${(score - 1) * 25}%` }} />}
    </span>
  );
}
