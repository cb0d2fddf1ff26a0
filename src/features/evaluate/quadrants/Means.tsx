import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Relation } from "~/model/relation";

import css from "./Quadrants.module.css";

/** The two means of a party with their numbers filled in. */
export function Means({ relations }: { relations: readonly Relation[] }) {
  const t = useText();
  const lines = (["protection", "empowerment"] as const).flatMap((side) => {
    const rated = relations.flatMap(({ humanSecurity, strength }) => {
      const value = humanSecurity?.[side] ?? null;
      return value === null ? [] : [{ value, weight: strength ?? 1 }];
    });
    if (rated.length === 0) return [];
    const weight = rated.reduce((sum, each) => sum + each.weight, 0);
    const sum = rated.reduce((total, each) => total + each.value * each.weight, 0);
    return [
      t(`balance.quadrants.formulas.${side}`, { sum: signed(sum), weight, mean: signed(sum / weight, 2) }),
    ];
  });
  return (
    <details className={css["worked"]}>
      <summary>{t("balance.card.worked")}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t("balance.quadrants.source")}</p>
    </details>
  );
}
