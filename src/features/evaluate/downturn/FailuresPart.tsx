import { useState } from "react";

import type { FailureOptions, SingleFailures } from "~/analysis/downturn/single-failures";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { tryOut } from "~/state/whatIfs";
import { Answer } from "~/ui/Answer";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";

import { nameIn } from "../names";
import { percentOf } from "../whatIf/names";
import { useLatest } from "../whatIf/useLatest";
import { useSettled } from "../whatIf/useSettled";

import css from "../whatIf/WhatIf.module.css";

/** So many parties are listed until one asks for more. */
const atFirst = 10;

interface FailuresPartProps {
  variant: Variant;
  options: FailureOptions;
}

/** Which single failure hurts whom most; every element is tried once one asks. */
export function FailuresPart({ variant, options }: FailuresPartProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { loss, factor, buffer } = options;
  const settled = useSettled(`${loss} ${factor} ${buffer}`);
  const [l, f, b] = settled.split(" ");
  return (
    <Section title={t("downturn.failures.title")} open={open} onToggle={() => setOpen(!open)}>
      <Answered variant={variant} options={{ loss: Number(l), factor: Number(f), buffer: b === "true" }} />
    </Section>
  );
}

function Answered({ variant, options }: FailuresPartProps) {
  const insight = useInsight("singleFailures", options);
  const value = useLatest(insight.value);
  return (
    <Answer insight={{ ...insight, value }}>{(found) => <Worst variant={variant} found={found} />}</Answer>
  );
}

function Worst({ variant, found }: { variant: Variant; found: SingleFailures }) {
  const t = useText();
  const [shown, setShown] = useState(atFirst);
  const { weaknesses, loss, tried, leftOut } = found;
  const name = (id: string) => nameIn(variant, id, t);
  if (weaknesses.length === 0) return <p>{t("downturn.failures.none")}</p>;
  return (
    <>
      <p className={css["soft"]}>
        {t("downturn.failures.about", { percent: percentOf(loss, t) })}{" "}
        {t("downturn.failures.tried", { count: tried })}{" "}
        {leftOut === 0 ? null : t("downturn.failures.leftOut", { count: leftOut })}
      </p>
      <table className={css["table"]} data-words>
        <caption className={css["hidden"]}>{t("downturn.failures.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("downturn.failures.party")}</th>
            <th scope="col">{t("downturn.failures.failure")}</th>
          </tr>
        </thead>
        <tbody>
          {weaknesses.slice(0, shown).map(({ beneficiary, failures, count }) => (
            <tr key={beneficiary}>
              <th scope="row">{name(beneficiary)}</th>
              <td>
                <ol>
                  {failures.map(({ element, felt }) => {
                    const values = { name: name(element), percent: percentOf(felt, t) };
                    return (
                      <li key={element}>
                        <button
                          type="button"
                          aria-label={t("downturn.failures.try", { ...values, party: name(beneficiary) })}
                          onClick={() => tryOut({ element, percent: Math.round(loss * 1000) / 10 })}
                        >
                          {t("downturn.failures.one", values)}
                        </button>
                      </li>
                    );
                  })}
                </ol>
                {count > failures.length ? (
                  <span className={css["soft"]}>{t("downturn.failures.of", { count })}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {weaknesses.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + 5 * atFirst)}>
            {t("downturn.failures.more", { count: Math.min(weaknesses.length - shown, 5 * atFirst) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
