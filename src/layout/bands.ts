import type { Point } from "~/scene/path";

import type { Net } from "./net";

/** Room between bands, in which most relations run, between the columns of one band, and between the rows. */
const betweenBands = 240;
const betweenColumns = 100;
const betweenRows = 84;
/** How far neighbours in a column stand out to either side, so that relations within the band pass them by. */
const aside = 105;
const sweeps = 8;

/** Places pieces in bands from left to right, those with much in common at the same height. `bands` names numbers. */
export function banded(net: Net, bands: readonly (readonly number[])[]): readonly Point[] {
  const filled = bands.filter((band) => band.length > 0);
  const places: Point[] = net.pieces.map(({ x, y }) => ({ x, y }));
  const rows = Math.max(5, Math.ceil(Math.sqrt(net.pieces.length) * 1.1));
  let left = 0;
  for (const band of ordered(net, filled)) {
    const columns = columnsOf(band, rows);
    const inBand = new Set(band);
    const crowded = band.length > 2 && band.some((each) => net.neighbours[each]?.some((n) => inBand.has(n)));
    columns.forEach((column, index) => {
      const out = crowded && column.length > 2 ? aside : 0;
      const width = Math.max(...column.map((each) => net.pieces[each]?.width ?? 0)) + 2 * out;
      const heights = column.map((each) => net.pieces[each]?.height ?? 0);
      const whole = heights.reduce((sum, height) => sum + height + betweenRows, -betweenRows);
      let top = -whole / 2 + (index % 2 === 1 ? betweenRows / 2 : 0);
      column.forEach((each, row) => {
        const height = heights[row] ?? 0;
        places[each] = { x: left + width / 2 + (row % 2 === 0 ? -out : out), y: top + height / 2 };
        top += height + betweenRows;
      });
      left += width + betweenColumns;
    });
    left += betweenBands - betweenColumns;
  }
  return places;
}

/** A band in as few columns as hold it. Dealt out in turn, neighbours in order stand beside one another. */
function columnsOf(band: readonly number[], rows: number): readonly (readonly number[])[] {
  const count = Math.ceil(band.length / rows);
  return Array.from({ length: count }, (_, column) => band.filter((__, index) => index % count === column));
}

/** Each band in an order in which relations to other bands cross little, begun from how high the pieces stand now. */
function ordered(net: Net, bands: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const heights = new Map<number, number>();
  const note = (band: readonly number[]) => {
    band.forEach((number, index) => heights.set(number, (index + 0.5) / band.length));
    return band;
  };
  let result = bands.map((band) =>
    note([...band].sort((a, b) => (net.pieces[a]?.y ?? 0) - (net.pieces[b]?.y ?? 0))),
  );
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    result = result.map((band) => {
      const wished = new Map(
        band.map((number) => {
          const others = net.neighbours[number] ?? [];
          const own = heights.get(number) ?? 0;
          const sum = others.reduce((total, other) => total + (heights.get(other) ?? 0), own);
          return [number, sum / (others.length + 1)];
        }),
      );
      return note([...band].sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0)));
    });
  return result;
}
