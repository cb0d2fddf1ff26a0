/**
 * How far several ratings on one scale agree, from 0 (half of them at either end) to 1 (all the same): the ordinal
 * consensus of W. J. Tastle and M. J. Wierman, "Consensus and dissention: A measure of ordinal dispersion",
 * International Journal of Approximate Reasoning 45(3), 2007, 531–545:
 *
 *   Cns(X) = 1 + Σ pᵢ log₂(1 − |Xᵢ − μ| / d)
 *
 * with μ the mean and d the width of the scale. Each value counts once, so that pᵢ is one divided by how many there
 * are. Null for fewer than two.
 */
export function consensus(values: readonly number[], width: number): number | null {
  if (values.length < 2) return null;
  const mean = meanOf(values);
  const sum = values.reduce((before, value) => before + Math.log2(1 - Math.abs(value - mean) / width), 0);
  // Never beyond the ends by what is lost in reckoning.
  return Math.min(1, Math.max(0, 1 + sum / values.length));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The highest less the lowest. */
export function rangeOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
