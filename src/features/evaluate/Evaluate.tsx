import { Suspense } from "react";

import { evaluate } from "~/i18n/en/evaluate";
import { addWords, useText } from "~/i18n/text";
import { useInTurn } from "~/ui/useInTurn";

import { columns } from "./cards";
import { AskingPlace } from "./items/AskingPlace";
import { type SaveFigure, Saving } from "./saving";

import css from "./Evaluate.module.css";

addWords({ evaluate });

const places = columns.map((_, at) => `${at}`);

/** What the arrangement does, for whom, and what gives way first: one card for each way to judge it. */
export function Evaluate({ save }: { save: SaveFigure }) {
  const t = useText();
  // The page stands at once, and its cards come a column after another.
  const come = useInTurn(places);
  return (
    <section className={css["page"]} aria-label={t("evaluate.title")} tabIndex={-1}>
      <h2 className={css["title"]}>{t("evaluate.title")}</h2>
      <Saving value={save}>
        <AskingPlace>
          <div className={css["columns"]}>
            {columns.map((cards, at) => (
              <div key={at} className={css["column"]}>
                {cards.map(({ id, Body }) => (
                  <Suspense key={id} fallback={<div className={css["room"]} />}>
                    {come.has(`${at}`) ? <Body /> : <div className={css["room"]} />}
                  </Suspense>
                ))}
              </div>
            ))}
          </div>
        </AskingPlace>
      </Saving>
    </section>
  );
}
