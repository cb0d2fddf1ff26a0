import { useText } from "~/i18n/text";
import type { Actor } from "~/model/element";
import { sectorOfActorType } from "~/model/vocabulary";

import { editElements, type Target } from "../edits";
import { TypedField } from "../TypedField";
import { ChainChips } from "./ChainChips";
import { SeatChips } from "./SeatChips";

const most = 10;

function influenceOf(typed: string): number | undefined {
  const value = Number(typed.replace(",", "."));
  return typed.trim() !== "" && value >= 0 && value <= most ? value : undefined;
}

export function ActorFields({ target, actor }: { target: Target; actor: Actor }) {
  const t = useText();
  const influence = actor.influence === null ? "" : String(actor.influence);
  return (
    <>
      <ChainChips
        target={target}
        value={actor.chain}
        usual={actor.type === null ? null : sectorOfActorType[actor.type]}
      />
      <SeatChips target={target} value={actor.seatAtTable} />
      <TypedField
        label={t("inspector.actor.influence")}
        hint={t("inspector.actor.influenceHint")}
        inputMode="decimal"
        value={influence}
        keeps={(typed) => (typed === "" ? "" : String(influenceOf(typed) ?? influence))}
        onType={(typed, gesture) => {
          const value = typed === "" ? null : influenceOf(typed);
          if (value !== undefined) editElements(target, { influence: value }, gesture);
        }}
      />
    </>
  );
}
