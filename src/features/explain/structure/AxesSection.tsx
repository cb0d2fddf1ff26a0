import { type AxisCrossings, clearPoles } from "~/analysis/structure/axis-profile";
import { useText } from "~/i18n/text";
import { useInsight } from "~/state/insights/useInsight";
import { Answer } from "~/ui/Answer";

import { Bar } from "./Bar";
import { How } from "./How";
import { LitButton } from "./LitButton";
import "./words";

import css from "./Structure.module.css";

/** How far the arrangement runs from one side of each axis to the other. */
export function AxesSection() {
  const t = useText();
  const insight = useInsight("axisProfile", null);
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("structure.axes.about")}</p>
      <Answer insight={insight}>
        {(profile) => (
          <ul>
            {profile.map((crossings) => (
              <AxisEntry key={crossings.axis} {...crossings} />
            ))}
          </ul>
        )}
      </Answer>
      <How
        formula={t("structure.axes.formula")}
        inputs={t("structure.axes.inputs")}
        source={t("structure.axes.source")}
      />
    </div>
  );
}

function AxisEntry({ axis, there, back, clear, leftOut, between, unrecorded }: AxisCrossings) {
  const t = useText();
  const [first, second] = clearPoles[axis];
  const crossing = [...there, ...back];
  const share = clear === 0 ? 0 : crossing.length / clear;
  const pole = (name: (typeof clearPoles)[typeof axis][number]) => t(`words.axisPoles.${name}`);
  return (
    <li className={css["entry"]}>
      <div className={css["head"]}>
        <h4>{t(`structure.axes.names.${axis}`)}</h4>
        {clear === 0 ? null : (
          <LitButton items={crossing}>
            {t("structure.axes.cross", { count: clear, crossing: crossing.length })}
          </LitButton>
        )}
      </div>
      {clear === 0 ? (
        <p className={css["soft"]}>{t("structure.axes.none")}</p>
      ) : (
        <Bar share={share} label={t("structure.axes.bar", { share: Math.round(share * 100) })} />
      )}
      {crossing.length === 0 ? null : (
        <div className={css["points"]}>
          <LitButton items={there}>
            {t("structure.axes.way", { from: pole(first), to: pole(second), count: there.length })}
          </LitButton>
          <LitButton items={back}>
            {t("structure.axes.way", { from: pole(second), to: pole(first), count: back.length })}
          </LitButton>
        </div>
      )}
      {leftOut === 0 ? null : (
        <>
          <p className={css["soft"]}>{t("structure.axes.leftOut", { count: leftOut })}</p>
          <div className={css["points"]}>
            {between.length === 0 ? null : (
              <LitButton items={between}>{t("structure.axes.between", { count: between.length })}</LitButton>
            )}
            {unrecorded.length === 0 ? null : (
              <LitButton items={unrecorded}>
                {t("structure.axes.unrecorded", { count: unrecorded.length })}
              </LitButton>
            )}
          </div>
        </>
      )}
    </li>
  );
}
