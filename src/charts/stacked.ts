interface Block {
  /** The place where the members would stand on average, and how many they are. */
  mean: number;
  count: number;
}

/**
 * Middles for things of these heights, as near to where they belong as they can be without touching, between two bounds;
 * in the order in which they belong. Least squares by pooling neighbours that would touch (Ayer et al. 1955). Where there
 * is too little room they run over the lower bound.
 */
export function stacked(
  wanted: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  // With the heights of all before taken off, not touching is nothing but being in order.
  const offsets: number[] = [];
  let total = 0;
  for (const at of order) {
    const height = heights[at] ?? 0;
    offsets.push(total + height / 2);
    total += height;
  }
  const blocks: Block[] = [];
  for (const [rank, at] of order.entries()) {
    let block = { mean: (wanted[at] ?? 0) - (offsets[rank] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.mean > block.mean; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const middles = [...wanted];
  let rank = 0;
  for (const { mean, count } of blocks) {
    const start = Math.max(from, Math.min(mean, to - total));
    for (let member = 0; member < count; member += 1, rank += 1)
      middles[order[rank] ?? 0] = start + (offsets[rank] ?? 0);
  }
  return middles;
}
