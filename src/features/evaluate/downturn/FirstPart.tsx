import { useState } from "react";

import { type Downturn, type Trial, unnamedReadings } from "~/analysis/downturn/downturn";
import type { PartyLoss } from "~/analysis/downturn/lost-protection";
import { lossesChart, mostDrawn } from "~/charts/losses";
import { type Text, useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useWidth } from "~/ui/useWidth";

import { ChartPicture } from "../ChartPicture";
import { nameIn } from "../names";
import { namesOf } from "../whatIf/listing";
import { percentOf } from "../whatIf/names";
import { Rows } from "../whatIf/Rows";
import { firstWidth, leastWidth } from "../whatIf/widths";
import { PartyDetail } from "./PartyDetail";

import css from "../whatIf/WhatIf.module.css";

interface FirstPartProps {
  variant: Variant;
  trial: Trial;
  found: Downturn;
}

/** Who loses first, what that is made of, and of whom nothing can be said. */
export function FirstPart({ variant, trial, found }: FirstPartProps) {
  const t = useText();
  const [picked, setPicked] = useState<string | null>(null);
  const [room, width] = useWidth(firstWidth, leastWidth);
  const { places, spared, unprotected, unknown } = found;
  const parties = [...places.flat(), ...spared];
  const party = parties.find(({ beneficiary }) => beneficiary === picked);
  const { chart, table } = lossesChart(found, picked, wordsFor(variant, t));
  const label = t("downturn.first.chart");
  const unnamed = unnamedReadings(variant);
  const others = { spared, unprotected, unknown };
  return (
    <section className={css["part"]}>
      <h4>{t("downturn.first.title")}</h4>
      <p className={css["lead"]} role="status">
        {sayFirst(places[0], variant, trial, t)}
      </p>
      <div ref={room}>
        {parties.length === 0 ? null : (
          <>
            <p className={css["soft"]}>
              {t(trial.buffer ? "downturn.first.keyBuffer" : "downturn.first.key")}
            </p>
            <ChartPicture label={label} chart={chart(width)} picked={picked} onPick={setPicked} />
          </>
        )}
      </div>
      {party === undefined ? null : (
        <PartyDetail variant={variant} trial={trial} found={found} party={party} />
      )}
      {(["spared", "unprotected", "unknown"] as const).map((which) =>
        others[which].length === 0 ? null : (
          <p key={which} className={css["soft"]}>
            {t(`downturn.first.${which}`, {
              count: others[which].length,
              names: namesOf(
                variant,
                others[which].map(({ beneficiary }) => beneficiary),
                t,
              ),
            })}
          </p>
        ),
      )}
      {unnamed === 0 ? null : (
        <p className={css["soft"]}>{t("downturn.first.unnamed", { count: unnamed })}</p>
      )}
      {parties.length > mostDrawn ? (
        <p className={css["soft"]}>{t("downturn.first.more", { count: mostDrawn })}</p>
      ) : null}
      {parties.length === 0 ? null : <Rows label={label} table={table} />}
    </section>
  );
}

function sayFirst(
  first: readonly PartyLoss[] | undefined,
  variant: Variant,
  { parties }: Trial,
  t: Text,
): string {
  const [one, ...more] = first ?? [];
  if (one === undefined)
    return t(parties.length === 0 ? "downturn.first.noReadings" : "downturn.first.nobody");
  const percent = percentOf(one.felt, t);
  const names = namesOf(
    variant,
    [one, ...more].map(({ beneficiary }) => beneficiary),
    t,
  );
  return more.length === 0
    ? t("downturn.first.one", { name: names, percent })
    : t("downturn.first.together", { names, percent });
}

function wordsFor(variant: Variant, t: Text) {
  const place = (at: number) => t("downturn.first.place", { place: at });
  return {
    nameOf: (id: string) => nameIn(variant, id, t),
    percent: (share: number) => percentOf(share, t),
    place,
    says: ({ beneficiary, loss, felt }: PartyLoss, at: number | null) => {
      const name = nameIn(variant, beneficiary, t);
      if (at === null) return t("downturn.first.keeps", { name });
      const values = { name, place: place(at), percent: percentOf(felt, t) };
      return felt === loss
        ? t("downturn.first.loses", values)
        : t("downturn.first.losesFelt", { ...values, loss: percentOf(loss, t) });
    },
    head: (["party", "place", "before", "after", "loss", "felt", "unknown"] as const).map((column) =>
      t(`downturn.table.head.${column}`),
    ),
  };
}
