import type { KeyboardEvent } from "react";

import { type Chart, type ChartPart, partNodes } from "~/charts/chart";
import { type Palette, palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { SvgPieces } from "~/ui/SvgPieces";

import css from "./ChartPicture.module.css";

interface ChartPictureProps {
  label: string;
  chart: Chart;
  /** The part that is looked at. */
  picked: string | null;
  onPick: (id: string | null) => void;
}

/** A chart on the page. What stands for something on the map can be pressed, with the keyboard too. */
export function ChartPicture({ label, chart, picked, onPick }: ChartPictureProps) {
  const palette = palettes[usePreferences(themeOf)];
  return (
    <svg
      className={css["chart"]}
      role="group"
      aria-label={label}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
    >
      {chart.parts.map((part, at) => (
        <Part key={part.id ?? `part ${at}`} part={part} palette={palette} picked={picked} onPick={onPick} />
      ))}
    </svg>
  );
}

interface PartProps extends Pick<ChartPictureProps, "picked" | "onPick"> {
  part: ChartPart;
  palette: Palette;
}

function Part({ part, palette, picked, onPick }: PartProps) {
  const { id, says } = part;
  const pieces = <SvgPieces nodes={partNodes(part, palette)} />;
  if (id === null) return <g aria-hidden="true">{pieces}</g>;
  const press = () => onPick(picked === id ? null : id);
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
  return (
    <g
      className={css["part"]}
      role="button"
      tabIndex={0}
      aria-label={says}
      aria-pressed={picked === id}
      onClick={press}
      onKeyDown={key}
    >
      {pieces}
    </g>
  );
}
