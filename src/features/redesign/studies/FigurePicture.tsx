import { useState } from "react";

import { drawnParts } from "~/charts/drawn-parts";
import { type Figure, tableOf } from "~/charts/figure";
import { useText } from "~/i18n/text";
import { palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { Button } from "~/ui/Button";
import { ChartSvg } from "~/ui/ChartSvg";
import { FigureTable } from "~/ui/FigureTable";
import { useWidth } from "~/ui/useWidth";

import css from "./FigurePicture.module.css";

import "./words";

interface FigurePictureProps {
  figure: Figure;
  picked?: string | null;
  /** A part of the chart is pressed, which stands for something on the map; left out where none does. */
  onPick?: (id: string) => void;
}

/** A chart as wide as there is room, or the table that says the same. */
export function FigurePicture({ figure, ...picking }: FigurePictureProps) {
  const t = useText();
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={css["figure"]}>
      {asTable ? (
        <FigureTable title={figure.title} {...tableOf(figure)} />
      ) : (
        <Picture figure={figure} {...picking} />
      )}
      <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t(asTable ? "moved.asChart" : "moved.asTable")}
      </Button>
    </div>
  );
}

/** So wide a chart is drawn before it is known how much room there is. */
const firstWidth = 352;

function Picture({ figure, picked = null, onPick }: FigurePictureProps) {
  const palette = palettes[usePreferences(themeOf)];
  const [room, width] = useWidth(firstWidth);
  const chart = figure.chart(width);
  return (
    <div ref={room}>
      <ChartSvg
        label={figure.title}
        {...{ width: chart.width, height: chart.height, picked }}
        parts={drawnParts(chart, palette)}
        onPress={onPick}
      />
    </div>
  );
}
