import { useText } from "~/i18n/text";

import { CampRows } from "./CampRows";
import { shareOf, type Told } from "./shares";
import { TiesAgainst } from "./TiesAgainst";

import css from "./Tension.module.css";

/** The two camps with the fewest ties against them, by their members, and those ties. */
export function TwoCamps({ variant, answer: { two, ties } }: Told) {
  const t = useText();
  const { count, exact, parts } = two;
  const signed = ties.plus + ties.minus;
  if (ties.minus === 0)
    return (
      <div className={css["part"]}>
        <h4>{t("tension.two.title")}</h4>
        <p>{t("tension.two.none")}</p>
      </div>
    );
  const value = shareOf(signed - 2 * count, signed);
  return (
    <div className={css["part"]}>
      <h4>{t("tension.two.title")}</h4>
      <p className={css["figure"]}>
        {t(exact ? "tension.two.index" : "tension.two.indexAtMost", { count, ties: signed })}
      </p>
      {exact ? null : <p className={css["lead"]}>{t("tension.two.atMost")}</p>}
      <CampRows
        parts={parts}
        variant={variant}
        nameOf={(camp) => t(camp === 0 ? "tension.two.first" : "tension.two.second")}
      />
      <TiesAgainst split={two} variant={variant} />
      <details className={css["how"]}>
        <summary>{t("tension.how")}</summary>
        <p>{t("tension.two.formula", { count })}</p>
        <p>
          {t(exact ? "tension.two.normalised" : "tension.two.normalisedAtLeast", {
            count,
            ties: signed,
            value,
          })}
        </p>
        <p>{t("tension.two.inputs", { ties: signed, ...ties })}</p>
        <p>{t("tension.two.meaning")}</p>
        <p>{t("explain.after", { source: t("tension.two.source") })}</p>
      </details>
    </div>
  );
}
