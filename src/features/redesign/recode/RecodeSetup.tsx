import { useState } from "react";

import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { readable } from "~/model/reading";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { rounds } from "~/state/rounds";
import { surroundings, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";

import { askedIds, choosable, type Chosen } from "../privately/chosen";
import { RelationChoice } from "../privately/RelationChoice";
import { partyAt, positionsOf } from "./position";

import css from "../privately/Setup.module.css";

/** From whose position, and which relations, before the ratings of the case are hidden. */
export function RecodeSetup({ map, variant }: { map: RelataMap; variant: Variant }) {
  const t = useText();
  const selection = useSession((state) => state.selection);
  const [wanted, setWanted] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen>({
    which: "all",
    party: null,
    asked: readable,
    order: "map",
    off: new Set(),
  });

  const positions = positionsOf(map, variant);
  const position = positions.find(({ id }) => id === wanted) ?? null;
  const choice = choosable(map, variant, chosen, selection);
  const { all, picked, touching } = choice.counts;
  const asked = choice.offered.filter(({ id }) => !chosen.off.has(id)).length;

  function choose(id: string | null): void {
    const next = positions.find((each) => each.id === id);
    const actor = next?.actor ?? null;
    setWanted(id);
    setChosen({ ...chosen, which: actor === null ? "all" : "touching", party: actor, off: new Set() });
  }

  function start(): void {
    if (position === null) return;
    const party = partyAt(position, map, newId);
    rounds.begin({
      id: newId(),
      as: "recoding",
      map: map.id,
      variant: variant.id,
      begun: surroundings.now(),
      relations: askedIds(choice, chosen, variant, Math.random),
      asked: chosen.asked,
      anonymous: false,
      parties: [party],
      people: [
        { id: newId(), party: party.id, name: null, place: 1, done: false, at: 0, answers: {}, sealed: [] },
      ],
      told: false,
      inMap: false,
    });
  }

  return (
    <section id="recode-setup" className={css["body"]} aria-label={t("recode.party")} tabIndex={-1}>
      <Select
        label={t("recode.party")}
        value={position?.id ?? null}
        empty={t("recode.choose")}
        choices={positions.map(({ id, as, name }) => ({
          value: id,
          text: name,
          group: t(as === "actor" ? "recode.actors" : "recode.parties"),
        }))}
        onChange={choose}
      />
      <RelationChoice
        {...{ chosen, variant, ...choice }}
        counts={chosen.party === null ? { all, picked } : { all, picked, touching }}
        touching={t("recode.touching", { name: position?.name ?? "", count: touching })}
        onChange={(change) => setChosen({ ...chosen, ...change })}
      />
      {position === null ? (
        <p>{t("recode.noParty")}</p>
      ) : asked === 0 ? (
        <p>{t("rounds.start.nothing")}</p>
      ) : null}
      <div className={css["row"]}>
        <Button look="primary" disabled={position === null || asked === 0} onClick={start}>
          {t("recode.start")}
        </Button>
      </div>
      <p className={css["soft"]}>{t("recode.where")}</p>
    </section>
  );
}
