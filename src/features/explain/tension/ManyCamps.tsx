import { useText } from "~/i18n/text";

import { CampRows } from "./CampRows";
import type { Told } from "./shares";
import { TiesAgainst } from "./TiesAgainst";

import css from "./Tension.module.css";

/** Whether more than two camps leave fewer ties against the split, and which they would be. */
export function ManyCamps({ variant, answer: { many, ties } }: Told) {
  const t = useText();
  const { counts } = many;
  const last = counts.at(-1);
  if (ties.minus === 0 || last === undefined) return null;
  const errorsOf = ({ errors, exact }: (typeof counts)[number]) =>
    exact ? String(errors) : t("tension.many.atMost", { errors });
  const says = last.camps > 2 ? "fewer" : last.camps === 2 ? "same" : "one";
  return (
    <div className={css["part"]}>
      <h4>{t("tension.many.title")}</h4>
      <p>{t(`tension.many.${says}`, { camps: last.camps, errors: errorsOf(last) })}</p>
      <ol className={css["counts"]} aria-label={t("tension.many.counts")}>
        {counts.map((count) => (
          <li key={count.camps} data-best={count === last || undefined}>
            {t("tension.many.count", { count: count.camps, errors: errorsOf(count) })}
          </li>
        ))}
      </ol>
      {last.camps > 2 ? (
        <>
          <CampRows
            parts={many.parts}
            variant={variant}
            nameOf={(camp) => t("tension.many.camp", { number: camp + 1 })}
          />
          <TiesAgainst split={many} variant={variant} />
        </>
      ) : null}
      <details className={css["how"]}>
        <summary>{t("tension.how")}</summary>
        <p>{t("tension.many.meaning")}</p>
        <p>{t("explain.after", { source: t("tension.many.source") })}</p>
      </details>
    </div>
  );
}
