import { type Downturn, type Trial } from "~/analysis/downturn/downturn";
import { hasBuffer, meanProtection, type PartyLoss } from "~/analysis/downturn/lost-protection";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";

import { nameIn } from "../names";
import { percentOf, relationIn } from "../whatIf/names";
import { showItems } from "../whatIf/onMap";

import css from "../whatIf/WhatIf.module.css";

interface PartyDetailProps {
  variant: Variant;
  trial: Trial;
  found: Downturn;
  party: PartyLoss;
}

/** How the figure of one party comes about: the formula, what goes into it, and the relations behind it. */
export function PartyDetail({ variant, trial, found, party }: PartyDetailProps) {
  const t = useText();
  const { beneficiary, protecting, given, after, weight, loss, felt, otherwise, unknown, empowerment } =
    party;
  const lost = new Map(found.losses.map((each) => [each.element, each.loss]));
  const title = t("downturn.party.title", { name: nameIn(variant, beneficiary, t) });
  const mean = (sum: number) => signed(meanProtection(party, sum) ?? 0, 2);
  return (
    <div className={css["detail"]}>
      <h5>{title}</h5>
      <p>{t("downturn.party.formula")}</p>
      <div className={css["scroll"]}>
        <table className={css["table"]}>
          <caption className={css["hidden"]}>{title}</caption>
          <thead>
            <tr>
              {(["relation", "weight", "protection", "lost", "left"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`downturn.party.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {protecting.map(({ relation: id, source, weight: w, assumed, protection }) => {
              const relation = relationOf(variant, id);
              const q = lost.get(source) ?? 0;
              return relation === undefined ? null : (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" onClick={() => showItems(variant, [id])}>
                      {relationIn(variant, relation, t)}
                    </button>
                  </th>
                  <td>{assumed ? t("downturn.party.assumed", { value: w }) : w}</td>
                  <td>{protection}</td>
                  <td>{percentOf(q, t)}</td>
                  <td>{(w * protection * (1 - q)).toFixed(2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>
        {t("downturn.party.sum", {
          before: given.toFixed(2),
          after: after.toFixed(2),
          percent: percentOf(loss, t),
        })}
      </p>
      <p>
        {t("downturn.party.mean", {
          weight,
          before: signed(given / weight, 2),
          after: signed(after / weight, 2),
        })}
      </p>
      {trial.buffer ? (
        <p>
          {empowerment === null
            ? t("downturn.party.unknownBuffer")
            : t(hasBuffer(party) ? "downturn.party.felt" : "downturn.party.noBuffer", {
                empowerment: signed(empowerment, 2),
                loss: percentOf(loss, t),
                felt: percentOf(felt, t),
              })}
        </p>
      ) : null}
      {otherwise.harmful === 0 ? null : (
        <p>
          {t("downturn.party.harm", { count: otherwise.harmful, before: mean(given), after: mean(after) })}
        </p>
      )}
      {unknown === 0 ? null : <p>{t("downturn.party.unknown", { count: unknown })}</p>}
      <div>
        <Button
          onClick={() => showItems(variant, [...protecting.map(({ relation }) => relation), beneficiary])}
        >
          {t("downturn.party.onMap")}
        </Button>
      </div>
    </div>
  );
}
