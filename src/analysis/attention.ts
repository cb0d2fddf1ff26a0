import { gathered } from "~/lib/gathered";

import type { Judged } from "./findings";
import type { Attention, Point } from "./rules/rule";

/** What one rule says with the same attention. */
export interface Told {
  readonly rule: string;
  readonly points: readonly Point[];
  /** How many more there are than it tells; said where it last speaks. */
  readonly untold: number;
}

/** What asks for the same attention, rule by rule. */
export interface Level {
  readonly attention: Attention;
  readonly count: number;
  readonly told: readonly Told[];
}

const levels = [3, 2, 1] as const;

/** Findings by how much they ask to be looked at, the most first; levels without one are left out. */
export function byAttention(judged: readonly Judged[]): readonly Level[] {
  return levels
    .map((attention): Level => {
      const told = judged.flatMap(({ rule, findings, untold = [] }): readonly Told[] => {
        const by = gathered(findings, (finding) => finding.attention);
        const points = by.get(attention) ?? [];
        const last = Math.min(...by.keys());
        return points.length === 0 ? [] : [{ rule, points, untold: last === attention ? untold.length : 0 }];
      });
      return { attention, told, count: told.reduce((sum, { points }) => sum + points.length, 0) };
    })
    .filter(({ count }) => count > 0);
}

/** What the rules cannot say, rule by rule. */
export function leftOpen(judged: readonly Judged[]): readonly Told[] {
  return judged
    .filter(({ unknown }) => unknown.length > 0)
    .map(({ rule, unknown }) => ({ rule, points: unknown, untold: 0 }));
}
