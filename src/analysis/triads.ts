import { pairKey, type Tie } from "./ties";

/** Three parties of whom each pair has a sign. */
export interface Triad {
  readonly parties: readonly [string, string, string];
  /** How many of the three ties are of distrust. */
  readonly negatives: 0 | 1 | 2 | 3;
  /** All friends, or two friends with a common opponent: the product of the signs is positive. */
  readonly balanced: boolean;
}

/**
 * All closed triads of signed ties, in the order of their parties' ids (Heider 1946; Cartwright & Harary 1956,
 * *Psychological Review* 63(5)). *Balanced* is said of a triad only, and is no praise.
 */
export function triadsOf(ties: Iterable<Tie>): readonly Triad[] {
  const signs = new Map<string, number>();
  const neighbours = new Map<string, Set<string>>();
  for (const { a, b, sign } of ties) {
    if (sign === 0) continue;
    signs.set(pairKey(a, b), sign);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = neighbours.get(one);
      if (known === undefined) neighbours.set(one, new Set([other]));
      else known.add(other);
    }
  }
  const triads: Triad[] = [];
  for (const i of [...neighbours.keys()].sort()) {
    const later = [...(neighbours.get(i) ?? [])].filter((id) => id > i).sort();
    for (const [index, j] of later.entries()) {
      for (const k of later.slice(index + 1)) {
        const opposite = signs.get(pairKey(j, k));
        if (opposite === undefined) continue;
        const three = [signs.get(pairKey(i, j)) ?? 0, signs.get(pairKey(i, k)) ?? 0, opposite];
        const negatives = three.filter((sign) => sign < 0).length as Triad["negatives"];
        triads.push({ parties: [i, j, k], negatives, balanced: negatives % 2 === 0 });
      }
    }
  }
  return triads;
}
