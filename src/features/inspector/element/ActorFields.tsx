import { useText } from "~/i18n/text";
import type { Actor } from "~/model/element";
import { sectorOfActorType } from "~/model/vocabulary";

import { editElements, type Target } from "../edits";
import { MeasureField } from "../MeasureField";
import { shared } from "../shared";
import { ChainChips } from "./ChainChips";
import { SeatChips } from "./SeatChips";

export function ActorFields({ target, actors }: { target: Target; actors: readonly Actor[] }) {
  const t = useText();
  const type = shared(actors, (actor) => actor.type);
  return (
    <>
      <ChainChips
        value={shared(actors, ({ chain }) => chain)}
        usual={type == null ? null : sectorOfActorType[type]}
        onPick={(chain, gesture) => editElements(target, { chain }, gesture)}
      />
      <SeatChips target={target} value={shared(actors, ({ seatAtTable }) => seatAtTable)} />
      <MeasureField
        label={t("inspector.actor.influence")}
        hint={t("inspector.actor.influenceHint")}
        least={0}
        most={10}
        value={shared(actors, ({ influence }) => influence)}
        onMeasure={(influence, gesture) => editElements(target, { influence }, gesture)}
      />
    </>
  );
}
