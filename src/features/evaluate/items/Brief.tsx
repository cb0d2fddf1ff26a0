import { type KeyboardEvent, useEffect, useId, useRef } from "react";

import { useText } from "~/i18n/text";
import { useLocked } from "~/ui/locked";

import { Answers } from "./Answers";
import { judgeGroup, reason, type Target } from "./edits";
import type { Judgement } from "./judgement";
import { meantBy } from "./keys";
import { TypedLine } from "./TypedLine";

import css from "./ItemsForm.module.css";
import question from "./Question.module.css";

const sides = ["effectiveness", "legitimacy"] as const;

/** The two scores of a group in the place of ten answers; also such as lie between two steps. */
export function Brief({ target, judgement }: { target: Target; judgement: Judgement }) {
  const t = useText();
  const locked = useLocked();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { name } = target;
  const focusOn = (place: number) =>
    list.current?.querySelectorAll<HTMLElement>("[data-question]")[place]?.focus();

  useEffect(() => list.current?.querySelector<HTMLElement>("[data-question]")?.focus(), []);

  function onKeyDown(event: KeyboardEvent, place: number): void {
    const meant = meantBy(event);
    const side = sides[place];
    if (meant === null || side === undefined) return;
    event.preventDefault();
    if (meant.does === "go") focusOn(place + meant.by);
    else if (!locked) judgeGroup(target, { [side]: meant.score });
  }

  return (
    <div className={css["asking"]}>
      <div ref={list} className={css["room"]}>
        <p className={css["keys"]}>{t("items.form.briefLead", { name })}</p>
        {sides.map((side, place) => {
          const score = judgement.brief?.[side] ?? null;
          return (
            <section
              key={side}
              className={question["question"]}
              data-large
              aria-labelledby={`${id}-${side}`}
              onKeyDown={(event) => onKeyDown(event, place)}
            >
              <div>
                <p className={question["over"]}>{t(`items.sides.${side}`)}</p>
                <h3 id={`${id}-${side}`} className={question["ask"]} tabIndex={-1} data-question>
                  {t(`items.form.${side}`, { name })}
                </h3>
                <p className={question["means"]}>{t(`items.form.${side}Means`)}</p>
              </div>
              <Answers
                label={t(`items.form.${side}`, { name })}
                score={score}
                onAnswer={(given) => judgeGroup(target, { [side]: given })}
              />
              {score === null || Number.isInteger(score) ? null : (
                <p className={question["means"]}>{t("items.between", { score })}</p>
              )}
            </section>
          );
        })}
        <TypedLine
          label={t("items.form.briefWhy")}
          value={judgement.why}
          onType={(why, gesture) => reason(target, why, gesture)}
        />
      </div>
    </div>
  );
}
