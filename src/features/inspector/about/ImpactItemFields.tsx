import { useText } from "~/i18n/text";
import type { ImpactItem, ImpactItems } from "~/model/impact";
import { effectivenessItems, legitimacyItems } from "~/model/vocabulary";
import { Help } from "~/ui/Help";

import { ImpactItemRow } from "./ImpactItemRow";

import css from "../parts.module.css";

interface ImpactItemFieldsProps {
  items: ImpactItems;
  /** Whose judgement it is, where it is not everybody's. */
  party?: string;
  onChange: (name: keyof ImpactItems, patch: Partial<ImpactItem>, gesture?: string) => void;
}

const sides = [
  { side: "effectiveness", names: effectivenessItems },
  { side: "legitimacy", names: legitimacyItems },
] as const;

/** The ten items in their two groups. */
export function ImpactItemFields({ items, party, onChange }: ImpactItemFieldsProps) {
  const t = useText();
  const nameOfSide = (side: "effectiveness" | "legitimacy") => {
    const word = t(`inspector.impact.${side}`);
    return party === undefined ? word : t("inspector.by", { party, what: word });
  };
  return (
    <>
      {sides.map(({ side, names }) => (
        <section key={side} className={css["rows"]} aria-label={nameOfSide(side)}>
          <h4 className={css["groupName"]}>{t(`inspector.impact.${side}`)}</h4>
          <Help summary={t("inspector.meaning")} text={t(`inspector.help.impact.${side}`)} />
          {names.map((name) => (
            <ImpactItemRow
              key={name}
              name={name}
              item={items[name]}
              {...(party === undefined ? {} : { party })}
              onChange={(patch, gesture) => onChange(name, patch, gesture)}
            />
          ))}
        </section>
      ))}
    </>
  );
}
