import type { Impact, ImpactItems } from "~/model/impact";
import { effectivenessItems, legitimacyItems } from "~/model/vocabulary";

/** The two sides that an arrangement is weighed on. */
export type BalanceSide = "effectiveness" | "legitimacy";

/** The items of each side, and how many of them must be answered before anything is concluded from them. */
export const sidesOfBalance = {
  effectiveness: { items: effectivenessItems, least: 3 },
  legitimacy: { items: legitimacyItems, least: 4 },
} as const;

/** One side as far as it is known. */
interface WeighedSide {
  /** The mean score from 1 to 5, or the summary score; null where nothing is answered. */
  readonly mean: number | null;
  /** The same from 0 to 1; null where too little is answered. */
  readonly value: number | null;
  readonly answered: number;
  /** How many answers there could be: the items of the side, or one summary score. */
  readonly asked: number;
}

/** How effectiveness and legitimacy go together in one judgement, all from 0 to 1; null where too little is answered. */
export interface Weighed {
  /** Whether the ten items were scored, or each side in one summary score. */
  readonly from: "items" | "summary";
  readonly effectiveness: WeighedSide;
  readonly legitimacy: WeighedSide;
  readonly balance: number | null;
  /** Effectiveness less legitimacy: above nought where an arrangement does more than it may. */
  readonly tilt: number | null;
}

/** Whose judgement it is. */
export type JudgedBy = "overall" | "group" | "perspective";

/** A judgement of the impact with what it comes to. */
export interface Judgement extends Weighed {
  readonly by: JudgedBy;
  /** The element of a group, or the perspective; null for the judgement overall. */
  readonly who: string | null;
  readonly items: ImpactItems | null;
  readonly why: string;
}

/**
 * B = 2EL / (E + L), and 0 where both are 0, for E and L from 0 to 1: the harmonic mean. It is 0 where either side is,
 * equal to both where they are equal, and never more than twice the lesser, so that no amount of effectiveness makes up
 * for missing legitimacy. Proposed for Relata; it has no empirical calibration.
 */
export function harmonicBalance(effectiveness: number, legitimacy: number): number {
  const sum = effectiveness + legitimacy;
  return sum === 0 ? 0 : (2 * effectiveness * legitimacy) / sum;
}

/** The two milder and harsher ways to say the same in one number: the geometric mean and the lesser of both. */
export function otherBalances(effectiveness: number, legitimacy: number) {
  return {
    least: Math.min(effectiveness, legitimacy),
    geometric: Math.sqrt(effectiveness * legitimacy),
  };
}

/**
 * How fast balance rises with each side: ∂B/∂E = 2L² / (E + L)² and ∂B/∂L = 2E² / (E + L)². Null where both sides
 * are 0, since there neither alone moves it.
 */
export function marginalGains(
  effectiveness: number,
  legitimacy: number,
): Readonly<Record<BalanceSide, number>> | null {
  const sum = effectiveness + legitimacy;
  if (sum === 0) return null;
  return { effectiveness: 2 * (legitimacy / sum) ** 2, legitimacy: 2 * (effectiveness / sum) ** 2 };
}

/** On which side the next effort moves balance most, and whether clearly so. */
export interface NextEffort {
  readonly side: BalanceSide | "either" | "both";
  readonly clearly: boolean;
}

/** Gains this near to one another count as the same, and from twice the other one is clearly more. */
const asMuch = 1.1;
const clearlyMore = 2;

/** Where the next effort pays: on the side of the larger gain. Where both sides are nought, only on both at once. */
export function nextEffort(effectiveness: number, legitimacy: number): NextEffort {
  const gains = marginalGains(effectiveness, legitimacy);
  if (gains === null) return { side: "both", clearly: true };
  const side = gains.effectiveness > gains.legitimacy ? "effectiveness" : "legitimacy";
  const [more, less] = [
    Math.max(gains.effectiveness, gains.legitimacy),
    Math.min(gains.effectiveness, gains.legitimacy),
  ];
  if (more <= asMuch * less) return { side: "either", clearly: false };
  return { side, clearly: more >= clearlyMore * less };
}

