import { useEffect } from "react";

import { text, useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { actions } from "~/state/stores";
import { keepShock, mostShocks, tryOut, useWhatIfs } from "~/state/whatIfs";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { Slider } from "~/ui/Slider";

import { nameIn } from "../names";
import { failing } from "./trial";

import css from "../whatIf/WhatIf.module.css";

const kinds = ["actor", "space", "commodity"] as const;

interface ShockFormProps {
  variant: Variant;
  element: string;
  percent: number;
}

/** What fails, and how far. */
export function ShockForm({ variant, element, percent }: ShockFormProps) {
  const t = useText();
  const shocks = useWhatIfs((state) => state.shocks);
  const isKept = shocks.some((each) => each.element === element && each.percent === percent);
  const isFull = !isKept && shocks.length >= mostShocks;
  useEffect(
    () =>
      actions.offer([
        {
          id: "keepShock",
          group: "look",
          label: () => text()("downturn.shock.action"),
          run: () => keepShock({ element, percent }),
        },
      ]),
    [element, percent],
  );
  return (
    <>
      <Select
        label={t("downturn.shock.element")}
        value={element}
        choices={() =>
          kinds.flatMap((kind) =>
            failing(variant)
              .filter((each) => each.kind === kind)
              .map(({ id }) => ({
                value: id,
                text: nameIn(variant, id, t),
                group: t(`downturn.kinds.${kind}`),
              })),
          )
        }
        chosenText={nameIn(variant, element, t)}
        onChange={(id) => {
          if (id !== null) tryOut({ element: id });
        }}
      />
      <Slider
        label={t("downturn.shock.loss")}
        typedLabel={t("downturn.shock.typedLoss")}
        value={percent}
        {...{ min: 0, max: 100, step: 5, unit: "%" }}
        says={t("downturn.shock.says", { percent })}
        onChange={(value) => tryOut({ element, percent: value })}
      />
      <div className={css["buttons"]}>
        <Button disabled={isKept || isFull} onClick={() => keepShock({ element, percent })}>
          {t(isKept ? "downturn.shock.kept" : "downturn.shock.keep")}
        </Button>
        {isFull ? <span className={css["soft"]}>{t("downturn.shock.full")}</span> : null}
      </div>
    </>
  );
}
