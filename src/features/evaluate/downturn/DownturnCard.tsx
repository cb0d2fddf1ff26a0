import { downturnOf } from "~/analysis/downturn/downturn";
import { downturn as downturnWords } from "~/i18n/en/downturn";
import { addWords, useText } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useVariantInView } from "~/state/inView";
import { useWhatIfs } from "~/state/whatIfs";

import { Card } from "../Card";
import { AffectedPart } from "./AffectedPart";
import { Assumptions } from "./Assumptions";
import { ChainPart } from "./ChainPart";
import { ComparePart } from "./ComparePart";
import { FailuresPart } from "./FailuresPart";
import { FirstPart } from "./FirstPart";
import { ShockForm } from "./ShockForm";
import { likelyFailing, trialOf } from "./trial";

import css from "../whatIf/WhatIf.module.css";

addWords({ downturn: downturnWords });

/** What gives way first when one part of the arrangement fails: who passes what to whom, and who loses protection. */
export function DownturnCard() {
  const t = useText();
  const variant = useVariantInView();
  if (variant === null) return null;
  return (
    <Card title={t("downturn.title")} about={t("downturn.about")}>
      <Tried variant={variant} />
    </Card>
  );
}

function Tried({ variant }: { variant: Variant }) {
  const t = useText();
  const { element: chosen, percent, factor, buffer } = useWhatIfs((state) => state);
  const trial = trialOf(variant, factor, buffer);
  const isThere = chosen !== null && elementOf(variant, chosen) !== undefined;
  const element = isThere ? chosen : likelyFailing(variant, trial);
  if (element === null) return <p>{t("downturn.empty")}</p>;
  const found = downturnOf(trial, { element, loss: percent / 100 });
  return (
    <>
      <div className={css["form"]}>
        <ShockForm variant={variant} element={element} percent={percent} />
        <Assumptions trial={trial} factor={factor} />
      </div>
      <FirstPart variant={variant} trial={trial} found={found} />
      <ChainPart variant={variant} trial={trial} found={found} element={element} />
      <AffectedPart variant={variant} found={found} element={element} percent={percent} />
      <ComparePart variant={variant} trial={trial} />
      <FailuresPart variant={variant} options={{ loss: percent / 100, factor, buffer }} />
    </>
  );
}
