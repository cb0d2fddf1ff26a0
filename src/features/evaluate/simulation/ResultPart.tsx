import { differenceOf, simulate } from "~/analysis/simulation/simulate";
import { mostLines, stepLines } from "~/charts/step-lines";
import { endName } from "~/formats/feedback-ends";
import { type Text, useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { signed } from "~/lib/signed";
import { useWidth } from "~/ui/useWidth";

import { ChartPicture } from "../ChartPicture";
import { Rows } from "../whatIf/Rows";
import { firstWidth, leastWidth } from "../whatIf/widths";
import { NodeDetail } from "./NodeDetail";
import type { Tried } from "./tried";

import css from "../whatIf/WhatIf.module.css";

interface ResultPartProps extends Tried {
  picked: string | null;
  onPick: (node: string | null) => void;
}

/** What moves, step by step, against what would have been; a press on a line opens how its value comes about. */
export function ResultPart({ picked, onPick, ...tried }: ResultPartProps) {
  const t = useText();
  const say = useSay();
  const [room, width] = useWidth(firstWidth, leastWidth);
  const { variant, influences, steepness, scenario } = tried;
  const differences = differenceOf(scenario, simulate(influences, [], steepness));
  const lines = influences.nodes.map((node, place) => {
    const values = differences.map((state) => state[place] ?? 0);
    const name = endName(node, variant, say);
    return { id: node, name, values, says: sayLine(name, values, scenario.ending, t) };
  });
  const still = lines.filter(({ values }) => values.every((value) => value === 0));
  const moving = lines.length - still.length;
  const { chart, table } = stepLines(lines, picked, {
    step: t("simulation.result.step"),
    node: t("simulation.result.node"),
  });
  const label = t("simulation.result.chart");
  const isThere = picked !== null && influences.nodes.includes(picked);
  return (
    <section className={css["part"]}>
      <h4>{t("simulation.result.title")}</h4>
      <div ref={room}>
        {moving === 0 ? null : (
          <>
            <p className={css["soft"]}>
              {t("simulation.result.lead")} <strong>{t("simulation.caption")}</strong>
            </p>
            <ChartPicture label={label} chart={chart(width)} picked={picked} onPick={onPick} />
          </>
        )}
      </div>
      {isThere ? <NodeDetail {...tried} node={picked} /> : null}
      {still.length === 0 ? null : (
        <p className={css["soft"]}>
          {t("simulation.result.still", {
            count: still.length,
            names: still.map(({ name }) => name).join("; "),
          })}
        </p>
      )}
      {moving > mostLines ? (
        <p className={css["soft"]}>{t("simulation.result.more", { count: mostLines })}</p>
      ) : null}
      <Rows label={label} table={table} />
    </section>
  );
}

function sayLine(
  name: string,
  values: readonly number[],
  ending: Tried["scenario"]["ending"],
  t: Text,
): string {
  if (ending.is === "cycle") {
    const round = values.slice(-ending.period);
    return t("simulation.result.saysCycle", {
      name,
      low: signed(Math.min(...round), 2),
      high: signed(Math.max(...round), 2),
    });
  }
  const value = signed(values.at(-1) ?? 0, 2);
  return ending.is === "rest"
    ? t("simulation.result.says", { name, value })
    : t("simulation.result.saysLast", { name, value, step: values.length - 1 });
}
