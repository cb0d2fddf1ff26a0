import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { wrapText } from "~/scene/wrap";

import type { Chart, ChartPart } from "./chart";
import { box, segment, words } from "./shapes";
import type { Tabled } from "./tabled";

/** A shock in the comparison: its name, and what it takes of each party's protection; null where that is not known. */
export interface GridColumn {
  readonly name: string;
  readonly figure: string;
  readonly says: string;
  readonly felt: ReadonlyMap<string, number | null>;
}

/** Words of the comparison of shocks. */
export interface GridWords {
  readonly nameOf: (id: string) => string;
  readonly percent: (share: number) => string;
  readonly unknown: string;
  readonly party: string;
}

/** So many parties find room in the picture; the table has them all. */
export const mostRows = 12;

const rowHeight = 46;
const headStyle = { size: 10.5, weight: 500 } as const;
/** In columns narrower than this a name would be broken to pieces; the number stands for it. */
const leastNamed = 62;
const nameStyle = { size: 12, weight: 400 } as const;
const nameLine = 14;

/** Shocks side by side: parties downwards, shocks across, in each cell the share lost as a number and as a bar. */
export function shockGrid(
  parties: readonly string[],
  columns: readonly GridColumn[],
  say: GridWords,
): Tabled {
  const cell = (column: GridColumn, party: string) => {
    const felt = column.felt.get(party) ?? null;
    return felt === null ? say.unknown : say.percent(felt);
  };
  return {
    chart: (width) => drawn(parties.slice(0, mostRows), columns, width, cell, say),
    table: {
      head: [say.party, ...columns.map(({ name, figure }) => `${name} ${figure}`)],
      rows: parties.map((party) => [say.nameOf(party), ...columns.map((column) => cell(column, party))]),
    },
  };
}

function drawn(
  parties: readonly string[],
  columns: readonly GridColumn[],
  width: number,
  cell: (column: GridColumn, party: string) => string,
  say: GridWords,
): Chart {
  const side = Math.min(width * 0.3, 190);
  const each = (width - side) / Math.max(1, columns.length);
  const heads = columns.map(({ name }) =>
    each < leastNamed ? [] : wrapText(name, headStyle, each - 8, 4, measureText),
  );
  const top = 14 * (Math.max(0, ...heads.map((lines) => lines.length)) + 1) + 12;
  const height = top + parties.length * rowHeight;
  const names: ChartPart = {
    id: null,
    says: "",
    marks: parties.flatMap((party, at): readonly Mark[] => {
      const y = top + at * rowHeight;
      const lines = wrapText(say.nameOf(party), nameStyle, side - 10, 3, measureText);
      const first = y + rowHeight / 2 + 4 - ((lines.length - 1) * nameLine) / 2;
      return [
        segment(0, y, width, y, { colour: "track", width: 1 }),
        ...lines.map((text, line) => words(text, 0, first + line * nameLine, { ...nameStyle, fill: "ink" })),
      ];
    }),
  };
  const drawnColumns = columns.map((column, at): ChartPart => {
    const x = side + at * each;
    return {
      id: String(at),
      says: column.says,
      marks: [
        box(x, 0, each, top, { fill: "pill" }),
        ...(heads[at] ?? []).map((text, line) =>
          words(text, x + 5, 14 + line * 14, { ...headStyle, fill: "ink" }),
        ),
        words(`${at + 1}: ${column.figure}`, x + 5, top - 8, { size: 11, weight: 600, fill: "ink" }),
        ...parties.flatMap((party, row): readonly Mark[] => {
          const y = top + row * rowHeight;
          const felt = column.felt.get(party) ?? 0;
          const full = each - 10;
          return [
            box(x, y + 1, each, rowHeight - 2, { fill: "pill" }),
            words(cell(column, party), x + 5, y + 20, { size: 13, weight: 600, fill: "ink" }),
            box(x + 5, y + 27, full, 6, { fill: "track" }),
            ...(felt > 0 ? [box(x + 5, y + 27, Math.max(1.5, full * felt), 6, { fill: "harm" })] : []),
          ];
        }),
      ],
    };
  });
  return { width, height, parts: [...drawnColumns, names] };
}
