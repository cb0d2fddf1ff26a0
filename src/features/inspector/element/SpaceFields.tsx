import { useText } from "~/i18n/text";
import type { Space } from "~/model/element";
import { spaceAccess, spaceDomains, spaceMedia, spaceStances } from "~/model/vocabulary";
import { Help } from "~/ui/Help";

import { choicesOf, termsOf } from "../choices";
import { editElements, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { shared } from "../shared";
import { WordChips } from "./WordChips";

type Stance = (typeof spaceStances)[number];

export function SpaceFields({ target, spaces }: { target: Target; spaces: readonly Space[] }) {
  const t = useText();
  const unknown = t("common.unknown");
  const word = (stance: Stance) => t(`words.spaceStances.${stance}`);
  const meaning = (stance: Stance) => t(`inspector.help.stances.${stance}`);
  return (
    <>
      <PickedChips
        label={t("inspector.space.domain")}
        choices={choicesOf(spaceDomains, (value) => t(`words.spaceDomains.${value}`))}
        value={shared(spaces, ({ domain }) => domain)}
        empty={unknown}
        onPick={(domain, gesture) => editElements(target, { domain }, gesture)}
      />
      <PickedChips
        label={t("inspector.space.medium")}
        choices={choicesOf(spaceMedia, (value) => t(`words.spaceMedia.${value}`))}
        value={shared(spaces, ({ medium }) => medium)}
        empty={unknown}
        onPick={(medium, gesture) => editElements(target, { medium }, gesture)}
      />
      <WordChips
        target={target}
        elements={spaces}
        label={t("inspector.space.stances")}
        choices={choicesOf(spaceStances, word, meaning)}
        read={({ stances }) => stances}
        write={(stances) => ({ stances })}
      />
      <Help summary={t("inspector.meaning")} terms={termsOf(spaceStances, word, meaning)} />
      <PickedChips
        label={t("inspector.space.access")}
        choices={choicesOf(spaceAccess, (value) => t(`words.spaceAccess.${value}`))}
        value={shared(spaces, ({ access }) => access)}
        empty={unknown}
        onPick={(access, gesture) => editElements(target, { access }, gesture)}
      />
    </>
  );
}
