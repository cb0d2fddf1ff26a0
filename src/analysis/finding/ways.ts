import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Walk } from "./criterion";

/** A step along a relation, from where somebody stands to its other end. */
interface Way {
  readonly relation: string;
  readonly to: string;
}

export type Ways = ReadonlyMap<string, readonly Way[]>;

const indexes = new WeakMap<readonly Relation[], Map<Walk, Ways>>();

/** The steps that lead on from each element; worked out once for each list of relations. */
export function waysOf({ relations }: Variant, walk: Walk): Ways {
  const known = indexes.get(relations) ?? new Map<Walk, Ways>();
  indexes.set(relations, known);
  const before = known.get(walk);
  if (before !== undefined) return before;
  const ways = new Map<string, Way[]>();
  const lead = (from: string, way: Way) => {
    const list = ways.get(from);
    if (list === undefined) ways.set(from, [way]);
    else list.push(way);
  };
  for (const { id, from, to } of relations) {
    if (walk !== "in") lead(from, { relation: id, to });
    if (walk !== "out") lead(to, { relation: id, to: from });
  }
  known.set(walk, ways);
  return ways;
}

/** How many steps away each element is from the nearest of some, as far as `most`; breadth first. */
export function distances(
  ways: Ways,
  starts: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, number> {
  const away = new Map<string, number>(Array.from(starts, (id) => [id, 0]));
  // A map keeps the order of what is put into it, and gives what is put into it while it is walked.
  for (const [id, steps] of away) {
    if (steps >= most) continue;
    for (const { to } of ways.get(id) ?? []) if (!away.has(to)) away.set(to, steps + 1);
  }
  return away;
}
