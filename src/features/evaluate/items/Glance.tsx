import { MessageCircle, Ruler, Scale } from "lucide";
import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import type { ImpactItem, ImpactItems } from "~/model/impact";
import { effectivenessItems, legitimacyItems } from "~/model/vocabulary";
import { Icon } from "~/ui/Icon";

import { Dots } from "./Dots";

import css from "./Glance.module.css";

interface GlanceProps {
  items: ImpactItems;
  onPress: (name: keyof ImpactItems) => void;
  /** The row that is open, where rows open. */
  open?: keyof ImpactItems | null;
  children?: (name: keyof ImpactItems) => ReactNode;
}

const sides = [
  { side: "effectiveness", names: effectivenessItems },
  { side: "legitimacy", names: legitimacyItems },
] as const;

export const evidenceIcons = { measured: Ruler, reported: MessageCircle, judged: Scale } as const;

/** Ten answers as ten rows: what was asked, where the answer lies, and what it rests on. */
export function Glance({ items, onPress, open, children }: GlanceProps) {
  const t = useText();
  return (
    <div
      className={css["glance"]}
      data-marked={Object.values(items).some(({ evidence }) => evidence !== null) || undefined}
    >
      {sides.map(({ side, names }) => (
        <div key={side} role="group" aria-label={t(`items.sides.${side}`)}>
          <h4 className={css["side"]}>{t(`items.sides.${side}`)}</h4>
          <ul>
            {names.map((name) => (
              <li key={name}>
                <Row
                  name={t(`words.impactItems.${name}`)}
                  item={items[name]}
                  open={open === undefined ? undefined : open === name}
                  onPress={() => onPress(name)}
                />
                {open === name ? children?.(name) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  name: string;
  item: ImpactItem;
  open: boolean | undefined;
  onPress: () => void;
}

function Row({ name, item, open, onPress }: RowProps) {
  const t = useText();
  const { score, evidence } = item;
  const meaning =
    score === null
      ? t("items.scores.unknown")
      : t("items.score", { score, meaning: t(`items.scores.${score as 1}`) });
  return (
    <button
      type="button"
      className={css["row"]}
      aria-expanded={open}
      aria-label={
        evidence === null
          ? t("items.row", { item: name, score: meaning })
          : t("items.rowWith", {
              item: name,
              score: meaning,
              evidence: t(`words.impactEvidence.${evidence}`).toLowerCase(),
            })
      }
      onClick={onPress}
    >
      <span className={css["name"]}>{name}</span>
      <Dots score={score} />
      <span className={css["figure"]}>{score ?? "?"}</span>
      <span
        className={css["mark"]}
        title={evidence === null ? undefined : t(`words.impactEvidence.${evidence}`)}
      >
        {evidence === null ? null : <Icon of={evidenceIcons[evidence]} size={14} />}
      </span>
    </button>
  );
}
