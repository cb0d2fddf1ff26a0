import { useState } from "react";

import { type Round, turnedTo } from "~/analysis/rounds/round";
import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { rounds, useRounds } from "~/state/rounds";
import { Button } from "~/ui/Button";

import { LeavePage } from "../privately/LeavePage";
import { Page } from "../privately/Page";
import { PrivateScreen } from "../privately/PrivateScreen";
import { RatePages } from "../privately/RatePages";
import { Compare } from "./Compare";

import css from "../privately/PrivateScreen.module.css";

/** A recoding on all of the window: who one is now, the relations one after another, and then both readings. */
export function RecodeScreen({ round, map }: { round: Round; map: RelataMap }) {
  const t = useText();
  const turn = useRounds((state) => state.turn);
  const kept = useRounds((state) => state.kept);
  const [leaving, setLeaving] = useState(false);
  const variant = map.variants.find(({ id }) => id === round.variant);
  const [person] = round.people;
  const [party] = round.parties;
  if (variant === undefined || person === undefined || party === undefined) return null;
  const { name } = party;
  return (
    <PrivateScreen
      label={t("recode.screen.label")}
      home="recode-setup"
      onEscape={() => setLeaving(!leaving)}
      top={
        <>
          <p>{kept ? null : t("rounds.screen.notKept")}</p>
          {leaving ? null : (
            <Button look="quiet" onClick={() => setLeaving(true)}>
              {t("recode.screen.leave")}
            </Button>
          )}
        </>
      }
    >
      {leaving ? (
        <LeavePage
          words={{
            title: t("recode.screen.leaveTitle"),
            text: t(round.inMap ? "recode.screen.leaveKept" : "recode.screen.leaveText"),
            goOn: t("recode.screen.goOn"),
            leave: t("recode.screen.breakOff"),
          }}
          onGoOn={() => setLeaving(false)}
          onLeave={() => (round.inMap ? rounds.forget(round.id) : rounds.breakOff())}
        />
      ) : round.told ? (
        <Compare {...{ round, person, party, variant, map }} />
      ) : turn === null ? (
        <Page
          over={t("recode.cover.over")}
          title={t("recode.cover.title", { name })}
          foot={
            <Button look="primary" onClick={() => rounds.hand(person.id)}>
              {t("rounds.cover.begin")}
            </Button>
          }
        >
          <p className={css["large"]}>{t("recode.cover.text")}</p>
          <p className={css["large"]}>{t("recode.cover.note")}</p>
        </Page>
      ) : (
        <RatePages
          {...{ round, person, variant }}
          over={t("recode.as", { name })}
          finish={t("recode.finish")}
          finishText={t("recode.finishText")}
          onGo={(at) => rounds.change((before) => turnedTo(before, person.id, at))}
          onFinish={() => {
            rounds.change((before) => ({ ...before, told: true }));
            rounds.hand(null);
          }}
        />
      )}
    </PrivateScreen>
  );
}
