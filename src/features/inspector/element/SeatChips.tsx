import { useText } from "~/i18n/text";
import type { Actor } from "~/model/element";
import { seatsAtTable } from "~/model/vocabulary";

import { choicesOf } from "../choices";
import { editElements, type Target } from "../edits";
import { PickedChips } from "../PickedChips";

interface SeatChipsProps {
  target: Target;
  value: Actor["seatAtTable"] | undefined;
}

export function SeatChips({ target, value }: SeatChipsProps) {
  const t = useText();
  return (
    <PickedChips
      label={t("inspector.actor.seat")}
      choices={choicesOf(
        seatsAtTable,
        (seat) => t(`words.seatsAtTable.${seat}`),
        () => t("inspector.actor.seatHint"),
      )}
      value={value}
      empty={t("inspector.actor.unasked")}
      onPick={(seatAtTable, gesture) => editElements(target, { seatAtTable }, gesture)}
    />
  );
}
