import type { ImpactItems } from "~/model/impact";
import { elementOf } from "~/model/queries";
import type { Direction, Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** How much what counts in a suggestion; all of it is assumed, and can be set otherwise. */
export interface TrustWeights {
  /** The share of legitimacy in the signal, 0 to 1; perceived effects have the rest. */
  readonly legitimacyWeight: number;
  /** κ: how many points of trust the best signal brings a party that is wholly exposed. */
  readonly gain: number;
  /** ρ: how much more bad news weighs than good. */
  readonly badNews: number;
}

export const plainWeights: TrustWeights = { legitimacyWeight: 0.6, gain: 1, badNews: 2 };

/** How a party judges the impact, as far as trust goes by it. */
export interface TrustSignal {
  readonly group: string;
  /** −1 (strongly no) to 1 (strongly yes); null where too little is known. */
  readonly legitimacy: number | null;
  readonly perceived: number | null;
  /** How many items legitimacy rests on, of six; null where it is a score for all of it at once. */
  readonly legitimacyItems: number | null;
  readonly perceivedItems: number;
  /** Both together, −1 to 1; of one that is unknown nothing is made up: then the other stands alone. */
  readonly signal: number | null;
}

/** A change of trust that would follow from how a party judges the impact. */
export interface TrustSuggestion {
  readonly relation: string;
  readonly direction: Direction;
  readonly group: string;
  /** Whom the group trusts that much. */
  readonly party: string;
  readonly before: number;
  /** How far the group is exposed to what this relation does, 0 to 1. */
  readonly exposure: number;
  readonly change: number;
  /** Trust afterwards, from −3 to 3; rounded, it is a rating. */
  readonly reckoned: number;
  readonly after: number;
}

const legitimacyItems = [
  "lawfulness",
  "proceduralFairness",
  "distributiveFairness",
  "accountability",
  "trustInKeyParties",
  "commitment",
] as const;
const perceivedItems = ["negativePerceived", "positivePerceived"] as const;

/** Fewer known items of legitimacy than this say too little. */
const leastItems = 4;

/**
 * How each affected group judges the impact: ℓ = (mean of its legitimacy items − 3)/2, at least four of six of them, or its
 * one score of legitimacy where it has no items; π = (mean of what it perceives − 3)/2, negative and positive; the signal
 * S = wℓ + (1 − w)π. Proposed for Relata; that trust follows fair treatment: Tyler (2006), *Why People Obey the Law*.
 */
export function trustSignals(variant: Variant, { legitimacyWeight }: TrustWeights): readonly TrustSignal[] {
  return variant.impact.byGroup.map(({ element, items, legitimacy: summary }) => {
    const legal = items === null ? [] : scoresOf(items, legitimacyItems);
    const felt = items === null ? [] : scoresOf(items, perceivedItems);
    const legitimacy =
      items === null ? centred(summary) : legal.length < leastItems ? null : centred(mean(legal));
    const perceived = centred(mean(felt));
    return {
      group: element,
      legitimacy,
      perceived,
      legitimacyItems: items === null ? null : legal.length,
      perceivedItems: felt.length,
      signal:
        legitimacy === null || perceived === null
          ? legitimacy
          : legitimacyWeight * legitimacy + (1 - legitimacyWeight) * perceived,
    };
  });
}

/**
 * For each known trust of a group in another party, what it would become: t′ = clamp(t + Δt, −3, 3) with Δt = κSx for
 * good news and ρκSx for bad, x the exposure: a third for each step of the relation's strength, of which an unknown one
 * counts as the middle, and at first none where the relation itself serves the group while the news is bad, or harms it while
 * the news is good. Trust that is unknown gets no suggestion. Bad news weighs more after Slovic (1993), *Risk Analysis*
 * 13(6), which later work confirms in part only (Poortinga & Pidgeon 2004, *Risk Analysis* 24(6)).
 */
export function trustSuggestions(
  variant: Variant,
  weights: TrustWeights,
  exposures: ReadonlyMap<string, number> = new Map(),
): readonly TrustSuggestion[] {
  const signals = new Map(trustSignals(variant, weights).map((signal) => [signal.group, signal.signal]));
  return variant.relations.flatMap((relation) =>
    (["forward", "backward"] as const).flatMap((direction) => {
      const [group, party] =
        direction === "forward" ? [relation.from, relation.to] : [relation.to, relation.from];
      const before = relation.trust?.[direction].value ?? null;
      const signal = signals.get(group) ?? null;
      if (signal === null || before === null || group === party) return [];
      if (elementOf(variant, party)?.kind !== "actor") return [];
      const exposure = exposures.get(`${relation.id} ${direction}`) ?? exposureOf(relation, group, signal);
      const change = trustChange(signal, exposure, weights);
      const reckoned = Math.max(-3, Math.min(3, before + change));
      return [
        {
          relation: relation.id,
          direction,
          group,
          party,
          before,
          exposure,
          change,
          reckoned,
          after: rounded(reckoned),
        },
      ];
    }),
  );
}

/** Δt: by how many points trust would change for a signal from −1 to 1 and an exposure from 0 to 1. */
export function trustChange(signal: number, exposure: number, { gain, badNews }: TrustWeights): number {
  return (signal >= 0 ? gain : badNews * gain) * signal * exposure;
}

/** None where the relation itself does the group the opposite of what the news says: the news is not about it. */
function exposureOf({ strength, humanSecurity }: Relation, group: string, signal: number): number {
  const read = humanSecurity?.beneficiary === group ? humanSecurity : null;
  const does = (read?.protection ?? 0) + (read?.empowerment ?? 0);
  return does * signal < 0 ? 0 : (strength ?? 2) / 3;
}

/** The nearest rating; halfway between two it stays on the side of nought, since it is a guess. */
function rounded(value: number): number {
  const nearest = Math.sign(value) * Math.ceil(Math.abs(value) - 0.5);
  return nearest === 0 ? 0 : nearest;
}

function scoresOf(items: ImpactItems, names: readonly (keyof ImpactItems)[]): readonly number[] {
  return names.map((name) => items[name].score).filter((score) => score !== null);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function centred(score: number | null): number | null {
  return score === null ? null : (score - 3) / 2;
}
