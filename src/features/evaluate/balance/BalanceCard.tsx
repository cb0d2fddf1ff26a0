import { useState } from "react";

import { judgementsOf } from "~/analysis/balance";
import { balanceFigure } from "~/formats/figures/balance";
import { judgementId, judgementName } from "~/formats/figures/judged";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { withoutConfidential } from "~/model/commands/confidential";
import { useVariantInView } from "~/state/inView";
import { useDocument } from "~/state/stores";
import { Button } from "~/ui/Button";

import { Card } from "../Card";
import { Changes } from "./Changes";
import { JudgementDetail } from "./JudgementDetail";

import css from "./Balance.module.css";

import "../words";

/** Effectiveness against legitimacy, with the items that a point rests on always beside it. */
export function BalanceCard() {
  const t = useText();
  const say = useSay();
  const map = useDocument((state) => state.map);
  const variant = useVariantInView();
  const [picked, setPicked] = useState<string | null>(null);
  if (map === null || variant === null) return null;
  const judgements = judgementsOf(variant.impact);
  const answered = judgements.some(
    ({ effectiveness, legitimacy }) => effectiveness.answered + legitimacy.answered > 0,
  );
  const title = t("figures.balance.title");
  const about = t("balance.card.about");
  if (!answered)
    return (
      <Card title={title} about={about}>
        <p>{t("balance.card.nothing")}</p>
      </Card>
    );
  const shown = judgements.find((each) => judgementId(each, variant) === picked) ?? judgements[0];
  const unplaced = judgements.filter(({ balance }) => balance === null);
  return (
    <Card
      title={title}
      about={about}
      figure={{
        ...balanceFigure(map, variant.id, say),
        picked: shown === undefined ? null : judgementId(shown, variant),
        onPick: setPicked,
        inFiles: () => balanceFigure(withoutConfidential(map), variant.id, say),
      }}
    >
      {unplaced.length === 0 ? null : (
        <div className={css["unplaced"]}>
          <p>{t("balance.card.unplaced")}</p>
          <ul>
            {unplaced.map((each) => {
              const id = judgementId(each, variant);
              return (
                <li key={id}>
                  <Button look="quiet" aria-pressed={shown === each} onClick={() => setPicked(id)}>
                    {judgementName(each, map, variant, say)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {shown === undefined ? null : (
        <JudgementDetail
          key={judgementId(shown, variant)}
          {...{ map, variant, judgements }}
          judgement={shown}
        />
      )}
      <Changes map={map} variant={variant} />
    </Card>
  );
}
