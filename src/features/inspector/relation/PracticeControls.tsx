import { useText } from "~/i18n/text";
import type { Relation } from "~/model/relation";
import { formalities } from "~/model/vocabulary";

import { choicesOf } from "../choices";
import { editRelations, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { RatedScale } from "../RatedScale";
import { strengthSteps } from "../steps";

interface PracticeControlsProps {
  target: Target;
  strength: Relation["strength"] | undefined;
  formality: Relation["formality"] | undefined;
}

/** Strength and formality, of one relation or of several. */
export function PracticeControls({ target, strength, formality }: PracticeControlsProps) {
  const t = useText();
  return (
    <>
      <RatedScale
        label={t("inspector.relation.strength")}
        steps={strengthSteps(t)}
        value={strength}
        onRate={(rated, gesture) => editRelations(target, { strength: rated }, gesture)}
      />
      <PickedChips
        label={t("inspector.relation.formality")}
        choices={choicesOf(formalities, (value) => t(`words.formalities.${value}`))}
        value={formality}
        empty={t("common.unknown")}
        onPick={(picked, gesture) => editRelations(target, { formality: picked }, gesture)}
      />
    </>
  );
}
