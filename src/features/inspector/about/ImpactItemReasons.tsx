import { useText } from "~/i18n/text";
import type { ImpactItem } from "~/model/impact";
import { impactEvidence } from "~/model/vocabulary";
import { Select } from "~/ui/Select";

import { choicesOf } from "../choices";
import { TypedField } from "../TypedField";

interface ImpactItemReasonsProps {
  word: string;
  item: ImpactItem;
  onChange: (patch: Partial<ImpactItem>, gesture?: string) => void;
}

/** What the score of an item rests on. */
export function ImpactItemReasons({ word, item, onChange }: ImpactItemReasonsProps) {
  const t = useText();
  return (
    <>
      <TypedField
        multiline
        label={t("inspector.impact.why", { item: word })}
        value={item.why}
        onType={(why, gesture) => onChange({ why }, gesture)}
      />
      <Select
        label={t("inspector.impact.evidence", { item: word })}
        value={item.evidence}
        empty={t("common.unknown")}
        choices={choicesOf(impactEvidence, (value) => t(`words.impactEvidence.${value}`))}
        onChange={(evidence) => onChange({ evidence })}
      />
    </>
  );
}
