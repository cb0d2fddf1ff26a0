import { type KeyboardEvent, type ReactNode, useState } from "react";

import { agreedOf } from "~/analysis/rounds/comparison";
import type { Round } from "~/analysis/rounds/round";
import type { Spread } from "~/analysis/rounds/spread";
import { plainSentence } from "~/formats/rounds/compared-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { document, useSession } from "~/state/stores";
import { Field } from "~/ui/Field";
import { Locked } from "~/ui/locked";

import { questionText } from "../privately/levels";
import { Page } from "../privately/Page";
import { RatingRow } from "../privately/RatingRow";
import { agree } from "./agree";
import { AnswersFigure } from "./AnswersFigure";
import { ApartHelp } from "./ApartHelp";
import { reasonsOf } from "./ReasonList";
import { answersFigure, apartText } from "./told";

import screen from "../privately/PrivateScreen.module.css";
import css from "./Reveal.module.css";

interface SpreadPageProps {
  spread: Spread;
  round: Round;
  variant: Variant;
  over: string;
  foot: ReactNode;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What everybody answered to one question, large enough for a room, with the agreed rating to be found together. */
export function SpreadPage({ spread, round, variant, ...page }: SpreadPageProps) {
  const t = useText();
  const say = useSay();
  const readOnly = useSession((state) => state.readOnly);
  const [gesture, setGesture] = useState(newId);
  const relation = relationOf(variant, spread.relation);
  if (relation === undefined) return null;
  const { rating } = spread;
  const question = questionText(relation, rating, variant, say);
  const { theirs: agreed, theirWhy: why } = agreedOf(relation, rating);
  const reasons = reasonsOf(round, relation.id, t);
  return (
    <Page {...page} title={question} wide>
      <p className={screen["large"]}>
        {plainSentence(relation, variant, say)} <b>{apartText(spread, t)}</b>
      </p>
      <AnswersFigure label={question} figure={answersFigure(spread, agreed, t)} />
      <ApartHelp />
      {reasons.length === 0 ? null : (
        <section aria-label={t("rounds.reveal.reasons")}>
          <h3>{t("rounds.reveal.reasons")}</h3>
          <ul className={css["reasons"]}>
            {reasons.map(({ id, voice, why: said }) => (
              <li key={id}>
                <b>{voice}</b> {said}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Locked value={readOnly}>
        <section className={css["agree"]} aria-label={t("rounds.reveal.agreeTitle")}>
          <h3>{t("rounds.reveal.agreeTitle")}</h3>
          <p className={screen["soft"]}>{t("rounds.reveal.agreeText")}</p>
          <RatingRow
            rating={rating}
            label={t("rounds.reveal.agreeTitle")}
            value={agreed}
            disabled={readOnly}
            unknown={t("common.unknown")}
            onRate={(value) => agree(variant.id, relation.id, rating, { value })}
          />
          <Field
            multiline
            label={t("rounds.reveal.agreeWhy")}
            value={why}
            onFocus={() => setGesture(newId())}
            onBlur={document.endGesture}
            onChange={(typed) => agree(variant.id, relation.id, rating, { why: typed }, gesture)}
          />
        </section>
      </Locked>
    </Page>
  );
}
