import type { Downturn } from "~/analysis/downturn/downturn";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";

import { nameIn } from "../names";
import { More } from "../whatIf/More";
import { percentOf } from "../whatIf/names";
import { showItems } from "../whatIf/onMap";

import css from "../whatIf/WhatIf.module.css";

/** So many elements stand in the table; on the largest maps, those with the greatest losses. */
const mostListed = 200;

interface AffectedPartProps {
  variant: Variant;
  found: Downturn;
  element: string;
  percent: number;
}

/** What share of its function each element loses, with the formula. */
export function AffectedPart({ variant, found, element, percent }: AffectedPartProps) {
  const t = useText();
  const { losses, chain } = found;
  if (losses.length === 0) return null;
  const passed = new Map<string, number>();
  for (const each of chain) passed.set(each.dependent, (passed.get(each.dependent) ?? 0) + each.passed);
  const title = t("downturn.affected.title", { count: losses.length });
  return (
    <More title={title}>
      <p>{t("downturn.affected.formula")}</p>
      <div className={css["scroll"]}>
        <table className={css["table"]}>
          <caption className={css["hidden"]}>{title}</caption>
          <thead>
            <tr>
              {(["element", "own", "passed", "lost"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`downturn.affected.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {losses.slice(0, mostListed).map(({ element: id, loss }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    onClick={() => {
                      const inward = chain.filter(({ dependent }) => dependent === id);
                      showItems(variant, [...inward.map(({ relation }) => relation), id]);
                    }}
                  >
                    {nameIn(variant, id, t)}
                  </button>
                </th>
                <td>{percentOf(id === element ? percent / 100 : 0, t)}</td>
                <td>{percentOf(passed.get(id) ?? 0, t)}</td>
                <td>{percentOf(loss, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t("downturn.affected.capped")}</p>
    </More>
  );
}
