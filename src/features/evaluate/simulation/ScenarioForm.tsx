import { X } from "lucide";

import type { Influences } from "~/analysis/simulation/influences";
import type { Setting } from "~/analysis/simulation/simulate";
import { endName, listedEndName } from "~/formats/feedback-ends";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { signed } from "~/lib/signed";
import type { Variant } from "~/model/variant";
import { tryOut } from "~/state/whatIfs";
import { Button } from "~/ui/Button";
import { ChoiceChips } from "~/ui/Chips";
import { IconButton } from "~/ui/IconButton";
import { Select } from "~/ui/Select";
import { Slider } from "~/ui/Slider";

import { groupOf } from "./nodes";

import css from "../whatIf/WhatIf.module.css";

const ways = ["hold", "push"] as const;
const groups = ["impact", "threat", "element", "relation"] as const;

interface ScenarioFormProps {
  variant: Variant;
  influences: Influences;
  settings: readonly Setting[];
}

/** What is held or pushed, one thing or several. */
export function ScenarioForm({ variant, influences, settings }: ScenarioFormProps) {
  const t = useText();
  const say = useSay();
  const taken = new Set(settings.map(({ node }) => node));
  const next = influences.nodes.find((node) => !taken.has(node));
  const change = (at: number, patch: Partial<Setting>) =>
    tryOut({ settings: settings.map((each, place) => (place === at ? { ...each, ...patch } : each)) });
  return (
    <section className={css["part"]}>
      <h4>{t("simulation.scenario.title")}</h4>
      {settings.map((setting, at) => {
        const name = endName(setting.node, variant, say);
        const choices = influences.nodes.filter((node) => node === setting.node || !taken.has(node));
        const value = signed(setting.value, 2);
        return (
          <div
            key={at}
            className={css["form"]}
            role="group"
            aria-label={t("simulation.scenario.group", { name })}
          >
            <div className={css["chosen"]}>
              <Select
                label={t("simulation.scenario.what")}
                value={setting.node}
                choices={groups.flatMap((group) =>
                  choices
                    .filter((node) => groupOf(node) === group)
                    .map((node) => ({
                      value: node,
                      text: listedEndName(node, variant, say),
                      group: t(`simulation.nodes.groups.${group}`),
                    })),
                )}
                onChange={(node) => {
                  if (node !== null) change(at, { node });
                }}
              />
              <IconButton
                icon={X}
                label={t("simulation.scenario.remove", { name })}
                onClick={() => tryOut({ settings: settings.filter((each) => each !== setting) })}
              />
            </div>
            <ChoiceChips
              label={t("simulation.scenario.how")}
              choices={ways.map((way) => ({
                value: way,
                text: t(`simulation.scenario.ways.${way}`),
                meaning: t(`simulation.scenario.wayHints.${way}`),
              }))}
              value={setting.how}
              aside={t(`simulation.scenario.wayHints.${setting.how}`)}
              onChange={(how) => {
                if (how !== null) change(at, { how });
              }}
            />
            <Slider
              label={t("simulation.scenario.value")}
              typedLabel={t("simulation.scenario.typed")}
              value={setting.value}
              {...{ min: -1, max: 1, step: 0.1 }}
              says={t("simulation.scenario.says", {
                value,
                meaning: t(
                  `simulation.scenario.meaning.${setting.value > 0 ? "more" : setting.value < 0 ? "less" : "same"}`,
                ),
              })}
              onChange={(each) => change(at, { value: each })}
            />
          </div>
        );
      })}
      {settings.length === 0 ? <p>{t("simulation.scenario.nothing")}</p> : null}
      {next === undefined ? null : (
        <div>
          <Button onClick={() => tryOut({ settings: [...settings, { node: next, how: "hold", value: 1 }] })}>
            {t("simulation.scenario.add")}
          </Button>
        </div>
      )}
    </section>
  );
}
