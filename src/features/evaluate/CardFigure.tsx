import { useId } from "react";

import { type Figure, tableOf } from "~/charts/figure";

import { ChartPicture } from "./ChartPicture";
import { useWidth } from "./useWidth";

import css from "./CardFigure.module.css";

/** A chart on a card, with the part of it that is looked at. */
export interface ShownFigure extends Figure {
  readonly picked?: string | null;
  readonly onPick?: (id: string | null) => void;
  /** The same for files that are given away, where that differs: without what is confidential. */
  readonly inFiles?: () => Figure;
}

/** So wide a chart is drawn before it is known how much room there is. */
const firstWidth = 420;

/** A chart as wide as there is room, or the table that says the same. */
export function CardFigure({ figure, asTable }: { figure: ShownFigure; asTable: boolean }) {
  const id = useId();
  const [room, width] = useWidth(firstWidth);
  const { title, picked = null, onPick } = figure;
  const table = asTable ? tableOf(figure) : null;
  return (
    <div ref={room} className={css["room"]}>
      {table !== null ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
        <div className={css["scroll"]} role="group" aria-labelledby={id} tabIndex={0}>
          <table className={css["table"]}>
            <caption id={id}>{title}</caption>
            <thead>
              <tr>
                {table.head.map((words, at) => (
                  <th key={at} scope="col">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first, ...cells], at) => (
                <tr key={at}>
                  <th scope="row">{first}</th>
                  {cells.map((words, column) => (
                    <td key={column}>{words}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <ChartPicture label={title} chart={figure.chart(width)} picked={picked} onPick={onPick} />
      )}
    </div>
  );
}
