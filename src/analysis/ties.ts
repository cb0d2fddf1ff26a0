import type { Variant } from "~/model/variant";

/** What two parties are to each other, both ways and over all their relations taken together. */
export interface Tie {
  /** Ids of the two parties, in the order of the alphabet. */
  readonly a: string;
  readonly b: string;
  /** The mean of all known ratings of trust between them, −3 to +3. */
  readonly mean: number;
  /** 1 = they rather trust each other, −1 = they rather distrust each other, 0 = neither. */
  readonly sign: 1 | -1 | 0;
  /** Trust and distrust stand beside each other and cancel out. */
  readonly ambivalent: boolean;
}

/** Means nearer to nought than this have no sign. */
const signBand = 0.5;

/** Separates two ids in a key; it stands in no id that a person or a file makes. */
const between = "\u0000";

/** The key of a pair of parties, whichever is named first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}${between}${other}` : `${other}${between}${one}`;
}

/**
 * The ties of a variant by pair: trust made symmetric over directions and parallel relations. Pairs of which nothing
 * is known have none, and neither has a party with itself. m = the mean of all known ratings; sign + from 0.5, − from
 * −0.5; ambivalent where ratings of both signs leave |m| < 0.5. Proposed for Relata, for structural balance after
 * Cartwright & Harary (1956).
 */
export function tiesOf(variant: Variant): ReadonlyMap<string, Tie> {
  const ratings = new Map<string, { readonly a: string; readonly b: string; readonly values: number[] }>();
  for (const { from, to, trust } of variant.relations) {
    if (trust === null || from === to) continue;
    const values = [trust.forward.value, trust.backward.value].filter((value) => value !== null);
    if (values.length === 0) continue;
    const key = pairKey(from, to);
    const known = ratings.get(key);
    if (known === undefined) {
      const [a, b] = from < to ? [from, to] : [to, from];
      ratings.set(key, { a, b, values });
    } else known.values.push(...values);
  }
  return new Map(
    Array.from(ratings, ([key, { a, b, values }]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const sign = mean >= signBand ? 1 : mean <= -signBand ? -1 : 0;
      const mixed = values.some((value) => value > 0) && values.some((value) => value < 0);
      return [key, { a, b, mean, sign, ambivalent: sign === 0 && mixed }];
    }),
  );
}
