import { memo } from "react";

import type { Side } from "~/analysis/pairs";
import { useText } from "~/i18n/text";
import type { RelationStyle, Stroke } from "~/lenses/lens";
import type { Palette } from "~/lenses/palette";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import { signIcon } from "~/scene/icons";

import { faceOf, inkOn } from "./face";
import { cellWords, noRelation } from "./say";

import css from "./Matrix.module.css";

/** Where a cell lies, and how somebody stands to it. */
export interface CellBox {
  at: number;
  column: number;
  left: number;
  width: number;
  focused: boolean;
  marked: boolean;
}

interface CellProps extends CellBox {
  row: Element;
  track: Element;
  relation: Relation | null;
  style: RelationStyle | null;
  side: Side;
  lens: string;
  /** How many relations there are, and which of them is shown, counted from 1. */
  count: number;
  nth: number;
  /** The legend shows other classes only. */
  pale: boolean;
  palette: Palette;
}

/** What one is to another, as the lens shows it. */
export const Cell = memo(function Cell(props: CellProps) {
  const { row, track, relation, style, side, lens, count, nth, pale, palette } = props;
  const t = useText();
  if (relation === null || style === null)
    return (
      <div
        {...boxOf(props)}
        aria-label={noRelation(row, track, t)}
        data-self={row.id === track.id || undefined}
      />
    );
  const face = faceOf(relation, style, { row: row.id, side, lens, t });
  const words = cellWords({ row, column: track, relation, face, side }, t);
  const colour = face.fill === null ? null : palette[face.fill.colour];
  return (
    <div
      {...boxOf(props)}
      aria-label={count > 1 ? t("matrix.cell.several", { words, place: nth, count }) : words}
      title={words}
      data-pale={pale || undefined}
      data-self={row.id === track.id || undefined}
    >
      <span
        className={css["face"]}
        data-dash={face.fill?.dash}
        style={colour === null ? undefined : { background: colour, color: inkOn(colour) }}
      >
        {face.lines.map((line, place) => (
          <span
            key={place}
            className={css["line"]}
            data-upper={(place === 0 && face.lines.length > 1) || undefined}
            style={strokeOf(line, palette)}
          />
        ))}
        {face.signs.map((sign) => (
          <svg key={sign} className={css["sign"]} viewBox="0 0 24 24" aria-hidden="true">
            {signIcon(sign).map((path) => (
              <path key={path} d={path} />
            ))}
          </svg>
        ))}
        <span className={css["text"]} data-dot={face.text === "·" || undefined}>
          {face.text}
        </span>
        {count > 1 ? <span className={css["count"]}>×{count}</span> : null}
      </span>
    </div>
  );
});

/** What every cell says of its place. */
export function boxOf({ at, column, left, width, focused, marked }: CellBox) {
  return {
    role: "gridcell",
    "aria-colindex": column + 2,
    "aria-selected": focused || marked,
    className: css["cell"],
    tabIndex: focused ? 0 : -1,
    "data-row": at,
    "data-column": column,
    "data-marked": marked || undefined,
    style: { left, width },
  } as const;
}

function strokeOf({ colour, width, dash }: Stroke, palette: Palette) {
  return {
    borderTopColor: palette[colour],
    // A border knows no dash and dot.
    borderTopStyle: dash === "dashDotted" ? ("dashed" as const) : dash,
    // Whole pixels: a line of one and a half is drawn as one, and dots as nothing.
    borderTopWidth: Math.max(2, Math.round(width)),
  };
}
