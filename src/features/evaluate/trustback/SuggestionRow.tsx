import { useState } from "react";

import type { TrustSignal, TrustSuggestion, TrustWeights } from "~/analysis/impact-into-trust";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { answerSuggestion } from "~/model/commands/suggestions";
import type { Variant } from "~/model/variant";
import { document, session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Field } from "~/ui/Field";
import { Slider } from "~/ui/Slider";

import { nameIn } from "../names";

import css from "./TrustBack.module.css";

interface SuggestionRowProps {
  variant: Variant;
  suggestion: TrustSuggestion;
  weights: TrustWeights;
  signals: readonly TrustSignal[];
  onExposure: (exposure: number) => void;
  onAnswer: () => void;
}

/** One suggested change of trust: in a sentence, with the formula filled in, to be accepted or refused with a reason. */
export function SuggestionRow({
  variant,
  suggestion,
  weights,
  signals,
  onExposure,
  onAnswer,
}: SuggestionRowProps) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const [why, setWhy] = useState("");
  const { relation, direction, group, party, before, after, reckoned, change, exposure } = suggestion;
  const names = { group: nameIn(variant, group, t), party: nameIn(variant, party, t) };
  const by = toldApart(variant, relation);
  const signal = signals.find((each) => each.group === group);
  if (signal?.signal == null) return null;
  const s = signal.signal;

  function answer(given: "accepted" | "refused"): void {
    const key = given === "accepted" ? "edit.acceptSuggestion" : "edit.refuseSuggestion";
    document.edit({ key, values: { x: names.group, y: names.party } }, (map) =>
      answerSuggestion(map, variant.id, {
        relation,
        direction,
        answer: given,
        group,
        before,
        reckoned,
        after: given === "accepted" ? after : before,
        legitimacy: signal?.legitimacy ?? null,
        perceived: signal?.perceived ?? null,
        ...weights,
        exposure,
        why,
        date: new Date().toISOString().slice(0, 10),
      }),
    );
    onAnswer();
  }

  return (
    <li className={css["suggestion"]}>
      <Details
        summary={t(by === "" ? "trustback.suggestion" : "trustback.suggestionBy", {
          ...{ ...names, relation: by },
          ...{ before: signed(before), after: signed(after) },
        })}
      >
        <p className={css["formula"]}>
          {t(s >= 0 ? "trustback.goodNews" : "trustback.badNews", {
            signal: signed(s, 2),
            gain: weights.gain.toFixed(1),
            badNews: weights.badNews.toFixed(1),
            exposure: exposure.toFixed(2),
            change: signed(change, 2),
            before: signed(before),
            reckoned: signed(reckoned, 2),
            after: signed(after),
          })}
        </p>
        <Slider
          label={t("trustback.exposure", names)}
          typedLabel={t("trustback.typed", { what: t("trustback.exposure", names) })}
          min={0}
          max={1}
          step={0.05}
          value={exposure}
          says={exposure.toFixed(2)}
          onChange={onExposure}
        />
        <Field label={t("trustback.why")} value={why} onChange={setWhy} multiline />
        <p className={css["buttons"]}>
          <Button look="primary" disabled={readOnly} onClick={() => answer("accepted")}>
            {t("trustback.accept")}
          </Button>
          <Button disabled={readOnly} onClick={() => answer("refused")}>
            {t("trustback.refuse")}
          </Button>
          <Button look="quiet" onClick={() => session.lightUp([relation])}>
            {t("trustback.onMap")}
          </Button>
        </p>
      </Details>
    </li>
  );
}

/** What a relation is called where its two parties have more than one, so that what is suggested is told apart. */
function toldApart({ relations }: Variant, id: string): string {
  const one = relations.find((relation) => relation.id === id);
  if (one === undefined) return "";
  const ends = new Set([one.from, one.to]);
  const between = relations.filter(
    ({ from, to, trust }) => trust !== null && from !== to && ends.has(from) && ends.has(to),
  );
  return between.length > 1 ? one.label.trim() : "";
}
