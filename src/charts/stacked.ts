/**
 * Middles for things of these heights, as near to where they belong as they can be without touching, between two bounds;
 * in the same order as they belong. Where there is too little room they run over the lower bound.
 */
export function stacked(
  wanted: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const middles = [...wanted];
  const heightOf = (at: number | undefined) => (at === undefined ? 0 : (heights[at] ?? 0));
  let floor = from;
  for (const at of order) {
    middles[at] = Math.max(wanted[at] ?? 0, floor + heightOf(at) / 2);
    floor = (middles[at] ?? 0) + heightOf(at) / 2;
  }
  let ceiling = to;
  for (const at of order.toReversed()) {
    middles[at] = Math.min(middles[at] ?? 0, ceiling - heightOf(at) / 2);
    ceiling = (middles[at] ?? 0) - heightOf(at) / 2;
  }
  const [first] = order;
  if (first === undefined) return middles;
  const over = from - ((middles[first] ?? 0) - heightOf(first) / 2);
  return over <= 0 ? middles : middles.map((middle) => middle + over);
}
