import { memo } from "react";

import { useText } from "~/i18n/text";
import type { Palette } from "~/lenses/palette";
import { trustStroke } from "~/lenses/trust";
import { signed } from "~/lib/signed";

import { boxOf, type CellBox } from "./Cell";
import { sumWords } from "./say";
import type { Sum } from "./sums";
import type { Track } from "./tracks";

import css from "./Matrix.module.css";

interface SumCellProps extends CellBox {
  row: Track;
  track: Track;
  /** Null: under the heading of a group that is not folded stands nothing. */
  sum: Sum | null;
  palette: Palette;
}

/** What a folded group comes to: the mean of known trust, and how much of it is known. */
export const SumCell = memo(function SumCell(props: SumCellProps) {
  const { row, track, sum, palette } = props;
  const t = useText();
  if (sum === null || sum.relations === 0)
    return (
      <div
        {...boxOf(props)}
        data-heading
        aria-label={sum === null ? undefined : sumWords(row, track, sum, t)}
      />
    );
  const { mean, known, readings, relations } = sum;
  const words = sumWords(row, track, sum, t);
  return (
    <div {...boxOf(props)} data-heading aria-label={words} title={words}>
      <span
        className={css["sum"]}
        style={
          mean === null ? undefined : { borderBottomColor: palette[trustStroke(Math.round(mean)).colour] }
        }
      >
        <span>{readings === 0 ? relations : mean === null ? "·" : signed(mean, 1)}</span>
        {readings === 0 ? null : <small>{[known, readings].join("/")}</small>}
      </span>
    </div>
  );
});
