import { relationOf } from "~/model/queries";
import type { Readable } from "~/model/reading";
import type { Variant } from "~/model/variant";

import { type Alpha, krippendorffAlpha } from "../agreement";
import { questionsOf, scaleOf } from "./questions";
import { type Party, partyOf, type Person, type Round, saysSomething } from "./round";

/** What those of one party said of one rating. */
interface PartyAnswers {
  readonly party: Party;
  /** How many gave each value. */
  readonly counts: ReadonlyMap<number, number>;
  readonly unknown: number;
  readonly unseen: number;
}

/** What all said of one rating of one relation. */
export interface Spread {
  readonly relation: string;
  readonly rating: Readable;
  readonly parties: readonly PartyAnswers[];
  /** The values, from the lowest to the highest. */
  readonly values: readonly number[];
  readonly unknown: number;
  readonly unseen: number;
  /** How many steps two persons are apart on average; null where fewer than two gave a value. */
  readonly apart: number | null;
}

/** The persons whose answers are looked at: those who have given any, but for those left out. */
export function heard(round: Round, leftOut: ReadonlySet<string>): readonly Person[] {
  return round.people.filter(
    (person) => !leftOut.has(person.id) && Object.values(person.answers).some(saysSomething),
  );
}

/**
 * What was said, rating by rating, those first on which people are farthest apart. How far is the mean distance between
 * any two persons (Gini's mean difference), as a share of the length of the scale, so that trust and human security
 * can stand in one row. Ratings nobody answered are left out.
 *
 * C. Gini (1912), Variabilità e mutabilità, Bologna.
 */
export function spreadsOf(round: Round, variant: Variant, leftOut: ReadonlySet<string>): readonly Spread[] {
  const people = heard(round, leftOut);
  const spreads = round.relations.flatMap((id) => {
    const relation = relationOf(variant, id);
    if (relation === undefined) return [];
    return questionsOf(relation, variant, round.asked).map((rating) => spreadOf(round, people, id, rating));
  });
  return spreads
    .filter(({ values, unknown, unseen }) => values.length + unknown + unseen > 0)
    .toSorted((a, b) => shareOf(b) - shareOf(a) || b.values.length - a.values.length);
}

/** Nothing to compare comes after all that can be compared. */
function shareOf({ apart, rating }: Spread): number {
  return apart === null ? -1 : apart / (scaleOf(rating).length - 1);
}

function spreadOf(round: Round, people: readonly Person[], relation: string, rating: Readable): Spread {
  const parties = round.parties.flatMap((party): readonly PartyAnswers[] => {
    const answers = people
      .filter((person) => partyOf(round, person) === party)
      .flatMap(({ answers: all }) => all[relation] ?? []);
    const given = answers.filter(({ seen }) => seen).map(({ ratings }) => ratings[rating]);
    const counts = new Map<number, number>();
    for (const value of given) if (value != null) counts.set(value, (counts.get(value) ?? 0) + 1);
    const unknown = given.filter((value) => value === null).length;
    const unseen = answers.filter(({ seen }) => !seen).length;
    return counts.size + unknown + unseen === 0 ? [] : [{ party, counts, unknown, unseen }];
  });
  const values = parties
    .flatMap(({ counts }) => Array.from(counts, ([value, count]) => Array<number>(count).fill(value)))
    .flat()
    .toSorted((a, b) => a - b);
  const sum = (of: "unknown" | "unseen") => parties.reduce((all, party) => all + party[of], 0);
  return {
    relation,
    rating,
    parties,
    values,
    unknown: sum("unknown"),
    unseen: sum("unseen"),
    apart: meanDistance(values),
  };
}

/** The mean distance of any two of some values. */
function meanDistance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const distances = values.flatMap((one, at) => values.slice(at + 1).map((other) => Math.abs(one - other)));
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

/** How far all persons agree on trust, and on human security, beyond chance; the two have scales of their own. */
export function roundAlpha(spreads: readonly Spread[]): { readonly trust: Alpha; readonly security: Alpha } {
  const of = (trust: boolean) =>
    krippendorffAlpha(
      spreads.filter(({ rating }) => (scaleOf(rating).length === 7) === trust).map(({ values }) => values),
      "ordinal",
    );
  return { trust: of(true), security: of(false) };
}
