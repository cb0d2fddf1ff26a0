import { useText } from "~/i18n/text";
import type { ImpactItem, ImpactItems } from "~/model/impact";

import css from "./ItemRows.module.css";

interface ItemRowsProps {
  items: ImpactItems;
  names: readonly (keyof ImpactItems)[];
}

/** Scored items, each with its score; the reason and the evidence open on demand. */
export function ItemRows({ items, names }: ItemRowsProps) {
  return (
    <div className={css["rows"]}>
      {names.map((name) => (
        <ItemRow key={name} name={name} item={items[name]} />
      ))}
    </div>
  );
}

const steps = [1, 2, 3, 4, 5] as const;

function ItemRow({ name, item }: { name: keyof ImpactItems; item: ImpactItem }) {
  const t = useText();
  const { score, why, evidence } = item;
  const label = t(`words.impactItems.${name}`);
  return (
    <details className={css["row"]}>
      <summary
        aria-label={
          score === null
            ? t("balance.unknownScore", { item: label })
            : t("balance.score", { item: label, score })
        }
      >
        <span className={css["label"]}>{label}</span>
        <span className={css["steps"]} aria-hidden="true" data-unknown={score === null || undefined}>
          {steps.map((step) => (
            <i key={step} data-on={score !== null && step <= score ? "" : undefined} />
          ))}
        </span>
        <span className={css["score"]} aria-hidden="true">
          {score ?? t("balance.unknown")}
        </span>
      </summary>
      <p>{why.trim() === "" ? t("balance.noReason") : why.trim()}</p>
      <p className={css["evidence"]}>
        {evidence === null ? t("balance.noEvidence") : t(`words.impactEvidence.${evidence}`)}
      </p>
    </details>
  );
}
