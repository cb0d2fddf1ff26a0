import { useState } from "react";

import { drawnParts } from "~/charts/drawn-parts";
import type { Tabled } from "~/charts/tabled";
import { useText } from "~/i18n/text";
import { palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { Button } from "~/ui/Button";
import { ChartSvg } from "~/ui/ChartSvg";
import { FigureTable } from "~/ui/FigureTable";
import { useWidth } from "~/ui/useWidth";

import css from "./Reveal.module.css";

interface AnswersFigureProps {
  label: string;
  figure: Tabled;
}

/** So wide the chart is drawn before it is known how much room there is. */
const firstWidth = 900;

/** What everybody answered to one question, as a chart for the room or as the table that says the same. */
export function AnswersFigure({ label, figure }: AnswersFigureProps) {
  const t = useText();
  const palette = palettes[usePreferences(themeOf)];
  const [room, width] = useWidth(firstWidth);
  const [asTable, setAsTable] = useState(false);
  const chart = figure.chart(width);
  return (
    <div ref={room} className={css["figure"]}>
      {asTable ? (
        <FigureTable title={label} {...figure.table} large />
      ) : (
        <ChartSvg
          label={label}
          {...{ width: chart.width, height: chart.height }}
          parts={drawnParts(chart, palette)}
        />
      )}
      <div>
        <Button look="quiet" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? "rounds.reveal.asChart" : "rounds.reveal.asTable")}
        </Button>
      </div>
    </div>
  );
}
