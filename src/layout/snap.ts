import type { Point, Rect } from "~/scene/path";

/** A thin line that shows with what something is level, or how far apart it is from its neighbours. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

export interface Snapped {
  /** How far to move, to be level. */
  readonly by: Point;
  readonly guides: readonly Guide[];
}

type Way = "x" | "y";

/** A height or a side distance at which something could be level with a rectangle. */
interface Level {
  readonly at: number;
  readonly rect: Rect;
}

/** What could be level with something that is dragged: sorted once, and searched at each movement. */
export interface Levels {
  readonly edges: Readonly<Record<Way, readonly Level[]>>;
  readonly middles: Readonly<Record<Way, readonly Level[]>>;
  readonly rects: readonly Rect[];
}

const size = { x: "width", y: "height" } as const;
const other = { x: "y", y: "x" } as const;

export function levelsOf(rects: readonly Rect[]): Levels {
  const sorted = (levels: readonly Level[]) => [...levels].sort((a, b) => a.at - b.at);
  const edges = (way: Way) =>
    rects.flatMap((rect) => [
      { at: rect[way], rect },
      { at: rect[way] + rect[size[way]], rect },
    ]);
  const middles = (way: Way) => rects.map((rect) => ({ at: middleOf(rect, way), rect }));
  return {
    edges: { x: sorted(edges("x")), y: sorted(edges("y")) },
    middles: { x: sorted(middles("x")), y: sorted(middles("y")) },
    rects,
  };
}

/**
 * The small step after which a rectangle is level with others, each way by itself: edge with edge, middle with middle, or
 * as far from one neighbour as from the next. No step is longer than `reach`.
 */
export function snapped(moving: Rect, levels: Levels, reach: number): Snapped {
  const step = { x: stepOf(moving, levels, reach, "x"), y: stepOf(moving, levels, reach, "y") };
  const by = { x: step.x ?? 0, y: step.y ?? 0 };
  const there = { ...moving, x: moving.x + by.x, y: moving.y + by.y };
  const guides = (["x", "y"] as const).flatMap((way) =>
    step[way] === null ? [] : [...levelGuides(there, levels, way), ...spaceGuides(there, levels, way)],
  );
  return { by, guides };
}

function middleOf(rect: Rect, way: Way): number {
  return rect[way] + rect[size[way]] / 2;
}

function endOf(rect: Rect, way: Way): number {
  return rect[way] + rect[size[way]];
}

function stepOf(moving: Rect, { edges, middles, rects }: Levels, reach: number, way: Way): number | null {
  const steps = [
    nearest(middles[way], middleOf(moving, way)),
    nearest(edges[way], moving[way]),
    nearest(edges[way], endOf(moving, way)),
    ...evenPlaces(moving, rects, way, reach).map((at) => at - moving[way]),
  ].filter((step) => Math.abs(step) <= reach);
  if (steps.length === 0) return null;
  return steps.reduce((best, step) => (Math.abs(step) < Math.abs(best) ? step : best));
}

/** How far it is from a value to the level nearest to it. */
function nearest(levels: readonly Level[], value: number): number {
  const index = firstFrom(levels, value);
  const [before, after] = [levels[index - 1], levels[index]];
  const down = before === undefined ? Infinity : value - before.at;
  const up = after === undefined ? Infinity : after.at - value;
  return down < up ? -down : up;
}

/** The place in a sorted list of the first level that is not below a value. */
function firstFrom(levels: readonly Level[], value: number): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.at ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those beside a rectangle, along the way in which it is to be level, before it and behind it, nearest first. */
function beside(rect: Rect, rects: readonly Rect[], way: Way, slack: number) {
  const across = other[way];
  const row = rects.filter(
    (each) => each[across] < endOf(rect, across) && endOf(each, across) > rect[across],
  );
  return {
    before: row
      .filter((each) => endOf(each, way) <= rect[way] + slack)
      .sort((a, b) => endOf(b, way) - endOf(a, way)),
    behind: row.filter((each) => each[way] >= endOf(rect, way) - slack).sort((a, b) => a[way] - b[way]),
  };
}

/** Where a rectangle would have to begin to be evenly spaced with its neighbours. */
function evenPlaces(moving: Rect, rects: readonly Rect[], way: Way, slack: number): readonly number[] {
  const { before, behind } = beside(moving, rects, way, slack);
  const [near, far] = before;
  const [next, later] = behind;
  const places: number[] = [];
  if (near !== undefined && next !== undefined)
    places.push((endOf(near, way) + next[way] - moving[size[way]]) / 2);
  if (near !== undefined && far !== undefined && near[way] > endOf(far, way))
    places.push(endOf(near, way) + near[way] - endOf(far, way));
  if (next !== undefined && later !== undefined && later[way] > endOf(next, way))
    places.push(next[way] - (later[way] - endOf(next, way)) - moving[size[way]]);
  return places;
}

/** Two numbers that are the same but for what reckoning with fractions leaves. */
function level(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

/** A line along each level that is met, over everything that is on it. */
function levelGuides(there: Rect, { edges, middles }: Levels, way: Way): readonly Guide[] {
  const met: readonly (readonly [number, readonly Level[]])[] = [
    [middleOf(there, way), middles[way]],
    [there[way], edges[way]],
    [endOf(there, way), edges[way]],
  ];
  return met.flatMap(([at, levels]) => {
    const across = other[way];
    const on: Rect[] = [];
    for (let index = firstFrom(levels, at - 0.01); ; index += 1) {
      const each = levels[index];
      if (each === undefined || !level(each.at, at)) break;
      on.push(each.rect);
    }
    if (on.length === 0) return [];
    const from = Math.min(there[across], ...on.map((rect) => rect[across]));
    const to = Math.max(endOf(there, across), ...on.map((rect) => endOf(rect, across)));
    return [line(way, at, from, to)];
  });
}

/** Short lines in the gaps that are the same. */
function spaceGuides(there: Rect, { rects }: Levels, way: Way): readonly Guide[] {
  const { before, behind } = beside(there, rects, way, 0.01);
  const row = [before[1], before[0], there, behind[0], behind[1]];
  const gaps = row.slice(1).map((next, index) => {
    const last = row[index];
    return last === undefined || next === undefined
      ? null
      : { last, next, wide: next[way] - endOf(last, way) };
  });
  const own = new Set([1, 2]);
  const guides = gaps.flatMap((gap, index) => {
    const same = (each: number) => {
      const wide = gaps[each]?.wide;
      return gap !== null && gap.wide > 0 && wide !== undefined && level(wide, gap.wide);
    };
    const even = own.has(index) ? same(index - 1) || same(index + 1) : same(index === 0 ? 1 : 2);
    if (gap === null || !even) return [];
    const at = middleOf(there, other[way]);
    return [line(other[way], at, endOf(gap.last, way), gap.next[way])];
  });
  return guides;
}

/** A line at one height (or side distance), from one end to the other. */
function line(way: Way, at: number, from: number, to: number): Guide {
  return way === "x"
    ? { from: { x: at, y: from }, to: { x: at, y: to } }
    : { from: { x: from, y: at }, to: { x: to, y: at } };
}
