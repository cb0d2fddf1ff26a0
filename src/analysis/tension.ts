import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { type Camps, campsOf, partsOf } from "./camps";
import { manyCamps, type ManyCamps } from "./many-camps";
import type { Study } from "./subject";
import { pairKey, type Tie, tiesOf } from "./ties";
import { type Triad, triadsOf } from "./triads";

/** What two parties are to each other, with the relations that say so. */
interface NamedTie extends Pick<Tie, "a" | "b" | "mean" | "sign"> {
  readonly relations: readonly string[];
}

/** All triads with so many ties of distrust. */
export interface TriadKind {
  readonly negatives: Triad["negatives"];
  readonly count: number;
  /** The first of them, with the relations between their parties. */
  readonly first: readonly { readonly parties: Triad["parties"]; readonly relations: readonly string[] }[];
  /** The relations of all of them. */
  readonly relations: readonly string[];
}

/** The parties that hang together by signed ties, in their camps. */
export type CampsOfPart = readonly (readonly string[])[];

export interface Split {
  readonly parts: readonly CampsOfPart[];
  readonly errors: readonly NamedTie[];
  /** How many more there are than are named. */
  readonly unnamed: number;
  readonly exact: boolean;
}

export interface Tension {
  /** Parties with a signed tie. */
  readonly parties: number;
  readonly ties: { readonly plus: number; readonly minus: number; readonly neither: number };
  readonly kinds: readonly TriadKind[];
  readonly triads: { readonly all: number; readonly without: number };
  readonly two: Split & { readonly count: number };
  readonly many: Split & { readonly counts: ManyCamps["counts"] };
  readonly ambivalent: readonly NamedTie[];
  /** Ratings of trust between two different parties: how many there could be, and how many are not known. */
  readonly ratings: { readonly all: number; readonly unknown: number };
}

/** So many triads of a kind, and ties of a list, are named; nobody reads more. */
const mostNamed = 100;

/**
 * Where trust and distrust pull against one another: triads by their signs, the splits into camps with the fewest ties
 * against them, and ties in which trust and distrust cancel out. None of it is good or bad.
 */
export const tension: Study<null, Tension> = {
  reads: ["relations"],
  run: ({ variant }, _, told) => {
    const between = relationsBetween(variant);
    const named = ({ a, b, mean, sign }: Tie): NamedTie => ({
      ...{ a, b, mean, sign },
      relations: between.get(pairKey(a, b)) ?? [],
    });
    const ties = [...tiesOf(variant).values()];
    const signed = ties.filter(({ sign }) => sign !== 0);
    const triads = triadsOf(ties);
    told(0.1);
    const two = campsOf(signed);
    told(0.4);
    const many = manyCamps(signed, two);
    const split = ({ campOf, errors, exact }: Camps): Split => {
      const against = signed.filter(({ a, b }) => errors.has(pairKey(a, b)));
      return {
        parts: partsOf(signed).map(({ parties }) => campsAmong(parties, campOf)),
        errors: against.slice(0, mostNamed).map(named),
        unnamed: Math.max(0, against.length - mostNamed),
        exact,
      };
    };
    const ambivalent = ties.filter((tie) => tie.ambivalent);
    return {
      parties: two.campOf.size,
      ties: {
        plus: signed.filter(({ sign }) => sign > 0).length,
        minus: signed.filter(({ sign }) => sign < 0).length,
        neither: ties.length - signed.length,
      },
      kinds: ([0, 2, 1, 3] as const).map((negatives) => kindOf(negatives, triads, between)),
      triads: { all: triads.length, without: triads.filter(({ balanced }) => balanced).length },
      two: { ...split(two), count: two.errors.size },
      many: { ...split(many.best), counts: many.counts },
      ambivalent: ambivalent.map(named),
      ratings: ratingsIn(variant),
    };
  },
};

function kindOf(
  negatives: Triad["negatives"],
  triads: readonly Triad[],
  between: ReadonlyMap<string, readonly string[]>,
): TriadKind {
  const alike = triads.filter((triad) => triad.negatives === negatives);
  const relationsOf = ({ parties: [a, b, c] }: Triad) =>
    [pairKey(a, b), pairKey(a, c), pairKey(b, c)].flatMap((key) => between.get(key) ?? []);
  return {
    negatives,
    count: alike.length,
    first: alike
      .slice(0, mostNamed)
      .map((triad) => ({ parties: triad.parties, relations: relationsOf(triad) })),
    relations: [...new Set(alike.flatMap(relationsOf))],
  };
}

/** The relations that hold a known rating of trust, by the pair that they join. */
function relationsBetween({ relations }: Variant): ReadonlyMap<string, readonly string[]> {
  const between = new Map<string, string[]>();
  for (const relation of relations) {
    if (relation.from === relation.to || knownIn(relation) === 0) continue;
    const key = pairKey(relation.from, relation.to);
    const known = between.get(key);
    if (known === undefined) between.set(key, [relation.id]);
    else known.push(relation.id);
  }
  return between;
}

function knownIn({ trust }: Relation): number {
  return trust === null ? 0 : [trust.forward, trust.backward].filter(({ value }) => value !== null).length;
}

function ratingsIn({ relations }: Variant): Tension["ratings"] {
  const trusting = relations.filter(({ from, to, trust }) => trust !== null && from !== to);
  const known = trusting.reduce((sum, relation) => sum + knownIn(relation), 0);
  return { all: trusting.length * 2, unknown: trusting.length * 2 - known };
}

function campsAmong(parties: readonly string[], campOf: ReadonlyMap<string, number>): CampsOfPart {
  const camps: string[][] = [];
  for (const id of parties) (camps[campOf.get(id) ?? 0] ??= []).push(id);
  return camps;
}
