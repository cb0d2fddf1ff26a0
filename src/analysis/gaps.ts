import type { Impact, ImpactItems } from "~/model/impact";

import type { JudgedBy } from "./balance";

/** The two ways to be secure: free from threats, and able to live by one's values. */
const securities = ["negative", "positive"] as const;
type Security = (typeof securities)[number];

/** What there is to observe of one kind of security, beside how it feels. */
export interface Gap {
  readonly security: Security;
  /** Scores from 1 to 5; null where not known. */
  readonly observable: number | null;
  readonly perceived: number | null;
  /** Perceived less observable, −4 to +4; null where either is not known. */
  readonly gap: number | null;
  readonly called: "theatre" | "paradox" | null;
}

/** The gaps in one judgement; none where the ten items were not scored. */
export interface JudgedGaps {
  readonly by: JudgedBy;
  readonly who: string | null;
  readonly gaps: readonly Gap[] | null;
}

/** From this far apart a gap has a name. */
const named = 1;

/**
 * How far security is felt beyond what is observed, or short of it. From +1 this is *security theatre* (Schneier 2003,
 * *Beyond Fear*), from −1 the *fear paradox* (Hale 1996, *International Review of Victimology* 4(2)). Negative and
 * positive security after Hoogensen Gjørv 2012, *Review of International Studies* 38(4).
 */
export function gapsOf({ items, byGroup, byPerspective }: Impact): readonly JudgedGaps[] {
  return [
    { by: "overall", who: null, gaps: gapsIn(items) },
    ...byGroup.map(({ element, items: own }): JudgedGaps => {
      return { by: "group", who: element, gaps: own === null ? null : gapsIn(own) };
    }),
    ...byPerspective.map(({ perspective, items: own }): JudgedGaps => {
      return { by: "perspective", who: perspective, gaps: gapsIn(own) };
    }),
  ];
}

function gapsIn(items: ImpactItems): readonly Gap[] {
  return securities.map((security) => {
    const observable = items[`${security}Observable`].score;
    const perceived = items[`${security}Perceived`].score;
    const gap = observable === null || perceived === null ? null : perceived - observable;
    return { security, observable, perceived, gap, called: gap === null ? null : nameOfGap(gap) };
  });
}

function nameOfGap(gap: number): Gap["called"] {
  if (gap >= named) return "theatre";
  return gap <= -named ? "paradox" : null;
}
