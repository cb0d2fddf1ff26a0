import { changedItems } from "~/model/changedItems";
import type { Actor, Threat } from "~/model/element";
import type { Reading, RelataMap } from "~/model/map";
import { actorsOf, variantOf } from "~/model/queries";
import { type Readable, readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { impactItems } from "~/model/vocabulary";

import { receivedSecurity, type ReceivedSecurity } from "./human-security";

/** One rating of one relation. */
export interface RatingAt {
  readonly relation: Relation;
  readonly rated: Readable;
}

/** What a variant leaves open, each entry a question that somebody could answer. */
export interface OpenQuestions {
  /** Trust that can be and is not rated, and protection or empowerment of a reading that rates only the other or none. */
  readonly unrated: readonly RatingAt[];
  /** Ratings without a reason; `sourced` where at least the relation has a source. */
  readonly unreasoned: readonly (RatingAt & { readonly sourced: boolean })[];
  /** Readings of single parties that give no reason. */
  readonly silent: readonly Reading[];
  /** Actors of whom it is not known whether they sit at the table. */
  readonly seats: readonly Actor[];
  /** Beneficiaries of whom too little is known to say where they stand. */
  readonly thin: readonly ReceivedSecurity[];
  readonly contested: readonly Threat[];
  /** Items of the overall impact without a score. */
  readonly unscored: readonly (typeof impactItems)[number][];
  /** Ids of what a redesign changes without saying why. */
  readonly unexplained: readonly string[];
}

/** What a variant of a map does not say. Nothing is guessed: each entry is a field that is empty. */
export function openQuestions(map: RelataMap, variantId: string): OpenQuestions {
  const variant = variantOf(map, variantId);
  const ratings = variant.relations.flatMap(ratingsOf);
  const isRated = ({ relation, rated }: RatingAt) => valueOf(relation, rated) !== null;
  return {
    unrated: ratings.filter((rating) => !isRated(rating)),
    unreasoned: ratings
      .filter((rating) => isRated(rating) && reasonOf(rating.relation, rating.rated).trim() === "")
      .map((rating) => ({ ...rating, sourced: rating.relation.sources.length > 0 })),
    silent: map.readings.filter(({ variant, why }) => variant === variantId && why.trim() === ""),
    seats: actorsOf(variant).filter(({ seatAtTable }) => seatAtTable === null || seatAtTable === "unknown"),
    thin: receivedSecurity(variant).filter(isThin),
    contested: variant.elements
      .filter((element) => element.kind === "threat")
      .filter(({ contested }) => contested === true),
    unscored: impactItems.filter((item) => variant.impact.items[item].score === null),
    unexplained: unexplained(map, variant),
  };
}

/** Nothing is rated on one side, or at least half of what could be. */
function isThin({ relations, unknownProtection, unknownEmpowerment, quadrant }: ReceivedSecurity): boolean {
  return quadrant === null || unknownProtection * 2 >= relations || unknownEmpowerment * 2 >= relations;
}

/** The ratings that a relation has room for. */
export function ratingsOf(relation: Relation): readonly RatingAt[] {
  return readable
    .filter((rated) => (isTrust(rated) ? relation.trust !== null : relation.humanSecurity !== null))
    .map((rated) => ({ relation, rated }));
}

function isTrust(rated: Readable): rated is "forward" | "backward" {
  return rated === "forward" || rated === "backward";
}

/** What a rating of a relation is; null where it is not known. */
export function valueOf({ trust, humanSecurity }: Relation, rated: Readable): number | null {
  return (isTrust(rated) ? trust?.[rated].value : humanSecurity?.[rated]) ?? null;
}

/** Why it is rated so, in the words of whoever did. */
export function reasonOf({ trust, humanSecurity }: Relation, rated: Readable): string {
  if (isTrust(rated)) return trust?.[rated].why ?? "";
  return humanSecurity?.[rated === "protection" ? "whyProtection" : "whyEmpowerment"] ?? "";
}

function unexplained(map: RelataMap, variant: Variant): readonly string[] {
  const base = map.variants.find(({ id }) => id === variant.basedOn);
  if (base === undefined) return [];
  const explained = new Set(variant.changes.filter(({ why }) => why.trim() !== "").map(({ ref }) => ref));
  return changedItems(base, variant).filter((id) => !explained.has(id));
}
