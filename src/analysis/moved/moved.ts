import { comparison } from "~/model/comparison";

import { type Floor, floorOf, type Judgement, judgementsOf } from "../balance";
import { findings } from "../findings";
import type { Study } from "../subject";
import { type DownturnMoved, downturnMoved, type ShockInBoth } from "./downturn";
import { type FindingsMoved, findingsMoved } from "./findings";
import { type LoopsMoved, loopsMoved } from "./loops";
import { partiesMoved, type PartyMove } from "./parties";

/** Effectiveness and legitimacy in two variants. */
export interface BalanceMoved {
  /** The judgements overall. */
  readonly before: Judgement;
  readonly after: Judgement;
  /** The balance of each affected group that one of the two judges; null where too little is answered. */
  readonly groups: readonly {
    readonly who: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** The least balance of the groups judged in both; null where there is none. */
  readonly floor: { readonly before: Floor; readonly after: Floor } | null;
}

/** What has moved from one variant to another; gains and side effects stand beside one another. */
export interface Moved {
  /** The variant that is held against, by its id. */
  readonly from: string;
  readonly parties: readonly PartyMove[];
  readonly balance: BalanceMoved;
  readonly findings: FindingsMoved;
  readonly loops: LoopsMoved;
  readonly downturn: DownturnMoved | null;
}

/** Asks which variant is held against, so that an answer is never taken for one about another. */
export interface MovedOptions extends ShockInBoth {
  readonly from: string;
}

/** What has moved from the variant that is held against to the one in view; null while it is not the one asked about. */
export const moved: Study<MovedOptions, Moved | null> = {
  reads: [...findings.reads, "impact", "before"],
  run: (subject, { from, ...shock }, told) => {
    const { variant, before = null } = subject;
    if (before === null || before.id !== from) return null;
    const changed = comparison(before, variant).relations.filter(({ change }) => change !== "same");
    const parties = partiesMoved(before, variant, new Set(changed.map(({ id }) => id)));
    told(0.1);
    const was = findings.run({ ...subject, variant: before }, null, (share) => told(0.1 + share * 0.35));
    const is = findings.run(subject, null, (share) => told(0.45 + share * 0.35));
    const loops = loopsMoved(before, variant);
    told(0.9);
    return {
      ...{ from, parties, loops },
      balance: balanceMoved(judgementsOf(before.impact), judgementsOf(variant.impact)),
      findings: findingsMoved(was, is),
      downturn: downturnMoved(before, variant, shock),
    };
  },
};

/** Two lists of judgements, of which the first is the one overall. */
function balanceMoved(before: readonly Judgement[], after: readonly Judgement[]): BalanceMoved {
  const [was, is] = [before[0], after[0]];
  if (was === undefined || is === undefined) throw new Error("balanceMoved: no judgement overall");
  const [old, now] = [byGroup(before), byGroup(after)];
  const groups = [...new Set([...now.keys(), ...old.keys()])].map((who) => ({
    ...{ who, before: old.get(who) ?? null, after: now.get(who) ?? null },
  }));
  const both = new Set(
    groups.flatMap((group) => (group.before === null || group.after === null ? [] : [group.who])),
  );
  const [floor, floorNow] = [floorOf(before, both), floorOf(after, both)];
  return {
    ...{ before: was, after: is, groups },
    floor: floor === null || floorNow === null ? null : { before: floor, after: floorNow },
  };
}

function byGroup(judgements: readonly Judgement[]): ReadonlyMap<string, number | null> {
  return new Map(
    judgements.flatMap(({ by, who, balance }) =>
      by === "group" && who !== null ? [[who, balance] as const] : [],
    ),
  );
}
