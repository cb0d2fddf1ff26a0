import type { KeyboardEvent } from "react";

import type { SvgNode } from "~/lib/svg-node";

import { SvgPieces } from "./SvgPieces";

import css from "./ChartSvg.module.css";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Part {
  readonly id: string | null;
  /** What it says to those who hear the page; empty for what only helps the eye. */
  readonly says: string;
  readonly nodes: readonly SvgNode[];
  /** Around this a frame lies where it is picked or has the focus; null where it stands for nothing. */
  readonly frame: Box | null;
}

interface ChartSvgProps {
  label: string;
  width: number;
  height: number;
  parts: readonly Part[];
  /** The part that is looked at. */
  picked?: string | null;
  /** Left out where nothing can be pressed. */
  onPress?: ((id: string) => void) | undefined;
  /** Told of a part that is pointed at or has the focus; left out where nothing more is said of it than its title. */
  onPoint?: (id: string, on: boolean) => void;
}

/** A chart on the page. What stands for something can be pressed, with the keyboard too. */
export function ChartSvg({ label, width, height, parts, ...acting }: ChartSvgProps) {
  return (
    <svg
      className={css["chart"]}
      role="group"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {parts.map((part, at) => (
        <ChartPart key={part.id ?? `part ${at}`} part={part} {...acting} />
      ))}
    </svg>
  );
}

type ChartPartProps = { part: Part } & Pick<ChartSvgProps, "picked" | "onPress" | "onPoint">;

function ChartPart({ part, picked = null, onPress, onPoint }: ChartPartProps) {
  const { id, says, nodes, frame } = part;
  const pieces = <SvgPieces nodes={nodes} />;
  if (id === null || frame === null || (onPress === undefined && onPoint === undefined))
    return says === "" ? (
      <g aria-hidden="true">{pieces}</g>
    ) : (
      <g role="img" aria-label={says}>
        {pieces}
      </g>
    );
  const pointing =
    onPoint === undefined
      ? {}
      : {
          onPointerEnter: () => onPoint(id, true),
          onPointerLeave: () => onPoint(id, false),
          onFocus: () => onPoint(id, true),
          onBlur: () => onPoint(id, false),
        };
  const inside = (
    <>
      {onPoint === undefined ? <title>{says}</title> : null}
      <rect className={css["reach"]} {...reachOf(frame)} />
      <rect className={css["mark"]} rx={frame.width === frame.height ? frame.width / 2 : 6} {...frame} />
      {pieces}
    </>
  );
  if (onPress === undefined)
    return (
      <g className={css["part"]} role="img" aria-label={says} tabIndex={0} {...pointing}>
        {inside}
      </g>
    );
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") onPoint?.(id, false);
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    onPress(id);
  };
  return (
    <g
      className={css["part"]}
      role="button"
      tabIndex={0}
      aria-label={says}
      aria-pressed={picked === id}
      onClick={() => onPress(id)}
      onKeyDown={key}
      {...pointing}
    >
      {inside}
    </g>
  );
}

/** Fingers need this much, either way, in pixels. */
const fingertip = 44;

function reachOf({ x, y, width, height }: Box): Box {
  const [across, down] = [Math.max(0, fingertip - width) / 2, Math.max(0, fingertip - height) / 2];
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}
