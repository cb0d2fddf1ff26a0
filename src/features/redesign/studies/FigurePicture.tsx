import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

import { type ChartPart, partNodes } from "~/charts/chart";
import { extentOf } from "~/charts/extent";
import { type Figure, tableOf } from "~/charts/figure";
import { useText } from "~/i18n/text";
import { type Palette, palettes } from "~/lenses/palette";
import { grown } from "~/scene/path";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { Button } from "~/ui/Button";
import { SvgPieces } from "~/ui/SvgPieces";

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
      {asTable ? <FigureTable figure={figure} /> : <Picture figure={figure} {...picking} />}
      <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t(asTable ? "moved.asChart" : "moved.asTable")}
      </Button>
    </div>
  );
}

function FigureTable({ figure }: { figure: Figure }) {
  const id = useId();
  const { head, rows } = tableOf(figure);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
    <div className={css["scroll"]} role="group" aria-labelledby={id} tabIndex={0}>
      <table className={css["table"]}>
        <caption id={id}>{figure.title}</caption>
        <thead>
          <tr>
            {head.map((words, at) => (
              <th key={at} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], at) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              {cells.map((words, column) => (
                <td key={column}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** So wide a chart is drawn before it is known how much room there is. */
const firstWidth = 352;

function Picture({ figure, ...picking }: FigurePictureProps) {
  const palette = palettes[usePreferences(themeOf)];
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(firstWidth);
  useEffect(() => {
    const watched = room.current;
    if (watched === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);
  const chart = figure.chart(width);
  return (
    <div ref={room}>
      <svg
        className={css["chart"]}
        role="group"
        aria-label={figure.title}
        width={chart.width}
        height={chart.height}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
      >
        {chart.parts.map((part, at) => (
          <Part key={part.id ?? `part ${at}`} {...{ part, palette }} {...picking} />
        ))}
      </svg>
    </div>
  );
}

interface PartProps extends Omit<FigurePictureProps, "figure"> {
  part: ChartPart;
  palette: Palette;
}

function Part({ part, palette, picked = null, onPick }: PartProps) {
  const { id, says, marks } = part;
  const pieces = <SvgPieces nodes={partNodes(part, palette)} />;
  if (id === null || onPick === undefined)
    return says === "" ? (
      <g aria-hidden="true">{pieces}</g>
    ) : (
      <g role="img" aria-label={says}>
        {pieces}
      </g>
    );
  const frame = part.frame ?? grown(extentOf(marks) ?? { x: 0, y: 0, width: 0, height: 0 }, 4);
  const [across, down] = [
    Math.max(0, fingertip - frame.width) / 2,
    Math.max(0, fingertip - frame.height) / 2,
  ];
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    onPick(id);
  };
  return (
    <g
      className={css["part"]}
      role="button"
      tabIndex={0}
      aria-label={says}
      aria-pressed={picked === id}
      onClick={() => onPick(id)}
      onKeyDown={key}
    >
      <title>{says}</title>
      <rect
        className={css["reach"]}
        {...{ x: frame.x - across, y: frame.y - down }}
        {...{ width: frame.width + 2 * across, height: frame.height + 2 * down }}
      />
      <rect className={css["mark"]} rx={frame.width === frame.height ? frame.width / 2 : 6} {...frame} />
      {pieces}
    </g>
  );
}

/** Fingers need this much, either way, in pixels. */
const fingertip = 44;
