import { useState } from "react";

import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { readable } from "~/model/reading";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { rounds } from "~/state/rounds";
import { surroundings, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

import { askedIds, choosable, type Chosen } from "../privately/chosen";
import { RelationChoice } from "../privately/RelationChoice";
import { peopleOf, type Taking } from "./participants";
import { WhoPart } from "./WhoPart";

import css from "../privately/Setup.module.css";

/** Whoever leads the round says here who takes part and what is asked. */
export function RoundSetup({ map, variant }: { map: RelataMap; variant: Variant }) {
  const t = useText();
  const selection = useSession((state) => state.selection);
  const [added, setAdded] = useState<readonly Taking[]>([]);
  const [changed, setChanged] = useState<ReadonlyMap<string, Taking>>(new Map());
  const [anonymous, setAnonymous] = useState(false);
  const [chosen, setChosen] = useState<Chosen>({
    which: "all",
    party: null,
    asked: readable,
    order: "map",
    off: new Set(),
  });

  const parties = [
    ...map.perspectives.map(({ id, name }): Taking => ({
      persons: 1,
      names: "",
      ...changed.get(id),
      id,
      name,
      isNew: false,
    })),
    // One whose readings the map has by now is among its perspectives.
    ...added.filter(({ id }) => !map.perspectives.some((each) => each.id === id)),
  ];
  const choice = choosable(map, variant, chosen, selection);
  const asked = choice.offered.filter(({ id }) => !chosen.off.has(id)).length;
  const persons = parties.reduce((sum, party) => sum + party.persons, 0);

  function start(): void {
    rounds.begin({
      id: newId(),
      as: "round",
      map: map.id,
      variant: variant.id,
      begun: surroundings.now(),
      relations: askedIds(choice, chosen, variant, Math.random),
      asked: chosen.asked,
      anonymous,
      parties: parties.map(({ id, name, isNew }) => ({ id, name, isNew })),
      people: peopleOf(parties, anonymous, newId),
      told: false,
      inMap: false,
    });
  }

  return (
    <section id="rounds-setup" className={css["body"]} aria-label={t("rounds.new")} tabIndex={-1}>
      <WhoPart
        {...{ variant, parties, anonymous }}
        onParties={(next) => {
          setChanged(new Map(next.filter(({ isNew }) => !isNew).map((party) => [party.id, party])));
          setAdded(next.filter(({ isNew }) => isNew));
        }}
        onAnonymous={setAnonymous}
      />
      <RelationChoice
        {...{ chosen, variant, ...choice }}
        onChange={(change) => setChosen({ ...chosen, ...change })}
      />
      <p>
        {persons === 0
          ? t("rounds.start.nobody")
          : asked === 0
            ? t("rounds.start.nothing")
            : t("rounds.start.sum", {
                persons: t("rounds.start.persons", { count: persons }),
                relations: t("common.relations", { count: asked }),
              })}
      </p>
      <div className={css["row"]}>
        <Button look="primary" disabled={persons === 0 || asked === 0} onClick={start}>
          {t("rounds.start.go")}
        </Button>
      </div>
      <p className={css["soft"]}>{t("rounds.start.where")}</p>
    </section>
  );
}
