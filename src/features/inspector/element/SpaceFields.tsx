import { useText } from "~/i18n/text";
import type { Space } from "~/model/element";
import { spaceAccess, spaceDomains, spaceMedia, spaceStances } from "~/model/vocabulary";
import { CheckChips } from "~/ui/Chips";
import { Help } from "~/ui/Help";

import { choicesOf, termsOf } from "../choices";
import { editElements, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { withWord } from "../shared";

type Stance = (typeof spaceStances)[number];

export function SpaceFields({ target, space }: { target: Target; space: Space }) {
  const t = useText();
  const unknown = t("common.unknown");
  const word = (stance: Stance) => t(`words.spaceStances.${stance}`);
  const meaning = (stance: Stance) => t(`inspector.help.stances.${stance}`);
  return (
    <>
      <PickedChips
        label={t("inspector.space.domain")}
        choices={choicesOf(spaceDomains, (value) => t(`words.spaceDomains.${value}`))}
        value={space.domain}
        empty={unknown}
        onPick={(domain, gesture) => editElements(target, { domain }, gesture)}
      />
      <PickedChips
        label={t("inspector.space.medium")}
        choices={choicesOf(spaceMedia, (value) => t(`words.spaceMedia.${value}`))}
        value={space.medium}
        empty={unknown}
        onPick={(medium, gesture) => editElements(target, { medium }, gesture)}
      />
      <CheckChips
        label={t("inspector.space.stances")}
        choices={choicesOf(spaceStances, word, meaning)}
        chosen={space.stances}
        onChange={(stance, on) => editElements(target, { stances: withWord(space.stances, stance, on) })}
      />
      <Help summary={t("inspector.meaning")} terms={termsOf(spaceStances, word, meaning)} />
      <PickedChips
        label={t("inspector.space.access")}
        choices={choicesOf(spaceAccess, (value) => t(`words.spaceAccess.${value}`))}
        value={space.access}
        empty={unknown}
        onPick={(access, gesture) => editElements(target, { access }, gesture)}
      />
    </>
  );
}