/** Every judgement of the impact of a variant: overall, of each affected group, in the eyes of each perspective. */
export function judgementsOf({ items, byGroup, byPerspective }: Impact): readonly Judgement[] {
  return [
    { by: "overall", who: null, items, why: "", ...weighedItems(items) },
    ...byGroup.map(({ element, items: own, effectiveness, legitimacy, why }): Judgement => {
      const weighed = own === null ? weighedSummary(effectiveness, legitimacy) : weighedItems(own);
      return { by: "group", who: element, items: own, why, ...weighed };
    }),
    ...byPerspective.map(({ perspective, items: own, why }): Judgement => {
      return { by: "perspective", who: perspective, items: own, why, ...weighedItems(own) };
    }),
  ];
}

/** E = (mean of E1..E4 − 1) / 4 and L likewise of L1..L6, over what is answered: at least 3 of 4 and 4 of 6. */
export function weighedItems(items: ImpactItems): Weighed {
  const side = (name: BalanceSide): WeighedSide => {
    const { items: keys, least } = sidesOfBalance[name];
    const scores = keys.map((key) => items[key].score).filter((score) => score !== null);
    const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const value = mean === null || scores.length < least ? null : fromScore(mean);
    return { mean, value, answered: scores.length, asked: keys.length };
  };
  return weighed("items", side("effectiveness"), side("legitimacy"));
}

function weighedSummary(effectiveness: number | null, legitimacy: number | null): Weighed {
  const side = (score: number | null): WeighedSide => ({
    mean: score,
    value: score === null ? null : fromScore(score),
    answered: score === null ? 0 : 1,
    asked: 1,
  });
  return weighed("summary", side(effectiveness), side(legitimacy));
}

function weighed(from: Weighed["from"], effectiveness: WeighedSide, legitimacy: WeighedSide): Weighed {
  const [e, l] = [effectiveness.value, legitimacy.value];
  const known = e !== null && l !== null;
  return {
    ...{ from, effectiveness, legitimacy },
    balance: known ? harmonicBalance(e, l) : null,
    tilt: known ? e - l : null,
  };
}

function fromScore(score: number): number {
  return (score - 1) / 4;
}

/** How many of the answers that a judgement could give are not known. */
export function unknownAnswers({ effectiveness, legitimacy }: Weighed): number {
  return effectiveness.asked + legitimacy.asked - effectiveness.answered - legitimacy.answered;
}

/** The least balance among the affected groups of whom enough is answered, and of how many that is. */
export interface Floor {
  readonly balance: number;
  /** The groups that are there. */
  readonly who: readonly string[];
  readonly groups: number;
  readonly known: number;
}

/**
 * floor = min over groups of their balance; null where of no group enough is answered. With `among`, only over these
 * groups: two variants are compared over the groups judged in both.
 */
export function floorOf(judgements: readonly Judgement[], among?: ReadonlySet<string>): Floor | null {
  const groups = judgements.filter(
    ({ by, who }) => by === "group" && who !== null && among?.has(who) !== false,
  );
  const known = groups.flatMap(({ who, balance }) =>
    who === null || balance === null ? [] : [{ who, balance }],
  );
  if (known.length === 0) return null;
  const balance = Math.min(...known.map((group) => group.balance));
  return {
    balance,
    who: known.filter((group) => group.balance === balance).map(({ who }) => who),
    groups: groups.length,
    known: known.length,
  };
}

/** The floors of two variants over the groups of whom enough is answered in both; null where there is no such group. */
export function floorsInBoth(
  before: readonly Judgement[],
  after: readonly Judgement[],
): { readonly before: number; readonly after: number } | null {
  const rated = ({ by, who, balance }: Judgement) => by === "group" && who !== null && balance !== null;
  const inAfter = new Set(after.filter(rated).map(({ who }) => who ?? ""));
  const both = new Set(
    before.filter(rated).flatMap(({ who }) => (who !== null && inAfter.has(who) ? [who] : [])),
  );
  const [was, is] = [floorOf(before, both), floorOf(after, both)];
  return was === null || is === null ? null : { before: was.balance, after: is.balance };
}

/** By how much balance rises when one more answer of a side goes up by one score; null where too little is answered. */
export function oneStepMore(judged: Weighed, side: BalanceSide): number | null {
  const { balance, [side]: raised } = judged;
  const [e, l] = [judged.effectiveness.value, judged.legitimacy.value];
  if (balance === null || e === null || l === null || raised.value === null) return null;
  const higher = Math.min(1, raised.value + 1 / (4 * raised.answered));
  const after = side === "effectiveness" ? harmonicBalance(higher, l) : harmonicBalance(e, higher);
  return after - balance;
}
