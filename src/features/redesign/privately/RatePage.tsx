import { type KeyboardEvent, useRef, useState } from "react";

import { questionsOf, scaleOf } from "~/analysis/rounds/questions";
import { answered, blankAnswer, type Person, type Round, unsealed } from "~/analysis/rounds/round";
import { plainSentence } from "~/formats/rounds/compared-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { rounds } from "~/state/rounds";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";

import { questionText } from "./levels";
import { Page } from "./Page";
import { meantBy } from "./rateKeys";
import { RatingRow } from "./RatingRow";

import screen from "./PrivateScreen.module.css";
import css from "./RatePage.module.css";

interface RatePageProps {
  round: Round;
  person: Person;
  relation: Relation;
  variant: Variant;
  /** For whom somebody speaks, and where they are in the row. */
  over: string;
  onGo: (by: 1 | -1) => void;
}

/** One relation in large letters, and what is asked of it. */
export function RatePage({ round, person, relation, variant, over, onGo }: RatePageProps) {
  const t = useText();
  const say = useSay();
  const answer = person.answers[relation.id] ?? blankAnswer;
  const sealed = person.sealed.includes(relation.id);
  const questions = questionsOf(relation, variant, round.asked);
  const [wanted, setWanted] = useState<Readable | null>(
    () => questions.find((rating) => !(rating in answer.ratings)) ?? null,
  );
  const [minus, setMinus] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const current = wanted ?? questions[0];
  const said = !answer.seen || Object.keys(answer.ratings).length > 0 || answer.why !== "";

  function rate(rating: Readable, value: number | null): void {
    const ratings = { ...answer.ratings, [rating]: value };
    rounds.change((before) => answered(before, person.id, relation.id, { seen: true, ratings }));
    setMinus(false);
  }

  /** By keys one question follows another; the focus goes along, so that each is read out. */
  function rateByKey(value: number | null): void {
    if (current === undefined || (value !== null && !scaleOf(current).includes(value))) return;
    rate(current, value);
    const next = questions[questions.indexOf(current) + 1];
    if (next === undefined) return;
    setWanted(next);
    list.current?.querySelector<HTMLElement>(`[data-rating="${next}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const meant = meantBy(event);
    if (meant === null) {
      if (event.key !== "Shift") setMinus(false);
      return;
    }
    event.preventDefault();
    if (meant.does === "go") onGo(meant.by);
    else if (sealed || !answer.seen) return;
    else if (meant.does === "minus") setMinus(true);
    else rateByKey(meant.does === "unknown" ? null : minus ? -meant.digit : meant.digit);
  }

  return (
    <Page
      over={over}
      title={plainSentence(relation, variant, say)}
      onKeyDown={onKeyDown}
      foot={
        <>
          <Button onClick={() => onGo(-1)} disabled={person.at === 0}>
            {t("rounds.rate.back")}
          </Button>
          <Button look="primary" onClick={() => onGo(1)}>
            {t(said || sealed ? "rounds.rate.next" : "rounds.rate.skip")}
          </Button>
        </>
      }
    >
      {sealed ? (
        <>
          <p className={screen["large"]}>{t("rounds.rate.sealed")}</p>
          <div className={screen["row"]}>
            <Button onClick={() => rounds.change((before) => unsealed(before, person.id, relation.id))}>
              {t("rounds.rate.anew")}
            </Button>
          </div>
        </>
      ) : (
        <>
          {answer.seen ? (
            <div ref={list} className={css["questions"]}>
              {questions.map((rating) => {
                const question = questionText(relation, rating, variant, say);
                return (
                  <section
                    key={rating}
                    className={css["question"]}
                    aria-label={question}
                    tabIndex={-1}
                    data-rating={rating}
                    data-current={rating === current || undefined}
                    onFocus={() => setWanted(rating)}
                  >
                    <h3>
                      {question}
                      {minus && rating === current ? (
                        <span className={css["minus"]}> {t("rounds.rate.minus")}</span>
                      ) : null}
                    </h3>
                    <p className={css["means"]}>
                      {t(
                        `rounds.rate.means.${rating === "forward" || rating === "backward" ? "trust" : rating}`,
                      )}
                    </p>
                    <RatingRow
                      rating={rating}
                      label={question}
                      value={answer.ratings[rating]}
                      onRate={(value) => rate(rating, value)}
                    />
                  </section>
                );
              })}
            </div>
          ) : (
            <p className={screen["large"]}>{t("rounds.rate.unseenText")}</p>
          )}
          <div className={screen["row"]}>
            <Button
              aria-pressed={!answer.seen}
              onClick={() =>
                rounds.change((before) =>
                  answered(before, person.id, relation.id, { seen: !answer.seen, ratings: {} }),
                )
              }
            >
              {t("rounds.rate.unseen")}
            </Button>
          </div>
          <Field
            multiline
            label={t("rounds.rate.why")}
            value={answer.why}
            onChange={(why) => rounds.change((before) => answered(before, person.id, relation.id, { why }))}
          />
          <p className={css["keys"]}>{t("rounds.rate.keys")}</p>
        </>
      )}
    </Page>
  );
}
