import { useState } from "react";

import { nextOf, personOf, type Round } from "~/analysis/rounds/round";
import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { rounds, useRounds } from "~/state/rounds";
import { Button } from "~/ui/Button";

import { LeavePage } from "../privately/LeavePage";
import { PrivateScreen } from "../privately/PrivateScreen";
import { AllDone, Cover } from "./Cover";
import { Reveal } from "./Reveal";
import { Turn } from "./Turn";

/** A round on all of the window: the cover for the next person, that person's relations, and at the end what all said. */
export function RoundScreen({ round, map }: { round: Round; map: RelataMap }) {
  const t = useText();
  const turn = useRounds((state) => state.turn);
  const kept = useRounds((state) => state.kept);
  const [leaving, setLeaving] = useState(false);
  const variant = map.variants.find(({ id }) => id === round.variant);
  if (variant === undefined) return null;
  const person = turn === null ? undefined : personOf(round, turn);
  const next = nextOf(round);
  return (
    <PrivateScreen
      label={t("rounds.screen.label")}
      home="rounds-setup"
      onEscape={() => setLeaving(!leaving)}
      top={
        <>
          <p>{kept ? null : t("rounds.screen.notKept")}</p>
          {leaving ? null : (
            <Button look="quiet" onClick={() => setLeaving(true)}>
              {t("rounds.screen.leave")}
            </Button>
          )}
        </>
      }
    >
      {leaving ? (
        <LeavePage
          words={{
            title: t("rounds.screen.leaveTitle"),
            text: t("rounds.screen.leaveText"),
            goOn: t("rounds.screen.goOn"),
            leave: t("rounds.screen.breakOff"),
          }}
          onGoOn={() => setLeaving(false)}
          onLeave={rounds.breakOff}
        />
      ) : round.told ? (
        <Reveal round={round} variant={variant} map={map} />
      ) : person !== undefined ? (
        <Turn key={person.id} round={round} person={person} variant={variant} />
      ) : next === undefined ? (
        <AllDone />
      ) : (
        <Cover key={next.id} round={round} person={next} />
      )}
    </PrivateScreen>
  );
}
