import { type KeyboardEvent, type ReactNode, useState } from "react";

import { readingsOf } from "~/analysis/rounds/readings";
import { type Round, saidBy } from "~/analysis/rounds/round";
import { heard } from "~/analysis/rounds/spread";
import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { rounds } from "~/state/rounds";
import { useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { CheckChips } from "~/ui/Chips";
import { useToast } from "~/ui/Toast";

import { keepReadings } from "../privately/keepReadings";
import { Page } from "../privately/Page";
import { voiceOf } from "./voices";

import screen from "../privately/PrivateScreen.module.css";

interface AcceptPageProps {
  round: Round;
  variant: Variant;
  map: RelataMap;
  over: string;
  foot: ReactNode;
  onKeyDown: (event: KeyboardEvent) => void;
}

const nobody: ReadonlySet<string> = new Set();

/** What was said goes into the map as readings, in one step, but for those whom the group leaves out. */
export function AcceptPage({ round, variant, map, ...page }: AcceptPageProps) {
  const t = useText();
  const toast = useToast();
  const readOnly = useSession((state) => state.readOnly);
  const [leftOut, setLeftOut] = useState(nobody);
  const [ending, setEnding] = useState(false);
  const people = heard(round, nobody);
  const readings = readingsOf(round, variant, leftOut);
  const count = readings.length;

  function accept(): void {
    keepReadings({ key: "edit.roundReadings", values: { count } }, map, round, readings);
    rounds.forget(round.id);
    toast({ text: t("rounds.accept.done", { count }) });
  }

  return (
    <Page {...page} title={t("rounds.accept.title")}>
      <p className={screen["large"]}>{t("rounds.accept.text")}</p>
      {people.length === 0 ? null : (
        <CheckChips
          label={t("rounds.accept.who")}
          choices={people.map((person) => ({
            value: person.id,
            text: t("rounds.accept.person", {
              name: voiceOf(round, person, t),
              readings: t("rounds.accept.readings", { count: saidBy(person) }),
            }),
          }))}
          chosen={people.filter(({ id }) => !leftOut.has(id)).map(({ id }) => id)}
          onChange={(id, on) => {
            const next = new Set(leftOut);
            if (on) next.delete(id);
            else next.add(id);
            setLeftOut(next);
          }}
        />
      )}
      {readOnly ? (
        <p>{t("rounds.accept.locked")}</p>
      ) : count === 0 ? (
        <p>{t("rounds.accept.nobody")}</p>
      ) : (
        <div className={screen["row"]}>
          <Button look="primary" onClick={accept}>
            {t("rounds.accept.accept", { count })}
          </Button>
        </div>
      )}
      {ending ? <p className={screen["large"]}>{t("rounds.accept.sure")}</p> : null}
      <div className={screen["row"]}>
        {ending ? (
          <>
            <Button autoFocus onClick={() => setEnding(false)}>
              {t("rounds.accept.not")}
            </Button>
            <Button look="danger" onClick={() => rounds.forget(round.id)}>
              {t("rounds.accept.really")}
            </Button>
          </>
        ) : (
          <Button look="quiet" onClick={() => setEnding(true)}>
            {t("rounds.accept.without")}
          </Button>
        )}
      </div>
    </Page>
  );
}
