import { elementsById, relationsById } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { remedies } from ".";
import { findings } from "../findings";
import { type FindingsMoved, findingsMoved, isAskedBy } from "../moved/findings";
import { type QuadrantMove, quadrantsMoved } from "../moved/quadrants";
import { rules } from "../rules";
import type { Study } from "../subject";
import { changedBy } from "./enact";
import { leastRating } from "./least-rating";
import type { Candidate } from "./remedy";

/** A change that has been tried and would remove a finding, with all else that it would do. */
export interface Way extends Candidate {
  /** The kind of change, under which its words stand. */
  readonly kind: string;
  /** The least rating with which the finding goes; null where it goes without any. */
  readonly least: number | null;
  /** Too little is then known to say whether the finding still holds: it becomes a question. */
  readonly asks: boolean;
  /** What would become of the findings, with nothing new rated. */
  readonly moved: FindingsMoved;
  readonly quadrants: readonly QuadrantMove[];
}

/** What is offered for one finding. */
export interface Offered {
  readonly ways: readonly Way[];
  /** How many changes were tried; those that do not remove the finding are not offered. */
  readonly tried: number;
}

/** Names a finding. */
export interface FindingName {
  readonly rule: string;
  readonly key: string;
}

/** So many ways are offered, the smallest first. */
const most = 6;

/**
 * The smallest changes that would remove a finding. Each is made on a copy and every rule is asked again: what does not
 * remove the finding is not offered, and what does says what else it would change. Where it takes a rating that nobody
 * has given, the least that would be enough is found by trying, and none is set.
 */
export const waysOut: Study<FindingName, Offered | null> = {
  reads: findings.reads,
  run: (subject, { rule, key }, told) => {
    const { variant } = subject;
    const judge = rules.find(({ id }) => id === rule)?.judge;
    const finding = judge?.(subject).findings.find((each) => each.key === key);
    if (judge === undefined || finding === undefined) return null;
    const remains = (changed: Variant) =>
      judge({ ...subject, variant: changed }).findings.some((each) => each.key === key);
    const isAsked = (changed: Variant) =>
      judge({ ...subject, variant: changed }).unknown.some((each) => isAskedBy(each, finding));
    const sought = { rule, finding, variant, fresh: freshIn(variant) };
    const candidates = remedies
      .filter((remedy) => remedy.rules.includes(rule))
      .flatMap(({ id, offer }) => offer(sought).map((candidate) => ({ kind: id, ...candidate })))
      .filter(({ steps }) => steps.length > 0);
    const enough: Enough[] = [];
    for (const [at, candidate] of candidates.entries()) {
      told(at / (candidates.length + most));
      const { ladder, kind, steps, need } = candidate;
      if (ladder !== undefined && enough.some((each) => each.kind === kind && each.ladder === ladder))
        continue;
      const changed = changedBy(variant, steps);
      // Where a rating is needed, that too little is known without it is not enough.
      const least = need === undefined ? null : leastRating(changed, need, remains);
      if (need === undefined ? !remains(changed) : least !== null)
        enough.push({ ...candidate, least, changed, asks: isAsked(changed) });
    }
    const before = findings.run(subject, null, () => {});
    const smallest = enough.toSorted((one, other) => sizeOf(one) - sizeOf(other)).slice(0, most);
    const ways = smallest.map(({ changed, ...way }, at): Way => {
      told((candidates.length + at) / (candidates.length + most));
      const after = findings.run({ ...subject, variant: changed }, null, () => {});
      return { ...way, moved: findingsMoved(before, after), quadrants: quadrantsMoved(variant, changed) };
    });
    return { ways, tried: candidates.length };
  },
};

/** A change that is enough, before all else that it would do is worked out. */
type Enough = Pick<Way, "kind" | "least" | "asks"> & Candidate & { readonly changed: Variant };

/**
 * How much a change takes: a new party is more than a relation to one who is there, a rating that must be asked comes on
 * top, and a change that leaves a question comes after all that answer it.
 */
function sizeOf({ steps, least, asks }: Enough): number {
  const size = steps.reduce((sum, step) => sum + (step.do === "addParty" ? 2 : 1), 0);
  return size + (least === null ? 0 : 0.5) + (asks && least === null ? 100 : 0);
}

/** Ids that stand in for those of what is new, and that nothing in the variant has. */
function freshIn(variant: Variant): (number: number) => string {
  const taken = (id: string) => elementsById(variant).has(id) || relationsById(variant).has(id);
  let stem = "new";
  const isTaken = () => [1, 2, 3, 4, 5, 6, 7, 8].some((number) => taken(`${stem} ${number}`));
  while (isTaken()) stem += "+";
  return (number) => `${stem} ${number}`;
}
