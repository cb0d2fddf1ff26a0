import { useState } from "react";

import { farthestReaching, type Influences, influencesOf } from "~/analysis/simulation/influences";
import { type Setting, simulate } from "~/analysis/simulation/simulate";
import { downturn } from "~/i18n/en/downturn";
import { simulation } from "~/i18n/en/simulation";
import { addWords, useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useVariantInView } from "~/state/inView";
import { session } from "~/state/stores";
import { useWhatIfs } from "~/state/whatIfs";
import { Button } from "~/ui/Button";

import { Card } from "../Card";
import { EndingPart } from "./EndingPart";
import { HowPart } from "./HowPart";
import { ResultPart } from "./ResultPart";
import { ScenarioForm } from "./ScenarioForm";

import css from "../whatIf/WhatIf.module.css";

addWords({ downturn, simulation });

/** Where the declared feedback leads when something is held or pushed. */
export function SimulationCard() {
  const t = useText();
  const variant = useVariantInView();
  if (variant === null) return null;
  return (
    <Card title={t("simulation.title")} about={t("simulation.about")}>
      {variant.feedback.length === 0 ? <Undeclared /> : <Simulated variant={variant} />}
    </Card>
  );
}

function Undeclared() {
  const t = useText();
  const declare = () => {
    session.setMode("map");
    session.setPanel("about");
  };
  return (
    <>
      <p>{t("simulation.none")}</p>
      <div className={css["buttons"]}>
        <Button onClick={declare}>{t("simulation.declare")}</Button>
        <span className={css["soft"]}>{t("simulation.declareHint")}</span>
      </div>
    </>
  );
}

function Simulated({ variant }: { variant: Variant }) {
  const [picked, setPicked] = useState<string | null>(null);
  const influences = influencesOf(variant);
  const said = useWhatIfs((state) => state.settings);
  const steepness = useWhatIfs((state) => state.steepness);
  const settings = settingsIn(influences, said);
  const scenario = simulate(influences, settings, steepness);
  const tried = { variant, influences, settings, steepness, scenario };
  return (
    <>
      <ScenarioForm variant={variant} influences={influences} settings={settings} />
      <EndingPart {...tried} />
      <ResultPart {...tried} picked={picked} onPick={setPicked} />
      <HowPart {...tried} />
    </>
  );
}

/** What is held and pushed, as far as it is there; until somebody says, what reaches farthest is held. */
function settingsIn(influences: Influences, said: readonly Setting[] | null): readonly Setting[] {
  if (said !== null) return said.filter(({ node }) => influences.nodes.includes(node));
  const node = farthestReaching(influences);
  return node === null ? [] : [{ node, how: "hold", value: 1 }];
}
