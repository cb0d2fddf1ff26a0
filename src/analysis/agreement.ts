/** How far apart two values are taken to be. */
export type Metric = "nominal" | "ordinal" | "interval";

/** How far those who rated agree beyond chance. */
export interface Alpha {
  /** 1 where all agree, 0 where they agree no more than by chance; null where nothing tells agreement from chance. */
  readonly value: number | null;
  /** The things that two or more rated; only they count. */
  readonly units: number;
  /** The ratings of these things. */
  readonly ratings: number;
}

/**
 * Krippendorff's α: 1 − observed ÷ expected disagreement, from the coincidences of values within units. Any number of
 * people may have rated, and any rating may be missing; a unit with fewer than two ratings says nothing. The ordinal
 * metric takes as distance how many ratings lie between two values.
 *
 * K. Krippendorff (2019), Content Analysis: An Introduction to Its Methodology, 4th edition, chapter 12; worked example
 * in K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): Alpha {
  const paired = units.filter((ratings) => ratings.length > 1);
  const values = [...new Set(paired.flat())].toSorted((a, b) => a - b);
  const counts = values.map((value) => paired.flat().filter((rating) => rating === value).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const apart = (one: number, other: number) => distance(values, counts, one, other, metric) ** 2;
  const place = new Map(values.map((value, at) => [value, at]));
  let observed = 0;
  for (const ratings of paired) {
    const places = ratings.map((rating) => place.get(rating) ?? 0);
    for (const [at, one] of places.entries())
      for (const [other, two] of places.entries())
        if (at !== other) observed += apart(one, two) / (ratings.length - 1);
  }
  let expected = 0;
  for (const [one, count] of counts.entries())
    for (const [two, other] of counts.entries()) expected += count * other * apart(one, two);
  const value = expected === 0 ? null : 1 - (observed * (all - 1)) / expected;
  return { value, units: paired.length, ratings: all };
}

/** The distance of two values, given by their places among those that occur. */
function distance(
  values: readonly number[],
  counts: readonly number[],
  one: number,
  other: number,
  metric: Metric,
): number {
  if (one === other) return 0;
  if (metric === "nominal") return 1;
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  if (metric === "interval") return (values[high] ?? 0) - (values[low] ?? 0);
  const between = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
  return between - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2;
}

/** How often two gave the same rating, of all that both rated. */
export interface PercentAgreement {
  readonly same: number;
  readonly of: number;
}

export function percentAgreement(pairs: readonly (readonly [number, number])[]): PercentAgreement {
  return { same: pairs.filter(([one, other]) => one === other).length, of: pairs.length };
}

/** With fewer things that both rated, a share or a coefficient would say more than is known. */
export const fewestRated = 5;
