import { mostSteps } from "~/analysis/simulation/simulate";
import { type Text, useText } from "~/i18n/text";
import { useInsight } from "~/state/insights/useInsight";
import { Button } from "~/ui/Button";

import type { Tried } from "./tried";

import css from "../whatIf/WhatIf.module.css";

/** How the run ends, and what of that is certain for every run. */
export function EndingPart({ settings, steepness, scenario }: Tried) {
  const t = useText();
  const { value, is, again } = useInsight("feedbackStrength", null);
  return (
    <section className={css["part"]}>
      {settings.length === 0 ? null : (
        <p className={css["lead"]} role="status">
          {sayEnding(scenario.ending, t)}
        </p>
      )}
      {is === "failed" || is === "cancelled" ? (
        <p>
          {t("simulation.strength.failed")} <Button onClick={again}>{t("simulation.strength.again")}</Button>
        </p>
      ) : null}
      {value === null ? null : (
        <p className={css["soft"]}>
          {t(
            `simulation.strength.${value.norm * steepness < 1 ? (value.exact ? "one" : "atMostOne") : value.exact ? "open" : "atMostOpen"}`,
            { norm: shown(value.norm), limit: shown(1 / steepness) },
          )}
        </p>
      )}
    </section>
  );
}

function sayEnding(ending: Tried["scenario"]["ending"], t: Text): string {
  switch (ending.is) {
    case "rest":
      return ending.after === 0
        ? t("simulation.ending.still")
        : t("simulation.ending.rest", { count: ending.after });
    case "cycle":
      return t("simulation.ending.cycle", { period: ending.period, after: ending.after });
    case "open":
      return t("simulation.ending.open", { count: mostSteps });
  }
}

/** Two digits; more where two would hide on which side of a bound it is. */
function shown(value: number): string {
  return value.toFixed(Math.abs(value - 1) < 0.005 && value !== 1 ? 4 : 2);
}
