import type { Palette } from "~/lenses/palette";

import { Cell } from "./Cell";
import type { Sizes } from "./inSight";
import { isIn } from "./spot";
import { subjectAt } from "./subject";
import { SumCell } from "./SumCell";
import { sums } from "./sums";
import type { Matrix } from "./useMatrix";

interface CellAtProps {
  at: number;
  column: number;
  matrix: Matrix;
  palette: Palette;
  sizes: Sizes;
}

/** What stands at a place. It only looks up what the cell needs, so that a cell of which nothing changed is left alone. */
export function CellAt({ at, column, matrix, palette, sizes }: CellAtProps) {
  const { rows, columns, place, marked, side, lens, styleOf, only, pairs, chosen, sumAt } = matrix;
  const [row, track] = [rows[at], columns[column]];
  if (row === undefined || track === undefined) return null;
  const box = {
    at,
    column,
    left: sizes.headWidth + column * sizes.column,
    width: sizes.column,
    focused: at === place.row && column === place.column,
    marked: isIn(marked, { row: at, column }),
  };
  const subject = subjectAt({ row: at, column }, rows, columns, { pairs, chosen });
  if (subject === null) {
    const sum = sums(row, track) ? sumAt(row, track) : null;
    return <SumCell {...box} row={row} track={track} sum={sum} palette={palette} />;
  }
  const { relation, relations } = subject;
  const style = relation === null ? null : styleOf(relation);
  return (
    <Cell
      {...box}
      row={subject.row}
      track={subject.column}
      relation={relation}
      style={style}
      side={side}
      lens={lens}
      count={relations.length}
      nth={subject.place + 1}
      pale={style !== null && only.size > 0 && !style.entries.some((entry) => only.has(entry))}
      palette={palette}
    />
  );
}
