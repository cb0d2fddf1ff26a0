import { useText } from "~/i18n/text";
import type { Commodity } from "~/model/element";
import { commodityStances, goodClasses } from "~/model/vocabulary";
import { Help } from "~/ui/Help";

import { ActorSelect } from "../ActorSelect";
import { choicesOf, termsOf } from "../choices";
import { editElements, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { shared } from "../shared";
import { WordChips } from "./WordChips";

import css from "../parts.module.css";

type GoodClass = (typeof goodClasses)[number];

interface CommodityFieldsProps {
  target: Target;
  commodities: readonly Commodity[];
}

export function CommodityFields({ target, commodities }: CommodityFieldsProps) {
  const t = useText();
  const word = (value: GoodClass) => t(`words.goodClasses.${value}`);
  const meaning = (value: GoodClass) => t(`inspector.help.goods.${value}`);
  return (
    <>
      {commodities.some(({ type }) => type === "people") ? (
        <p className={css["notice"]}>{t("inspector.commodity.people")}</p>
      ) : null}
      <WordChips
        target={target}
        elements={commodities}
        label={t("inspector.commodity.stances")}
        choices={choicesOf(commodityStances, (value) => t(`words.commodityStances.${value}`))}
        read={({ stances }) => stances}
        write={(stances) => ({ stances })}
      />
      <PickedChips
        label={t("inspector.commodity.goodClass")}
        choices={choicesOf(goodClasses, word, meaning)}
        value={shared(commodities, ({ goodClass }) => goodClass)}
        empty={t("common.unknown")}
        onPick={(goodClass, gesture) => editElements(target, { goodClass }, gesture)}
      />
      <Help summary={t("inspector.meaning")} terms={termsOf(goodClasses, word, meaning)} />
      <ActorSelect
        label={t("inspector.commodity.owner")}
        value={shared(commodities, ({ owner }) => owner)}
        empty={t("common.unknown")}
        onChange={(owner) => editElements(target, { owner })}
      />
    </>
  );
}
