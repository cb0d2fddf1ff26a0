import type { TriadKind } from "~/analysis/tension";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";

import { LitButton } from "../LitButton";
import { namesIn } from "../names";
import { shareOf, type Told } from "./shares";
import { TriadSign } from "./TriadSign";

import css from "./Tension.module.css";

const negativesInWords = { 0: "none", 1: "one", 2: "two", 3: "three" } as const;

/** The triads by their signs, and how many of them are without tension. */
export function Triads({ variant, answer: { kinds, triads } }: Told) {
  const t = useText();
  const { all, without } = triads;
  if (all === 0)
    return (
      <div className={css["part"]}>
        <h4>{t("tension.triads.title")}</h4>
        <p>{t("tension.triads.none")}</p>
      </div>
    );
  const share = shareOf(without, all);
  const countOf = (negatives: number) => kinds.find((kind) => kind.negatives === negatives)?.count ?? 0;
  return (
    <div className={css["part"]}>
      <h4>{t("tension.triads.title")}</h4>
      <p className={css["figure"]}>{t("tension.triads.share", { without, count: all, share })}</p>
      <ul className={css["rows"]}>
        {kinds.map((kind) => (
          <Kind key={kind.negatives} kind={kind} variant={variant} />
        ))}
      </ul>
      <details className={css["how"]}>
        <summary>{t("tension.how")}</summary>
        <p>{t("tension.triads.formula", { without, all, share })}</p>
        <p>
          {t("tension.triads.inputs", {
            none: countOf(0),
            one: countOf(1),
            two: countOf(2),
            three: countOf(3),
          })}
        </p>
        <p>{t("tension.triads.meaning")}</p>
        <p>{t("tension.triads.sign")}</p>
        <p>{t("explain.after", { source: t("tension.triads.source") })}</p>
      </details>
    </div>
  );
}

function Kind({ kind, variant }: { kind: TriadKind; variant: Variant }) {
  const t = useText();
  const { negatives, count, first, relations } = kind;
  return (
    <li>
      <LitButton items={relations}>
        <TriadSign negatives={negatives} />
        <span className={css["said"]}>
          {t(`tension.triads.kinds.${negativesInWords[negatives]}`)}
          <small>{t(negatives % 2 === 0 ? "tension.triads.without" : "tension.triads.with")}</small>
        </span>
        <b className={css["count"]}>{count}</b>
      </LitButton>
      {count === 0 ? null : (
        <details className={css["how"]}>
          <summary>{t("tension.triads.list", { count })}</summary>
          <ul className={css["rows"]}>
            {first.map((triad) => (
              <li key={triad.parties.join(" ")}>
                <LitButton items={triad.relations}>{namesIn(variant, triad.parties, t)}</LitButton>
              </li>
            ))}
          </ul>
          {first.length === count ? null : <p>{t("tension.triads.more", { count: count - first.length })}</p>}
        </details>
      )}
    </li>
  );
}
