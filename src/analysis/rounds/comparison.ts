import { relationOf } from "~/model/queries";
import type { Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { type Alpha, krippendorffAlpha, type PercentAgreement, percentAgreement } from "../agreement";
import { askedAbout, questionsOf, scaleOf } from "./questions";
import { type Answer, blankAnswer, type Person, type Round } from "./round";

/** One rating of one relation, as somebody gave it and as the case has it. */
export interface Compared {
  readonly relation: Relation;
  readonly rating: Readable;
  readonly seen: boolean;
  readonly mine: number | null;
  readonly theirs: number | null;
  readonly myWhy: string;
  readonly theirWhy: string;
}

/** What was answered, beside the case: differences first, the largest at the head; then what is the same; then what one does not know. */
export interface Comparison {
  readonly different: readonly Compared[];
  readonly alike: readonly Compared[];
  readonly open: readonly Compared[];
  readonly percent: PercentAgreement;
  readonly trust: Alpha;
  readonly security: Alpha;
}

export function comparisonOf(round: Round, person: Person, variant: Variant): Comparison {
  const all = round.relations.flatMap((id) => {
    const relation = relationOf(variant, id);
    const answer = person.answers[id];
    if (relation === undefined || answer === undefined) return [];
    const asked = askedAbout(relation, variant);
    const compared = questionsOf(relation, variant, round.asked)
      .filter((rating) => !answer.seen || rating in answer.ratings)
      .map((rating) => comparedOf(asked, rating, answer));
    if (answer.seen) return compared;
    // That somebody does not see it is said once where the case has nothing to say of it either.
    const known = compared.filter(({ theirs }) => theirs !== null);
    return known.length === 0 ? compared.slice(0, 1) : known;
  });
  const both = all.filter(({ mine, theirs }) => mine !== null && theirs !== null);
  const apart = ({ mine, theirs }: Compared) => Math.abs((mine ?? 0) - (theirs ?? 0));
  const pairsOf = (some: readonly Compared[]) =>
    some.map(({ mine, theirs }) => [mine ?? 0, theirs ?? 0] as const);
  const trusts = both.filter(({ rating }) => scaleOf(rating).length === 7);
  return {
    different: both
      .filter((each) => apart(each) > 0)
      .toSorted((a, b) => apart(b) / scaleOf(b.rating).length - apart(a) / scaleOf(a.rating).length),
    alike: both.filter((each) => apart(each) === 0),
    open: all.filter((each) => !both.includes(each)),
    percent: percentAgreement(pairsOf(both)),
    trust: krippendorffAlpha(pairsOf(trusts), "ordinal"),
    security: krippendorffAlpha(pairsOf(both.filter((each) => !trusts.includes(each))), "ordinal"),
  };
}

function comparedOf(relation: Relation, rating: Readable, answer: Answer = blankAnswer): Compared {
  return {
    relation,
    rating,
    seen: answer.seen,
    mine: answer.seen ? (answer.ratings[rating] ?? null) : null,
    myWhy: answer.why.trim(),
    ...agreedOf(relation, rating),
  };
}

/** What a relation itself says of a rating, and why. */
export function agreedOf({ trust, humanSecurity }: Relation, rating: Readable) {
  switch (rating) {
    case "forward":
    case "backward":
      return { theirs: trust?.[rating].value ?? null, theirWhy: trust?.[rating].why ?? "" };
    case "protection":
      return { theirs: humanSecurity?.protection ?? null, theirWhy: humanSecurity?.whyProtection ?? "" };
    case "empowerment":
      return { theirs: humanSecurity?.empowerment ?? null, theirWhy: humanSecurity?.whyEmpowerment ?? "" };
  }
}
