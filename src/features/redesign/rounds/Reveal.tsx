import { type KeyboardEvent, useState } from "react";

import type { Round } from "~/analysis/rounds/round";
import { type Spread, spreadsOf } from "~/analysis/rounds/spread";
import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";

import { Page } from "../privately/Page";
import { meantBy } from "../privately/rateKeys";
import { AcceptPage } from "./AcceptPage";
import { Overview } from "./Overview";
import { ReasonList } from "./ReasonList";
import { SpreadPage } from "./SpreadPage";

interface RevealProps {
  round: Round;
  variant: Variant;
  map: RelataMap;
}

const nobody: ReadonlySet<string> = new Set();

/** What all said, for a room: where they are furthest apart, question by question, then why, then into the map. */
export function Reveal({ round, variant, map }: RevealProps) {
  const t = useText();
  const [at, setAt] = useState(0);
  const [inOrder] = useState(() => spreadsOf(round, variant, nobody));
  const spreads = inOrder.filter(({ relation }) => variant.relations.some(({ id }) => id === relation));
  const last = spreads.length + 2;
  const go = (by: number) => setAt(Math.min(last, Math.max(0, at + by)));

  function onKeyDown(event: KeyboardEvent): void {
    const meant = meantBy(event);
    if (meant?.does !== "go") return;
    event.preventDefault();
    go(meant.by);
  }

  const foot = (
    <>
      <Button disabled={at === 0} onClick={() => go(-1)}>
        {t("rounds.reveal.back")}
      </Button>
      {at === last ? null : (
        <Button look="primary" onClick={() => go(1)}>
          {t("rounds.reveal.next")}
        </Button>
      )}
    </>
  );
  const page = { onKeyDown, foot, over: t("rounds.reveal.place", { place: at + 1, all: last + 1 }) };
  const spread: Spread | undefined = spreads[at - 1];
  if (at === 0)
    return (
      <Page key="overview" {...page} title={t("rounds.reveal.overview")} wide>
        <Overview spreads={spreads} variant={variant} onPick={(place) => setAt(place + 1)} />
      </Page>
    );
  if (spread !== undefined) return <SpreadPage key={at} {...page} {...{ spread, round, variant }} />;
  if (at === last - 1)
    return (
      <Page key="reasons" {...page} title={t("rounds.reveal.reasonsTitle")} wide>
        <ReasonList round={round} variant={variant} />
      </Page>
    );
  return <AcceptPage key="accept" {...page} {...{ round, variant, map }} />;
}
