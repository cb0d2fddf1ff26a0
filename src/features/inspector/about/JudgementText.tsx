import { useText } from "~/i18n/text";
import type { GroupImpact, ImpactItems } from "~/model/impact";
import { impactItems } from "~/model/vocabulary";

import css from "../parts.module.css";

interface JudgementTextProps {
  items: ImpactItems | null;
  /** Summary scores, which count only where the items are not scored one by one. */
  summary: Pick<GroupImpact, "effectiveness" | "legitimacy"> | null;
  why: string;
}

/** How one group or perspective judges the impact, to read. */
export function JudgementText({ items, summary, why }: JudgementTextProps) {
  const t = useText();
  const score = (value: number | null) => (value === null ? t("common.unknown") : value);
  return (
    <div className={css["block"]}>
      {summary === null ? null : (
        <p>
          {t("inspector.impact.summary", {
            effectiveness: score(summary.effectiveness),
            legitimacy: score(summary.legitimacy),
          })}
        </p>
      )}
      {items === null ? null : (
        <ul>
          {impactItems
            .filter((item) => items[item].score !== null)
            .map((item) => (
              <li key={item}>
                {t("inspector.impact.score", {
                  item: t(`words.impactItems.${item}`),
                  score: items[item].score ?? "",
                })}
                {items[item].why === "" ? null : <p className={css["why"]}>{items[item].why}</p>}
              </li>
            ))}
        </ul>
      )}
      {why === "" ? null : <p className={css["why"]}>{why}</p>}
    </div>
  );
}
