import { useState } from "react";

import {
  plainWeights,
  trustSignals,
  type TrustSuggestion,
  trustSuggestions,
} from "~/analysis/impact-into-trust";
import { trustback } from "~/i18n/en/trustback";
import { addWords, useText } from "~/i18n/text";
import { useVariantInView } from "~/state/inView";
import { useSession } from "~/state/stores";
import { Details } from "~/ui/Details";
import { Locked } from "~/ui/locked";

import { Card } from "../Card";
import { AnswerLog } from "./AnswerLog";
import { answerTo } from "./answers";
import { OtherChannels } from "./OtherChannels";
import { SignalList } from "./SignalList";
import { SuggestionRow } from "./SuggestionRow";
import { WeightFields } from "./WeightFields";

import css from "./TrustBack.module.css";

addWords({ trustback });

/** How what the arrangement does to people may return into their trust: suggested, never done by itself. */
export function TrustBackCard() {
  const t = useText();
  const variant = useVariantInView();
  const readOnly = useSession((state) => state.readOnly);
  const [weights, setWeights] = useState(plainWeights);
  const [exposures, setExposures] = useState<ReadonlyMap<string, number>>(new Map());
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set());
  if (variant === null) return null;

  const signals = trustSignals(variant, weights);
  const suggestions = trustSuggestions(variant, weights, exposures);
  const isOpen = (suggestion: TrustSuggestion) =>
    again.has(placeOf(suggestion)) || answerTo(variant, suggestion) === null;
  const open = suggestions.filter(isOpen);
  const moving = open.filter(({ before, after }) => before !== after);
  const still = open.filter(({ before, after }) => before === after);
  const row = (suggestion: TrustSuggestion) => (
    <SuggestionRow
      key={placeOf(suggestion)}
      variant={variant}
      suggestion={suggestion}
      weights={weights}
      signals={signals}
      onExposure={(exposure) => setExposures(new Map([...exposures, [placeOf(suggestion), exposure]]))}
      onAnswer={() => setAgain(without(again, placeOf(suggestion)))}
    />
  );

  return (
    <Card title={t("trustback.title")} about={t("trustback.about")}>
      <Locked value={readOnly}>
        <SignalList variant={variant} signals={signals} />
        {signals.length === 0 ? <p className={css["quiet"]}>{t("trustback.noGroups")}</p> : null}
        {signals.length > 0 && suggestions.length === 0 ? (
          <p className={css["quiet"]}>{t("trustback.nothing")}</p>
        ) : null}
        {moving.length === 0 ? null : (
          <ul className={css["list"]} aria-label={t("trustback.suggestions")}>
            {moving.map(row)}
          </ul>
        )}
        {still.length === 0 ? null : (
          <Details className={css["details"]} summary={t("trustback.still", { count: still.length })}>
            <ul className={css["list"]}>{still.map(row)}</ul>
          </Details>
        )}
        <WeightFields weights={weights} onChange={setWeights} />
        <AnswerLog
          variant={variant}
          onAgain={({ relation, direction }) =>
            setAgain(new Set([...again, placeOf({ relation, direction: direction ?? "forward" })]))
          }
        />
        <OtherChannels variant={variant} />
      </Locked>
    </Card>
  );
}

function placeOf({ relation, direction }: Pick<TrustSuggestion, "relation" | "direction">): string {
  return `${relation} ${direction}`;
}

function without(places: ReadonlySet<string>, place: string): ReadonlySet<string> {
  return new Set([...places].filter((other) => other !== place));
}
