import { useState } from "react";

import { useText } from "~/i18n/text";
import type { ImpactItem, ImpactItems } from "~/model/impact";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { RatedScale } from "../RatedScale";
import { impactSteps } from "../steps";
import { ImpactItemReasons } from "./ImpactItemReasons";

import css from "../parts.module.css";

interface ImpactItemRowProps {
  name: keyof ImpactItems;
  item: ImpactItem;
  /** Whose judgement it is, where it is not everybody's; reasons then wait until they are asked for. */
  party?: string;
  onChange: (patch: Partial<ImpactItem>, gesture?: string) => void;
}

export function ImpactItemRow({ name, item, party, onChange }: ImpactItemRowProps) {
  const t = useText();
  const [reasoned] = useState(item.why !== "" || item.evidence !== null);
  const word = t(`words.impactItems.${name}`);
  const reasons = <ImpactItemReasons word={word} item={item} onChange={onChange} />;
  return (
    <div className={css[party === undefined ? "row" : "block"]}>
      <RatedScale
        label={party === undefined ? word : t("inspector.by", { party, what: word })}
        heading={word}
        steps={impactSteps(t)}
        value={item.score}
        onRate={(score, gesture) => onChange({ score }, gesture)}
      />
      {party === undefined ? (
        reasons
      ) : (
        <details open={reasoned}>
          <summary className={css["ask"]}>
            {t("inspector.impact.reasons")} <VisuallyHidden>{word}</VisuallyHidden>
          </summary>
          <div className={css["rows"]}>{reasons}</div>
        </details>
      )}
    </div>
  );
}
