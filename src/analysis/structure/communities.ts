import louvain from "graphology-communities-louvain";

import { graphOf, neighboursOf, type Network } from "./network";
import { seeded } from "./seeded";

/** Parties that are more with one another than with the rest, as far as a search found. */
export interface Communities {
  /** Each with those first that have most ties in it; the largest community first. */
  readonly communities: readonly (readonly string[])[];
  /** Parties without any tie, which belong to none. */
  readonly alone: readonly string[];
  /** Modularity Q of this division; null where there is no tie. */
  readonly modularity: number | null;
  /** How many times it was searched, how often this very division came out, and the lowest Q among the results. */
  readonly runs: number;
  readonly agreeing: number;
  readonly lowest: number | null;
}

/** So often it is searched: the result depends on the order in which parties are tried, and the best is kept. */
const runsOf = (parties: number) => (parties <= 200 ? 40 : 10);

/**
 * Communities by the Louvain method (Blondel et al. 2008, *Journal of Statistical Mechanics*, P10008), which looks for a
 * high modularity Q (Newman & Girvan 2004, *Physical Review E* 69, 026113): the best of several searches, the same ones
 * each time. Others may be as good.
 */
export function communitiesOf(
  network: Network,
  told: (share: number) => void = () => undefined,
): Communities {
  const { parties, links } = network;
  const neighbours = neighboursOf(network);
  const alone = parties.filter((_, at) => neighbours[at]?.length === 0);
  if (links.length === 0)
    return { communities: [], alone, modularity: null, runs: 0, agreeing: 0, lowest: null };
  const graph = graphOf(network);
  const runs = runsOf(parties.length);
  const found = Array.from({ length: runs }, (_, run) => {
    told(run / runs);
    const { communities, modularity } = louvain.detailed(graph, {
      getEdgeWeight: null,
      rng: seeded(run + 1),
    });
    return {
      modularity,
      groups: divided(
        parties.map((_, at) => communities[at] ?? -1),
        neighbours,
      ),
    };
  });
  const best = found.reduce((most, each) => (each.modularity > most.modularity + 1e-9 ? each : most));
  const key = JSON.stringify(best.groups);
  return {
    communities: best.groups.map((group) => group.map((at) => parties[at] as string)),
    alone,
    modularity: best.modularity,
    runs,
    agreeing: found.filter(({ groups }) => JSON.stringify(groups) === key).length,
    lowest: Math.min(...found.map(({ modularity }) => modularity)),
  };
}

/** The places of the parties by community, in an order that depends on nothing but who is with whom. */
function divided(
  communityOf: readonly number[],
  neighbours: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [at, community] of communityOf.entries()) {
    if (neighbours[at]?.length === 0) continue;
    const known = groups.get(community);
    if (known === undefined) groups.set(community, [at]);
    else known.push(at);
  }
  const inside = (at: number) =>
    (neighbours[at] ?? []).filter((other) => communityOf[other] === communityOf[at]).length;
  const ties = (at: number) => neighbours[at]?.length ?? 0;
  return [...groups.values()]
    .map((group) => group.sort((a, b) => inside(b) - inside(a) || ties(b) - ties(a) || a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
