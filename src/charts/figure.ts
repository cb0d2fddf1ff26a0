import type { Chart } from "./chart";

/** What a chart shows, in rows of words; the first cell of each says what the row is about. */
interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart for any place it may be put, with the table that says the same. */
export interface Figure {
  readonly title: string;
  /** What is to be seen and how to read it; stands beneath the chart in files and reports. */
  readonly caption: string;
  /** The chart for a width in pixels; it may be narrower, and is wider only where its words need that. */
  readonly chart: (width: number) => Chart;
  /** Where it has many rows, made only once somebody looks at it. */
  readonly table: ChartTable | (() => ChartTable);
}

/** The table of a figure. */
export function tableOf({ table }: Figure): ChartTable {
  return typeof table === "function" ? table() : table;
}
