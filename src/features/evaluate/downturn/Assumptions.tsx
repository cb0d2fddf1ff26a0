import { greatestFactor, usualFactor } from "~/analysis/downturn/dependence";
import type { Trial } from "~/analysis/downturn/downturn";
import { useText } from "~/i18n/text";
import { tryOut } from "~/state/whatIfs";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Slider } from "~/ui/Slider";

import { More } from "../whatIf/More";

import css from "../whatIf/WhatIf.module.css";

/** What is assumed, to be seen and changed. */
export function Assumptions({ trial, factor }: { trial: Trial; factor: number }) {
  const t = useText();
  const { dependences, buffer } = trial;
  const assumed = dependences.filter((each) => each.assumed).length;
  return (
    <>
      <Checkbox
        label={t("downturn.assumptions.buffer")}
        hint={t("downturn.assumptions.bufferHint")}
        state={buffer}
        onChange={(on) => tryOut({ buffer: on })}
      />
      <More title={t("downturn.assumptions.title")}>
        <Slider
          label={t("downturn.assumptions.factor")}
          typedLabel={t("downturn.assumptions.typedFactor")}
          hint={t("downturn.assumptions.factorHint")}
          value={factor}
          {...{ min: 0, max: greatestFactor, step: 0.05 }}
          onChange={(value) => tryOut({ factor: value })}
        />
        {factor === usualFactor ? null : (
          <div>
            <Button onClick={() => tryOut({ factor: usualFactor })}>{t("downturn.assumptions.reset")}</Button>
          </div>
        )}
        <p>{t("downturn.assumptions.transmits")}</p>
        <p>{t("downturn.assumptions.source")}</p>
      </More>
      {assumed === 0 ? null : (
        <p className={css["soft"]}>
          {t("downturn.assumptions.strengths", { assumed, count: dependences.length })}
        </p>
      )}
    </>
  );
}
