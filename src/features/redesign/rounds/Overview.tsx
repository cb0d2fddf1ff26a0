import { roundAlpha, type Spread } from "~/analysis/rounds/spread";
import { alphaSentence } from "~/formats/rounds/agreement-sentences";
import { plainSentence } from "~/formats/rounds/compared-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { AlphaHelp } from "../privately/AlphaHelp";
import { questionText } from "../privately/levels";
import { ApartHelp } from "./ApartHelp";
import { apartText, othersText } from "./told";

import screen from "../privately/PrivateScreen.module.css";
import css from "./Reveal.module.css";

interface OverviewProps {
  spreads: readonly Spread[];
  variant: Variant;
  onPick: (place: number) => void;
}

/** All questions, those first on which people are furthest apart; each leads to its page. */
export function Overview({ spreads, variant, onPick }: OverviewProps) {
  const t = useText();
  const say = useSay();
  if (spreads.length === 0) return <p className={screen["large"]}>{t("rounds.reveal.nothing")}</p>;
  const alpha = roundAlpha(spreads);
  return (
    <>
      <p className={screen["large"]}>
        {t("rounds.reveal.overviewText")} {t("rounds.reveal.keys")}
      </p>
      <ol className={css["overview"]}>
        {spreads.map((spread, place) => {
          const relation = relationOf(variant, spread.relation);
          if (relation === undefined) return null;
          const others = othersText(spread, t);
          return (
            <li key={`${spread.relation} ${spread.rating}`}>
              <button type="button" onClick={() => onPick(place)}>
                <span className={css["question"]}>{questionText(relation, spread.rating, variant, say)}</span>
                <span className={css["sentence"]}>{plainSentence(relation, variant, say)}</span>
                <span className={css["apart"]}>
                  {[
                    t("rounds.reveal.answers", {
                      count: spread.values.length + spread.unknown + spread.unseen,
                    }),
                    apartText(spread, t),
                    ...(others === "" ? [] : [others]),
                  ].join(" · ")}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <ApartHelp />
      <section aria-label={t("rounds.reveal.alpha")}>
        <h3>{t("rounds.reveal.alpha")}</h3>
        <p>{alphaSentence(t("rounds.reveal.trust"), alpha.trust, say)}</p>
        <p>{alphaSentence(t("rounds.reveal.security"), alpha.security, say)}</p>
        <AlphaHelp />
      </section>
    </>
  );
}
