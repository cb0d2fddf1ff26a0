import type { Judged } from "../findings";
import type { Finding, Point } from "../rules/rule";

/** Something that a rule says, with the rule. */
export interface Said<Told extends Point = Point> {
  readonly rule: string;
  readonly point: Told;
}

/** What has become of findings from one state to another. What is not known is kept apart: it is no finding. */
export interface FindingsMoved {
  /** Found before, and not after. */
  readonly solved: readonly Said<Finding>[];
  /** Found before; after, too little is known to say. That is no solution. */
  readonly opened: readonly (Said<Finding> & { readonly now: Point })[];
  readonly fresh: readonly Said<Finding>[];
  /** As it is told after. */
  readonly same: readonly Said<Finding>[];
  readonly unknown: {
    /** Questions that are answered or fall away, and are no finding after. */
    readonly gone: readonly Said[];
    readonly fresh: readonly Said[];
    readonly same: number;
  };
  readonly before: number;
  readonly after: number;
}

/** Findings are told by their rule and by what they point at; how much they ask to be looked at may change. */
export function findingsMoved(before: readonly Judged[], after: readonly Judged[]): FindingsMoved {
  const [was, is] = [keyed(before, ({ findings }) => findings), keyed(after, ({ findings }) => findings)];
  const [open, openNow] = [keyed(before, ({ unknown }) => unknown), keyed(after, ({ unknown }) => unknown)];
  return {
    solved: without(was, is, openNow),
    opened: [...was].flatMap(([key, said]) => {
      const now = is.has(key) ? undefined : openNow.get(key)?.point;
      return now === undefined ? [] : [{ ...said, now }];
    }),
    fresh: without(is, was),
    same: [...is].filter(([key]) => was.has(key)).map(([, said]) => said),
    unknown: {
      gone: without(open, openNow, is),
      fresh: without(openNow, open, was),
      same: [...open.keys()].filter((key) => openNow.has(key)).length,
    },
    before: was.size,
    after: is.size,
  };
}

function keyed<Told extends Point>(
  judged: readonly Judged[],
  pointsOf: (one: Judged) => readonly Told[],
): ReadonlyMap<string, Said<Told>> {
  return new Map(
    judged.flatMap((one) =>
      pointsOf(one).map((point) => [`${one.rule} ${point.key}`, { rule: one.rule, point }] as const),
    ),
  );
}

/** What one has and none of the others. */
function without<Told>(
  from: ReadonlyMap<string, Told>,
  ...others: readonly ReadonlyMap<string, unknown>[]
): readonly Told[] {
  return [...from].filter(([key]) => !others.some((known) => known.has(key))).map(([, said]) => said);
}
