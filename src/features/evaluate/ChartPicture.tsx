import { type KeyboardEvent, useState } from "react";

import { type Chart, type ChartPart, partNodes } from "~/charts/chart";
import { extentOf } from "~/charts/extent";
import { type Palette, palettes } from "~/lenses/palette";
import { grown, type Rect } from "~/scene/path";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { SvgPieces } from "~/ui/SvgPieces";

import css from "./ChartPicture.module.css";

interface ChartPictureProps {
  label: string;
  chart: Chart;
  /** The part that is looked at. */
  picked: string | null;
  /** Left out where nothing can be looked at; parts are then told apart, and not pressed. */
  onPick?: ((id: string | null) => void) | undefined;
}

/** A chart on the page. What stands for something on the map can be pressed, with the keyboard too. */
export function ChartPicture({ label, chart, picked, onPick }: ChartPictureProps) {
  const palette = palettes[usePreferences(themeOf)];
  const [pointed, setPointed] = useState<string | null>(null);
  // What is looked at is told in full elsewhere.
  const told = chart.parts.find(({ id }) => id !== null && id === pointed && id !== picked);
  return (
    <div className={css["room"]} data-pointing={told !== undefined || undefined}>
      <svg
        className={css["chart"]}
        role="group"
        aria-label={label}
        width={chart.width}
        height={chart.height}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
      >
        {chart.parts.map((part, at) => (
          <Part
            key={part.id ?? `part ${at}`}
            {...{ part, palette, picked, onPick }}
            onPoint={(id, on) => setPointed((before) => (on ? id : before === id ? null : before))}
          />
        ))}
      </svg>
      {told === undefined ? null : <Hint part={told} width={chart.width} />}
    </div>
  );
}

interface PartProps extends Pick<ChartPictureProps, "picked" | "onPick"> {
  part: ChartPart;
  palette: Palette;
  onPoint: (id: string, on: boolean) => void;
}

function Part({ part, palette, picked, onPick, onPoint }: PartProps) {
  const { id, says } = part;
  const pieces = <SvgPieces nodes={partNodes(part, palette)} />;
  if (id === null)
    return says === "" ? (
      <g aria-hidden="true">{pieces}</g>
    ) : (
      <g role="img" aria-label={says}>
        {pieces}
      </g>
    );
  const extent = part.frame ?? grown(extentOf(part.marks) ?? { x: 0, y: 0, width: 0, height: 0 }, 4);
  const pointing = {
    onPointerEnter: () => onPoint(id, true),
    onPointerLeave: () => onPoint(id, false),
    onFocus: () => onPoint(id, true),
    onBlur: () => onPoint(id, false),
  };
  const inside = (
    <>
      <rect className={css["reach"]} {...reachOf(extent)} />
      <rect className={css["mark"]} rx={extent.width === extent.height ? extent.width / 2 : 6} {...extent} />
      {pieces}
    </>
  );
  if (onPick === undefined)
    return (
      <g className={css["part"]} role="img" aria-label={says} tabIndex={0} {...pointing}>
        {inside}
      </g>
    );
  const press = () => onPick(picked === id ? null : id);
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") onPoint(id, false);
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
      {...pointing}
    >
      {inside}
    </g>
  );
}

/** Fingers need this much, either way, in pixels. */
const fingertip = 44;

function reachOf({ x, y, width, height }: Rect): Rect {
  const [across, down] = [Math.max(0, fingertip - width) / 2, Math.max(0, fingertip - height) / 2];
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
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
