import { folded } from "~/lib/folded";
import { gathered } from "~/lib/gathered";

import { relationsById } from "../queries";
import type { Relation } from "../relation";
import type { Variant } from "../variant";
import { pairKey } from "./plan";

/** One of our relations that is one of theirs, and whether it runs the other way round here. */
export interface Pair {
  readonly ours: Relation;
  readonly turned: boolean;
}

export interface RelationPairs {
  /** By the id of theirs. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Theirs that join the same two elements as some of ours, and may be one of these. */
  readonly unsure: readonly { readonly theirs: Relation; readonly ours: readonly Pair[] }[];
}

/**
 * Which relations of two variants are the same: those of one id that join the same elements; those that somebody says
 * are; those of one kind between the same elements, where both are labelled alike or one is not labelled. Each of ours
 * is at most one of theirs.
 */
export function relationPairs(
  ours: Variant,
  theirs: Variant,
  here: (elementId: string) => string,
  said: ReadonlyMap<string, string>,
): RelationPairs {
  const taken = new Set<string>();
  const pairs = new Map<string, Pair>();
  const byId = relationsById(ours);
  const byEnds = gathered(ours.relations, ({ from, to }) => endsKey(from, to));

  function between(from: string, to: string): readonly Pair[] {
    const there = byEnds.get(endsKey(from, to)) ?? [];
    const back = from === to ? [] : (byEnds.get(endsKey(to, from)) ?? []);
    return [
      ...there.map((each) => ({ ours: each, turned: false })),
      ...back.map((each) => ({ ours: each, turned: true })),
    ];
  }

  function pairUp(find: (relation: Relation, offered: readonly Pair[]) => Pair | undefined): void {
    for (const relation of theirs.relations) {
      if (pairs.has(relation.id)) continue;
      const offered = between(here(relation.from), here(relation.to)).filter(
        (each) => !taken.has(each.ours.id),
      );
      const found = find(relation, offered);
      if (found === undefined) continue;
      pairs.set(relation.id, found);
      taken.add(found.ours.id);
    }
  }

  pairUp(({ id }, offered) => (byId.has(id) ? offered.find((each) => each.ours.id === id) : undefined));
  pairUp(({ id }, offered) => {
    const meant = said.get(pairKey(theirs.id, id));
    return meant === undefined ? undefined : offered.find((each) => each.ours.id === meant);
  });
  for (const isLabelled of [sameLabel, oneWithoutLabel])
    pairUp((relation, offered) =>
      offered.find(
        (each) => !each.turned && each.ours.kind === relation.kind && isLabelled(each.ours, relation),
      ),
    );
  return {
    pairs,
    unsure: theirs.relations.flatMap((relation) => {
      if (pairs.has(relation.id)) return [];
      const offered = between(here(relation.from), here(relation.to)).filter(
        (each) => !taken.has(each.ours.id),
      );
      return offered.length === 0 ? [] : [{ theirs: relation, ours: offered }];
    }),
  };
}

function endsKey(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

function sameLabel(a: Relation, b: Relation): boolean {
  return folded(a.label) === folded(b.label);
}

function oneWithoutLabel(a: Relation, b: Relation): boolean {
  return folded(a.label) === "" || folded(b.label) === "";
}
