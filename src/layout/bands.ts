import type { Point } from "~/scene/path";

import type { Net } from "./net";

/** Room between bands, in which most relations run, between the columns of one band, and between the rows. */
const betweenBands = 230;
const betweenColumns = 100;
const betweenRows = { least: 84, most: 260 } as const;
/** How far neighbours in a column stand out to either side, so that relations within the band pass them by. */
const aside = 105;
const sweeps = 8;
/** How wide the whole is for its height, where there is enough to fill it. */
const proportion = 2;

interface Column {
  readonly numbers: readonly number[];
  readonly left: number;
  readonly width: number;
  readonly out: number;
}

/** Places pieces in bands from left to right, those with much in common at the same height. `bands` names numbers. */
export function banded(net: Net, bands: readonly (readonly number[])[]): readonly Point[] {
  const filled = bands.filter((band) => band.length > 0);
  const columns = columnsOf(net, ordered(net, filled));
  const height = Math.max(0, ...columns.map(({ left, width }) => left + width)) / proportion;
  const places: Point[] = net.pieces.map(({ x, y }) => ({ x, y }));
  for (const { numbers, left, width, out } of columns) {
    const heights = numbers.map((each) => net.pieces[each]?.height ?? 0);
    const taken = heights.reduce((sum, each) => sum + each, 0);
    const even = (height - taken) / numbers.length;
    const gap = Math.min(betweenRows.most, Math.max(betweenRows.least, even));
    let top = -(taken + gap * (numbers.length - 1)) / 2;
    numbers.forEach((each, row) => {
      const own = heights[row] ?? 0;
      places[each] = { x: left + width / 2 + (row % 2 === 0 ? -out : out), y: top + own / 2 };
      top += own + gap;
    });
  }
  return places;
}

/** The bands one after another, each in as few columns as hold it. */
function columnsOf(net: Net, bands: readonly (readonly number[])[]): readonly Column[] {
  const rows = Math.max(5, Math.ceil(Math.sqrt(net.pieces.length) * 1.1));
  let left = 0;
  return bands.flatMap((band) => {
    const inBand = new Set(band);
    const joined = band.some((each) => net.neighbours[each]?.some((other) => inBand.has(other)));
    const columns = dealt(band, Math.ceil(band.length / rows)).map((numbers): Column => {
      const out = joined && numbers.length > 2 ? aside : 0;
      const width = Math.max(...numbers.map((each) => net.pieces[each]?.width ?? 0)) + 2 * out;
      const column = { numbers, left, width, out };
      left += width + betweenColumns;
      return column;
    });
    left += betweenBands - betweenColumns;
    return columns;
  });
}

/** A band dealt out to columns in turn, so that neighbours in order stand beside one another. */
function dealt(band: readonly number[], count: number): readonly (readonly number[])[] {
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
