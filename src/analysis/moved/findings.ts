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
  /** Found after; before, too little was known to say. That need not be the work of what changed. */
  readonly answered: readonly Said<Finding>[];
  /** As it is told after. */
  readonly same: readonly Said<Finding>[];
  readonly unknown: {
    readonly before: number;
    readonly after: number;
    /** Questions that are answered or fall away, and are no finding after. */
    readonly gone: readonly Said[];
    readonly fresh: readonly Said[];
    readonly same: number;
  };
  /** How many are told of each state. */
  readonly before: number;
  readonly after: number;
}

/** Findings are told by their rule and by what they point at; how much they ask to be looked at may change. */
export function findingsMoved(before: readonly Judged[], after: readonly Judged[]): FindingsMoved {
  const [was, is] = [keyed(before, ({ findings }) => findings), keyed(after, ({ findings }) => findings)];
  const [open, openNow] = [keyed(before, ({ unknown }) => unknown), keyed(after, ({ unknown }) => unknown)];
  const [asked, askedNow] = [asking(before), asking(after)];
  const [beyond, beyondNow] = [untoldIn(before), untoldIn(after)];
  const left = without(was, is, beyondNow).map((said) => ({ said, now: askedNow(said) }));
  const came = without(is, was, beyond).map((said) => ({ said, was: asked(said) }));
  return {
    solved: left.flatMap(({ said, now }) => (now === undefined ? [said] : [])),
    opened: left.flatMap(({ said, now }) => (now === undefined ? [] : [{ ...said, now }])),
    fresh: came.flatMap(({ said, was: question }) => (question === undefined ? [said] : [])),
    answered: came.flatMap(({ said, was: question }) => (question === undefined ? [] : [said])),
    same: [
      ...[...is].filter(([key]) => was.has(key) || beyond.has(key)),
      ...[...was].filter(([key]) => !is.has(key) && beyondNow.has(key)),
    ].map(([, said]) => said),
    unknown: {
      before: open.size,
      after: openNow.size,
      gone: without(open, openNow, is),
      fresh: without(openNow, open, was),
      same: [...open.keys()].filter((key) => openNow.has(key)).length,
    },
    before: was.size,
    after: is.size,
  };
}

/** Finds the question, among those of one state, that a finding would be there. */
function asking(judged: readonly Judged[]): (said: Said<Finding>) => Point | undefined {
  const questions = new Map(judged.map(({ rule, unknown }) => [rule, unknown]));
  return ({ rule, point }) => questions.get(rule)?.find((question) => isAskedBy(question, point));
}

/** Whether a question is about what a finding points at: by its key, or as one question about many things or the whole map. */
export function isAskedBy(question: Point, { key, elements, relations }: Finding): boolean {
  if (question.key === key) return true;
  return (
    (question.elements.length === 0 || elements.every((id) => question.elements.includes(id))) &&
    (question.relations.length === 0 || relations.some((id) => question.relations.includes(id)))
  );
}

/** What is found as well, behind the largest that a rule tells. */
function untoldIn(judged: readonly Judged[]): ReadonlyMap<string, null> {
  return new Map(
    judged.flatMap(({ rule, untold = [] }) => untold.map((key) => [`${rule} ${key}`, null] as const)),
  );
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
