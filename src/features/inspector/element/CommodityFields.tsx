import { useText } from "~/i18n/text";
import type { Commodity } from "~/model/element";
import { commodityStances, goodClasses } from "~/model/vocabulary";
import { CheckChips } from "~/ui/Chips";
import { Help } from "~/ui/Help";

import { ActorSelect } from "../ActorSelect";
import { choicesOf, termsOf } from "../choices";
import { editElements, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { withWord } from "../shared";

import css from "../parts.module.css";

type GoodClass = (typeof goodClasses)[number];

export function CommodityFields({ target, commodity }: { target: Target; commodity: Commodity }) {
  const t = useText();
  const word = (value: GoodClass) => t(`words.goodClasses.${value}`);
  const meaning = (value: GoodClass) => t(`inspector.help.goods.${value}`);
  return (
    <>
      {commodity.type === "people" ? (
        <p className={css["notice"]}>{t("inspector.commodity.people")}</p>
      ) : null}
      <CheckChips
        label={t("inspector.commodity.stances")}
        choices={choicesOf(commodityStances, (value) => t(`words.commodityStances.${value}`))}
        chosen={commodity.stances}
        onChange={(stance, on) => editElements(target, { stances: withWord(commodity.stances, stance, on) })}
      />
      <PickedChips
        label={t("inspector.commodity.goodClass")}
        choices={choicesOf(goodClasses, word, meaning)}
        value={commodity.goodClass}
        empty={t("common.unknown")}
        onPick={(goodClass, gesture) => editElements(target, { goodClass }, gesture)}
      />
      <Help summary={t("inspector.meaning")} terms={termsOf(goodClasses, word, meaning)} />
      <ActorSelect
        label={t("inspector.commodity.owner")}
        value={commodity.owner}
        empty={t("common.unknown")}
        onChange={(owner) => editElements(target, { owner })}
      />
    </>
  );
}
