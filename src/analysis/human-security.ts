import type { HumanSecurity, Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** The four places of a party between protection from above and empowerment from below, and the middle. */
export type Quadrant = "both" | "dependent" | "exposed" | "abandoned" | "unsettled";

type Dimension = HumanSecurity["dimensions"][number];

/** What the relations of a variant do to the human security of one party. */
export interface ReceivedSecurity {
  readonly beneficiary: string;
  /** Mean protection and empowerment, −2 to +2, weighted by strength; null where nothing is rated. */
  readonly protection: number | null;
  readonly empowerment: number | null;
  /** The worst single rating: means hide one grave harm. */
  readonly worstProtection: number | null;
  readonly worstEmpowerment: number | null;
  /** The dimensions of human security that some relation protects, of seven. */
  readonly covered: readonly Dimension[];
  /** 0 to 1: how far protection rests on few relations; 1 = on one. Null where nothing protects. */
  readonly concentration: number | null;
  /** Null where protection or empowerment is not known at all. */
  readonly quadrant: Quadrant | null;
  readonly targeted: boolean;
  /** Relations with a reading for this party, and how many of their ratings are unknown. */
  readonly relations: number;
  readonly unknownProtection: number;
  readonly unknownEmpowerment: number;
}

/** Means within this of nought count as neither. */
export const deadBand = 0.25;

interface Rated {
  readonly value: number;
  readonly weight: number;
}

/**
 * What each beneficiary of a variant receives, in the order in which the relations name them.
 *
 * P̄ = Σ wₑPₑ / Σ wₑ over the relations read for the party, wₑ their strength (1 to 3; a relation of unknown strength
 * counts once), Ē likewise; unknown ratings take no part. Concentration is the Herfindahl–Hirschman index
 * Σ (pₑ / Σp)² of positive protection pₑ = wₑPₑ. Quadrants with a dead band of 0.25 around nought; *targeted* where a
 * rating of protection is −2 or the mean is below −0.25. Proposed for Relata after *Human Security Now* (Commission on
 * Human Security 2003); it has no empirical calibration.
 */
export function receivedSecurity(variant: Variant): readonly ReceivedSecurity[] {
  const byBeneficiary = new Map<string, Relation[]>();
  for (const relation of variant.relations) {
    const beneficiary = relation.humanSecurity?.beneficiary ?? null;
    if (beneficiary === null) continue;
    const known = byBeneficiary.get(beneficiary);
    if (known === undefined) byBeneficiary.set(beneficiary, [relation]);
    else known.push(relation);
  }
  return Array.from(byBeneficiary, ([beneficiary, relations]) => received(beneficiary, relations));
}

function received(beneficiary: string, relations: readonly Relation[]): ReceivedSecurity {
  const protections = rated(relations, ({ protection }) => protection);
  const empowerments = rated(relations, ({ empowerment }) => empowerment);
  const protection = mean(protections);
  const empowerment = mean(empowerments);
  return {
    beneficiary,
    protection,
    empowerment,
    worstProtection: worst(protections),
    worstEmpowerment: worst(empowerments),
    covered: covered(relations),
    concentration: concentration(protections),
    quadrant: quadrantOf(protection, empowerment),
    targeted:
      protections.some(({ value }) => value === -2) || (protection !== null && protection < -deadBand),
    relations: relations.length,
    unknownProtection: relations.length - protections.length,
    unknownEmpowerment: relations.length - empowerments.length,
  };
}

/** The quadrant of two means from −2 to +2; null where one is unknown. */
export function quadrantOf(protection: number | null, empowerment: number | null): Quadrant | null {
  if (protection === null || empowerment === null) return null;
  const [shielded, able] = [protection > deadBand, empowerment > deadBand];
  if (shielded) return able ? "both" : "dependent";
  if (able) return "exposed";
  const near = (value: number) => Math.abs(value) <= deadBand;
  return near(protection) && near(empowerment) ? "unsettled" : "abandoned";
}

function rated(
  relations: readonly Relation[],
  of: (reading: HumanSecurity) => number | null,
): readonly Rated[] {
  return relations.flatMap(({ humanSecurity, strength }) => {
    const value = humanSecurity === null ? null : of(humanSecurity);
    return value === null ? [] : [{ value, weight: strength ?? 1 }];
  });
}

function mean(ratings: readonly Rated[]): number | null {
  if (ratings.length === 0) return null;
  const weight = ratings.reduce((sum, rating) => sum + rating.weight, 0);
  return ratings.reduce((sum, rating) => sum + rating.value * rating.weight, 0) / weight;
}

function worst(ratings: readonly Rated[]): number | null {
  return ratings.length === 0 ? null : Math.min(...ratings.map(({ value }) => value));
}

function covered(relations: readonly Relation[]): readonly Dimension[] {
  const dimensions = new Set<Dimension>();
  for (const { humanSecurity } of relations)
    if ((humanSecurity?.protection ?? 0) > 0)
      for (const dimension of humanSecurity?.dimensions ?? []) dimensions.add(dimension);
  return [...dimensions];
}

function concentration(protections: readonly Rated[]): number | null {
  const shares = protections.map(({ value, weight }) => Math.max(0, value * weight));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return all === 0 ? null : shares.reduce((sum, share) => sum + (share / all) ** 2, 0);
}
