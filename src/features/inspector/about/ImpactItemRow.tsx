import { useText } from "~/i18n/text";
import { setImpactItem } from "~/model/commands/impact";
import type { ImpactItem, ImpactItems } from "~/model/impact";
import { impactEvidence } from "~/model/vocabulary";
import { document } from "~/state/stores";
import { Select } from "~/ui/Select";

import { choicesOf } from "../choices";
import { RatedScale } from "../RatedScale";
import { impactSteps } from "../steps";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

interface ImpactItemRowProps {
  variantId: string;
  name: keyof ImpactItems;
  item: ImpactItem;
}

export function ImpactItemRow({ variantId, name, item }: ImpactItemRowProps) {
  const t = useText();
  const word = t(`words.impactItems.${name}`);
  const edit = (patch: Partial<ImpactItem>, gesture?: string) =>
    document.edit(
      { key: "edit.impact" },
      (map) => setImpactItem(map, variantId, { of: "overall" }, name, patch),
      gesture,
    );
  return (
    <div className={css["row"]}>
      <RatedScale
        label={word}
        steps={impactSteps(t)}
        value={item.score}
        onRate={(score, gesture) => edit({ score }, gesture)}
      />
      <TypedField
        multiline
        label={t("inspector.impact.why", { item: word })}
        value={item.why}
        onType={(why, gesture) => edit({ why }, gesture)}
      />
      <Select
        label={t("inspector.impact.evidence", { item: word })}
        value={item.evidence}
        empty={t("common.unknown")}
        choices={choicesOf(impactEvidence, (value) => t(`words.impactEvidence.${value}`))}
        onChange={(evidence) => edit({ evidence })}
      />
    </div>
  );
}
