import { useText } from "~/i18n/text";
import type { Actor } from "~/model/element";
import { securityChain } from "~/model/vocabulary";
import { Helped } from "~/ui/Helped";

import { choicesOf, termsOf } from "../choices";
import { PickedChips } from "../PickedChips";

import css from "../parts.module.css";

interface ChainChipsProps {
  value: Actor["chain"] | undefined;
  /** The sector that actors of this type belong to as a rule. */
  usual?: Actor["chain"];
  onPick: (sector: Actor["chain"], gesture?: string) => void;
}

type Sector = (typeof securityChain)[number];

export function ChainChips({ value, usual = null, onPick }: ChainChipsProps) {
  const t = useText();
  const word = (sector: Sector) => t(`words.securityChain.${sector}`);
  const meaning = (sector: Sector) => t(`inspector.help.chain.${sector}`);
  return (
    <Helped
      name={t("inspector.meaningOf", { name: t("inspector.actor.chain") })}
      text={t("inspector.actor.practitioners")}
      terms={termsOf(securityChain, word, meaning)}
    >
      {(button) => (
        <>
          <PickedChips
            label={t("inspector.actor.chain")}
            aside={button}
            choices={choicesOf(securityChain, word, meaning)}
            value={value}
            empty={t("common.unknown")}
            onPick={onPick}
          />
          {usual === null || usual === value ? null : (
            <p className={css["lead"]}>{t("inspector.actor.usually", { sector: word(usual) })}</p>
          )}
        </>
      )}
    </Helped>
  );
}
