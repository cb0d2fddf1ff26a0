import { X } from "lucide";

import { type Downturn, downturnOf, type Trial } from "~/analysis/downturn/downturn";
import { type GridColumn, mostRows, shockGrid } from "~/charts/shock-grid";
import { type Text, useText } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { dropShock, type TriedShock, tryOut, useWhatIfs } from "~/state/whatIfs";
import { IconButton } from "~/ui/IconButton";
import { useWidth } from "~/ui/useWidth";

import { ChartPicture } from "../ChartPicture";
import { nameIn } from "../names";
import { percentOf } from "../whatIf/names";
import { Rows } from "../whatIf/Rows";
import { firstWidth, leastWidth } from "../whatIf/widths";

import css from "../whatIf/WhatIf.module.css";

/** Shocks that were kept, side by side; a press shows one again with all its figures. */
export function ComparePart({ variant, trial }: { variant: Variant; trial: Trial }) {
  const t = useText();
  const [room, width] = useWidth(firstWidth, leastWidth);
  const current = useWhatIfs(({ element, percent }) => `${percent} ${element}`);
  const kept = useWhatIfs((state) => state.shocks).filter(
    ({ element }) => elementOf(variant, element) !== undefined,
  );
  if (kept.length === 0) return null;
  const columns = kept.map((shock) => columnOf(shock, variant, trial, t));
  const parties = trial.parties.filter(({ given, unknown }) => given > 0 || unknown > 0);
  const { chart, table } = shockGrid(
    parties.map(({ beneficiary }) => beneficiary),
    columns,
    {
      nameOf: (id) => nameIn(variant, id, t),
      percent: (share) => percentOf(share, t),
      unknown: t("downturn.compare.unknown"),
      party: t("downturn.compare.party"),
    },
  );
  const label = t("downturn.compare.chart");
  const picked = kept.findIndex(({ element, percent }) => `${percent} ${element}` === current);
  return (
    <section className={css["part"]}>
      <h4>{t("downturn.compare.title")}</h4>
      <ul className={css["list"]} aria-label={t("downturn.compare.title")}>
        {kept.map((shock, at) => {
          const values = { name: nameIn(variant, shock.element, t), percent: columns[at]?.figure ?? "" };
          return (
            <li key={`${shock.percent} ${shock.element}`} className={css["chosen"]}>
              <span>{t("downturn.compare.one", { ...values, number: at + 1 })}</span>
              <IconButton
                icon={X}
                label={t("downturn.compare.remove", values)}
                onClick={() => dropShock(shock)}
              />
            </li>
          );
        })}
      </ul>
      <p className={css["soft"]}>
        {t("downturn.compare.hint")} {t("downturn.compare.same")}
      </p>
      <div ref={room}>
        <ChartPicture
          label={label}
          chart={chart(width)}
          picked={picked === -1 ? null : String(picked)}
          onPick={(id) => {
            const shock = kept[Number(id ?? picked)];
            if (shock !== undefined) tryOut({ element: shock.element, percent: shock.percent });
          }}
        />
      </div>
      {parties.length > mostRows ? (
        <p className={css["soft"]}>{t("downturn.first.more", { count: mostRows })}</p>
      ) : null}
      <Rows label={label} table={table} />
    </section>
  );
}

function columnOf({ element, percent }: TriedShock, variant: Variant, trial: Trial, t: Text): GridColumn {
  const felt = feltBy(downturnOf(trial, { element, loss: percent / 100 }));
  const name = nameIn(variant, element, t);
  const figure = percentOf(percent / 100, t);
  const cells = Array.from(felt, ([party, share]) =>
    t("downturn.compare.cell", {
      party: nameIn(variant, party, t),
      percent: share === null ? t("downturn.compare.unknown") : percentOf(share, t),
    }),
  );
  return {
    name,
    figure,
    says: t("downturn.compare.column", { name, percent: figure, cells: cells.join(", ") }),
    felt,
  };
}

function feltBy({ places, spared, unknown }: Downturn): ReadonlyMap<string, number | null> {
  return new Map([
    ...[...places.flat(), ...spared].map(({ beneficiary, felt }) => [beneficiary, felt] as const),
    ...unknown.map(({ beneficiary }) => [beneficiary, null] as const),
  ]);
}
