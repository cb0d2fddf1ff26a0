import { elementOf } from "~/model/queries";
import { type Readable, readable } from "~/model/reading";
import { type Relation, unknownHumanSecurity } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { humanSecurityScale, trustScale } from "~/model/vocabulary";

/** A relation as it is asked about: where nobody has read its human security, for the party that it reaches first. */
export function askedAbout(relation: Relation, variant: Variant): Relation {
  if (relation.humanSecurity !== null) return relation;
  const from = elementOf(variant, relation.from);
  const to = elementOf(variant, relation.to);
  if (from === undefined || to === undefined) return relation;
  return { ...relation, humanSecurity: unknownHumanSecurity(from, to) };
}

/**
 * What can be asked of a relation, of all that a round asks: trust where it can hold, once where a party relates to
 * itself; protection and empowerment where it is known for whom.
 */
export function questionsOf(
  relation: Relation,
  variant: Variant,
  asked: readonly Readable[],
): readonly Readable[] {
  const { trust, from, to, humanSecurity } = askedAbout(relation, variant);
  return readable.filter((rating) => {
    if (!asked.includes(rating)) return false;
    if (rating === "forward") return trust !== null;
    if (rating === "backward") return trust !== null && from !== to;
    return humanSecurity?.beneficiary != null;
  });
}

/** The steps of a rating. */
export function scaleOf(rating: Readable): readonly number[] {
  return rating === "forward" || rating === "backward" ? trustScale : humanSecurityScale;
}
