import { useState } from "react";

import type { Chart, ChartPart } from "~/charts/chart";
import { drawnParts } from "~/charts/drawn-parts";
import { extentOf } from "~/charts/extent";
import { palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { ChartSvg } from "~/ui/ChartSvg";

import css from "./ChartPicture.module.css";

interface ChartPictureProps {
  label: string;
  chart: Chart;
  /** The part that is looked at. */
  picked: string | null;
  /** Left out where nothing can be looked at; parts are then told apart, and not pressed. */
  onPick?: ((id: string | null) => void) | undefined;
}

/** A chart on the page. What stands for something on the map can be pressed, and says what it is while it is pointed at. */
export function ChartPicture({ label, chart, picked, onPick }: ChartPictureProps) {
  const palette = palettes[usePreferences(themeOf)];
  const [pointed, setPointed] = useState<string | null>(null);
  const { width, height } = chart;
  // What is looked at is told in full elsewhere.
  const told = chart.parts.find(({ id }) => id !== null && id === pointed && id !== picked);
  return (
    <div className={css["room"]} data-pointing={told !== undefined || undefined}>
      <ChartSvg
        label={label}
        {...{ width, height, picked }}
        parts={drawnParts(chart, palette)}
        onPress={onPick === undefined ? undefined : (id) => onPick(picked === id ? null : id)}
        onPoint={(id, on) => setPointed((before) => (on ? id : before === id ? null : before))}
      />
      {told === undefined ? null : <Hint part={told} width={width} />}
    </div>
  );
}

/** What a part says, beside it for as long as it is pointed at or has the focus; those who hear the page hear it anyway. */
function Hint({ part, width }: { part: ChartPart; width: number }) {
  const extent = extentOf(part.marks);
  if (extent === null) return null;
  const middle = extent.x + extent.width / 2;
  const side =
    middle > width / 2
      ? { right: `calc(100% - ${Math.min(width, middle + 40)}px)` }
      : { left: Math.max(0, middle - 40) };
  return (
    <div className={css["hint"]} aria-hidden="true" style={{ top: extent.y + extent.height + 10, ...side }}>
      {part.says}
    </div>
  );
}
