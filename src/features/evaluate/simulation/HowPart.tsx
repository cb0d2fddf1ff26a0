import { mostSteps, usualSteepness } from "~/analysis/simulation/simulate";
import { useText } from "~/i18n/text";
import { tryOut } from "~/state/whatIfs";
import { Button } from "~/ui/Button";
import { Slider } from "~/ui/Slider";

import { More } from "../whatIf/More";
import { showItems } from "../whatIf/onMap";
import { LinkText } from "./NodeDetail";
import { itemOf } from "./nodes";
import type { Tried } from "./tried";

import css from "../whatIf/WhatIf.module.css";

/** So many links are listed; more are in About this map. */
const mostListed = 60;

/** The formula, what is assumed and left out, and every link with its weight. */
export function HowPart({ variant, influences, steepness }: Tried) {
  const t = useText();
  const { links, nodes } = influences;
  const count = links.length;
  const assumed = links.filter((link) => link.assumed).length;
  const delayed = links.filter((link) => link.delayed).length;
  return (
    <>
      {assumed === 0 ? null : <p className={css["soft"]}>{t("simulation.assumed", { assumed, count })}</p>}
      {delayed === 0 ? null : <p className={css["soft"]}>{t("simulation.delayed", { delayed, count })}</p>}
      <More title={t("simulation.how.title")}>
        <p>{t("simulation.how.formula")}</p>
        <p>{t("simulation.how.baseline")}</p>
        <p>{t("simulation.how.stop", { most: mostSteps })}</p>
        <p>{t("simulation.how.guarantee")}</p>
        <Slider
          label={t("simulation.how.steepness")}
          typedLabel={t("simulation.how.typedSteepness")}
          value={steepness}
          {...{ min: 0.2, max: 5, step: 0.1 }}
          onChange={(value) => tryOut({ steepness: value })}
        />
        {steepness === usualSteepness ? null : (
          <div>
            <Button onClick={() => tryOut({ steepness: usualSteepness })}>{t("simulation.how.reset")}</Button>
          </div>
        )}
        <ul className={css["list"]} aria-label={t("simulation.how.weights")}>
          {links.slice(0, mostListed).map((link) => {
            const items = [nodes[link.from] ?? "", nodes[link.to] ?? ""]
              .map(itemOf)
              .filter((item) => item !== null);
            const text = <LinkText variant={variant} influences={influences} link={link} />;
            return (
              <li key={link.link}>
                {items.length === 0 ? (
                  text
                ) : (
                  <button type="button" className={css["press"]} onClick={() => showItems(variant, items)}>
                    {text}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </More>
    </>
  );
}
