import { useState } from "react";

import type { Downturn, Trial } from "~/analysis/downturn/downturn";
import { useText } from "~/i18n/text";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";

import { nameIn } from "../names";
import { percentOf, relationIn } from "../whatIf/names";
import { showItems } from "../whatIf/onMap";

import css from "../whatIf/WhatIf.module.css";

/** So many links of the chain are listed until one asks for more. */
const atFirst = 8;

interface ChainPartProps {
  variant: Variant;
  trial: Trial;
  found: Downturn;
  element: string;
}

/** Who passes what to whom, in order of size; a press shows the relation on the map. */
export function ChainPart({ variant, trial, found, element }: ChainPartProps) {
  const t = useText();
  const [shown, setShown] = useState(atFirst);
  const { chain } = found;
  const { dependences } = trial;
  const why = () => {
    if (dependences.length === 0) return t("downturn.chain.nowhere");
    return dependences.some(({ supplier }) => supplier === element)
      ? t("downturn.chain.still")
      : t("downturn.chain.none", { name: nameIn(variant, element, t) });
  };
  return (
    <section className={css["part"]}>
      <h4>{t("downturn.chain.title")}</h4>
      {chain.length === 0 ? <p>{why()}</p> : null}
      <ol className={css["list"]} aria-label={t("downturn.chain.title")}>
        {chain.slice(0, shown).map(({ relation: id, supplier, dependent, share, lost, passed, assumed }) => {
          const relation = relationOf(variant, id);
          const values = {
            from: nameIn(variant, supplier, t),
            to: nameIn(variant, dependent, t),
            percent: percentOf(passed, t),
            share: percentOf(share, t),
            lost: percentOf(lost, t),
            sentence: relation === undefined ? "" : relationIn(variant, relation, t),
          };
          return (
            <li key={id}>
              <button type="button" className={css["press"]} onClick={() => showItems(variant, [id])}>
                {t("downturn.chain.passes", values)}{" "}
                <small>
                  {t("downturn.chain.why", values)} {assumed ? t("downturn.chain.assumed") : null}
                </small>
              </button>
            </li>
          );
        })}
      </ol>
      {chain.length === 0 ? null : (
        <div className={css["buttons"]}>
          {chain.length > shown ? (
            <Button onClick={() => setShown(shown + 4 * atFirst)}>
              {t("downturn.chain.more", { count: Math.min(chain.length - shown, 4 * atFirst) })}
            </Button>
          ) : null}
          <Button onClick={() => showItems(variant, [...chain.map(({ relation }) => relation), element])}>
            {t("downturn.chain.all")}
          </Button>
        </div>
      )}
    </section>
  );
}
