import { singleSource } from "graphology-shortest-path/dijkstra.js";

import { actorsOf } from "~/model/queries";

import type { Study } from "../subject";
import { type Arc, type DirectedTrust, directedTrust } from "./directed-trust";
import { type KnownTrust, knownTrust } from "./known-trust";
import { gathering, katzFrom } from "./passed-on";
import { positiveGraph } from "./positive-graph";

/** A party that positive trust reaches from another. */
export interface Reached {
  readonly id: string;
  /** The fewest steps in which trust gets there. */
  readonly steps: number;
  /** The strongest way: the parties on it from first to last, the relations that it runs by, the trust of each step. */
  readonly way: readonly string[];
  readonly relations: readonly string[];
  readonly trusts: readonly number[];
  /** The product of t/3 along it, 0 to 1. More than one step, it is a guess. */
  readonly strength: number;
  /** All ways there together: each counts α for every step of it (Katz). */
  readonly ways: number;
  /** How far the first trusts this party by its own ratings; null where they are not known. */
  readonly direct: number | null;
}

export interface Reach extends KnownTrust {
  readonly from: string;
  /** The nearest first. */
  readonly reached: readonly Reached[];
  /** Parties that no way of positive trust leads to. */
  readonly unreached: readonly string[];
  /** What each step of a way counts for in `ways`. */
  readonly alpha: number;
  /** The parties with which trust would gather if it were passed on, and what share of it; the largest first. */
  readonly gathered: readonly { readonly id: string; readonly share: number }[];
}

/**
 * Whom positive trust reaches from one party, step by step: A trusts B, B trusts C. An arc leads from A to B where the
 * mean t of A's known ratings of B is above 0. The strongest way is that with the largest product of t/3 (a choice, as in
 * Golbeck 2005 or Guha et al. 2004, *WWW*); of equals the shortest. Trust is not transitive: what comes out for more
 * than one step is a question to ask and never an answer. Distrust leads nowhere.
 */
export const reach: Study<{ readonly from: string }, Reach | null> = {
  reads: ["elements", "relations"],
  run: ({ variant }, { from }) => {
    const parties = actorsOf(variant).map(({ id }) => id);
    if (!parties.includes(from)) return null;
    const trust = directedTrust(variant);
    const ways = strongestWays(parties, trust, from);
    const steps = stepsFrom(from, trust);
    const { alpha, ways: katz } = katzFrom(from, trust);
    const reached = [...ways].map(([id, way]): Reached => {
      const arcs = way.slice(1).map((to, at) => trust.get(way[at] ?? "")?.get(to) as Arc);
      return {
        id,
        steps: steps.get(id) ?? arcs.length,
        way,
        relations: arcs.flatMap(({ relations }) => relations),
        trusts: arcs.map(({ mean }) => mean),
        strength: arcs.reduce((product, { mean }) => (product * mean) / 3, 1),
        ways: katz.get(id) ?? 0,
        direct: trust.get(from)?.get(id)?.mean ?? null,
      };
    });
    return {
      ...knownTrust(variant),
      from,
      reached: reached.sort(
        (a, b) => a.steps - b.steps || b.strength - a.strength || a.way.length - b.way.length,
      ),
      unreached: parties.filter((id) => id !== from && !ways.has(id)),
      alpha,
      gathered: gathering(parties, trust),
    };
  },
};

/** Less than any two ways of different strength differ by, and more than rounding does: of equals, fewer steps win. */
const perStep = 1e-9;

/** The strongest way to each party that is reached: of −log(t/3) the sum is least where the product of t/3 is largest. */
function strongestWays(
  parties: readonly string[],
  trust: DirectedTrust,
  from: string,
): ReadonlyMap<string, readonly string[]> {
  const graph = positiveGraph(parties, trust, (mean) => ({ cost: perStep - Math.log(mean / 3) }));
  const ways = singleSource(graph, `${parties.indexOf(from)}`, "cost");
  return new Map(
    Object.values(ways)
      .filter((way) => way.length > 1)
      .map((way) => {
        const ids = way.map((at) => parties[Number(at)] as string);
        return [ids.at(-1) as string, ids];
      }),
  );
}

/** In how many steps of positive trust each party is reached at the least. */
function stepsFrom(from: string, trust: DirectedTrust): ReadonlyMap<string, number> {
  const steps = new Map([[from, 0]]);
  for (const [one, before] of steps)
    for (const [other, { mean }] of trust.get(one) ?? [])
      if (mean > 0 && !steps.has(other)) steps.set(other, before + 1);
  return steps;
}
