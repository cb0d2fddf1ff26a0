import type { Chart } from "./chart";

/** A chart for a width in pixels, and the table that says the same; the first cell of a row says what it is about. */
export interface Tabled {
  readonly chart: (width: number) => Chart;
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}
