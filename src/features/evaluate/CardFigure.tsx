import { type Figure, tableOf } from "~/charts/figure";
import { FigureTable } from "~/ui/FigureTable";
import { useWidth } from "~/ui/useWidth";

import { ChartPicture } from "./ChartPicture";

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
  const [room, width] = useWidth(firstWidth);
  const { title, picked = null, onPick } = figure;
  return (
    <div ref={room} className={css["room"]}>
      {asTable ? (
        <FigureTable title={title} {...tableOf(figure)} />
      ) : (
        <ChartPicture label={title} chart={figure.chart(width)} picked={picked} onPick={onPick} />
      )}
    </div>
  );
}
