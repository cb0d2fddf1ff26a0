import {
  type BalanceSide,
  type Judgement,
  marginalGains,
  otherBalances,
  sidesOfBalance,
} from "~/analysis/balance";
import { hundredths } from "~/formats/figures/balance";
import { type Text, useText } from "~/i18n/text";
import { signed } from "~/lib/signed";

import css from "./Balance.module.css";

/** The formulas of a judgement with its numbers filled in, and why they are these. */
export function Worked({ judgement }: { judgement: Judgement }) {
  const t = useText();
  const [e, l] = [judgement.effectiveness.value, judgement.legitimacy.value];
  const others = e === null || l === null ? null : otherBalances(e, l);
  return (
    <details className={css["worked"]}>
      <summary>{t("balance.card.worked")}</summary>
      <ul>
        {formulas(judgement, t).map((formula) => (
          <li key={formula}>{formula}</li>
        ))}
      </ul>
      {others === null ? null : (
        <p>
          {t("balance.card.others", {
            least: hundredths(others.least),
            geometric: hundredths(others.geometric),
          })}
        </p>
      )}
      <p>{t("balance.card.whyHarmonic")}</p>
      <p>{t("balance.card.source")}</p>
    </details>
  );
}

function formulas(judgement: Judgement, t: Text): readonly string[] {
  const sides = (["effectiveness", "legitimacy"] as const).map((side) => sideFormula(judgement, side, t));
  const [e, l] = [judgement.effectiveness.value, judgement.legitimacy.value];
  if (e === null || l === null || judgement.balance === null || judgement.tilt === null)
    return sides.filter((formula) => formula !== null);
  const numbers = { e: thousandths(e), l: thousandths(l) };
  const gains = marginalGains(e, l);
  return [
    ...sides.filter((formula) => formula !== null),
    gains === null
      ? t("balance.card.formulas.nought")
      : t("balance.card.formulas.balance", { ...numbers, balance: thousandths(judgement.balance) }),
    t("balance.card.formulas.tilt", { ...numbers, tilt: signed(judgement.tilt, 3) }),
    ...(gains === null
      ? []
      : [
          t("balance.card.formulas.gainEffectiveness", { gain: hundredths(gains.effectiveness) }),
          t("balance.card.formulas.gainLegitimacy", { gain: hundredths(gains.legitimacy) }),
        ]),
  ];
}

const letters = { effectiveness: "E", legitimacy: "L" } as const;

function sideFormula({ items, from, ...sides }: Judgement, side: BalanceSide, t: Text): string | null {
  const { mean, value } = sides[side];
  if (mean === null || value === null) return null;
  const figures = { letter: letters[side], mean: shortest(mean), value: thousandths(value) };
  if (from === "summary" || items === null) return t("balance.card.formulas.summary", figures);
  const scores = sidesOfBalance[side].items.map((key) => items[key].score).filter((score) => score !== null);
  return t("balance.card.formulas.side", { ...figures, scores: scores.join(", ") });
}

/** So exact that the next line of a calculation comes out as it says. */
function thousandths(value: number): string {
  return shortest(value);
}

function shortest(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
