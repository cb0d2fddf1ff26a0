import { useState } from "react";

import type { Told } from "~/analysis/attention";
import type { Attention } from "~/analysis/rules/rule";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";

import { FindingRow } from "./FindingRow";

import css from "./Findings.module.css";

/** Of a rule that says more than this, the first stand under its name and the rest is folded away. */
const few = 3;
/** So many more come at a press. */
const step = 40;

interface ToldByRuleProps {
  told: Told;
  attention: Attention | null;
  variant: Variant;
  onSwitchedOff: () => void;
}

/** What one rule says with the same attention. */
export function ToldByRule({ told, attention, variant, onSwitchedOff }: ToldByRuleProps) {
  const t = useText();
  const say = useSay();
  const [shown, setShown] = useState(few);
  const { rule, points, untold } = told;
  const title = say(`rules.${rule}.title`);
  const count = points.length;
  return (
    <li className={css["rule"]}>
      {count > few ? <h5>{t("findings.counted", { title, count })}</h5> : null}
      <ul>
        {points.slice(0, shown).map((point) => (
          <FindingRow
            key={point.key}
            rule={rule}
            point={point}
            attention={attention}
            variant={variant}
            onSwitchedOff={onSwitchedOff}
          />
        ))}
      </ul>
      {count > shown ? (
        <button type="button" className={css["more"]} onClick={() => setShown(shown + step)}>
          {t("findings.more", { count: count - shown, title })}
        </button>
      ) : null}
      {count > few && shown > few ? (
        <button type="button" className={css["more"]} onClick={() => setShown(few)}>
          {t("findings.fewer", { title })}
        </button>
      ) : null}
      {untold === 0 ? null : <p className={css["note"]}>{t("findings.untold", { count: untold, title })}</p>}
    </li>
  );
}
