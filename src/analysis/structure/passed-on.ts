import pagerank from "graphology-metrics/centrality/pagerank.js";

import type { DirectedTrust } from "./directed-trust";
import { positiveGraph } from "./positive-graph";

/** What a step of a way counts for, where no party trusts so many that the sum over all ways would not end. */
const usual = 0.4;
/** The sum ends where α times the spectral radius is below 1, and no radius is above the largest number of arcs out. */
const safe = 0.85;
/** Ways whose steps leave less than this over are not followed further. */
const least = 1e-9;

/**
 * For each party, the ways of positive trust that lead to it from one: α for a way of one step, α² for one of two, and so
 * on, over all ways, those that go in a circle too (Katz 1953, *Psychometrika* 18: K = (I − αA)⁻¹ − I, with A 1 where the
 * mean trust is above 0). α is 0.4, or less on a map where somebody trusts more than two.
 */
export function katzFrom(
  from: string,
  trust: DirectedTrust,
): { readonly alpha: number; readonly ways: ReadonlyMap<string, number> } {
  const trusted = new Map(
    Array.from(trust, ([one, others]) => [
      one,
      [...others].filter(([, { mean }]) => mean > 0).map(([other]) => other),
    ]),
  );
  const most = Math.max(1, ...Array.from(trusted.values(), ({ length }) => length));
  const alpha = Math.min(usual, safe / most);
  const ways = new Map<string, number>();
  let reached = new Map([[from, 1]]);
  while (reached.size > 0) {
    const next = new Map<string, number>();
    for (const [one, sum] of reached)
      for (const other of trusted.get(one) ?? []) next.set(other, (next.get(other) ?? 0) + alpha * sum);
    for (const [id, sum] of next) ways.set(id, (ways.get(id) ?? 0) + sum);
    reached = new Map([...next].filter(([, sum]) => sum > least));
  }
  return { alpha, ways };
}

/**
 * Where trust would gather if everybody passed it on: t = 0.85 Cᵀt + 0.15 p, with C each party's positive trust as shares
 * of its own sum, and p the same for all (EigenTrust: Kamvar, Schlosser and Garcia-Molina 2003, WWW; worked out as the
 * weighted PageRank that it is). Shares of 1, the largest first. Distrust is left out, so this tells no level of trust.
 */
export function gathering(
  parties: readonly string[],
  trust: DirectedTrust,
): readonly { readonly id: string; readonly share: number }[] {
  const graph = positiveGraph(parties, trust, (mean) => ({ weight: mean }));
  if (graph.size === 0) return [];
  const shares = pagerank(graph, {
    alpha: 0.85,
    getEdgeWeight: "weight",
    tolerance: 1e-10,
    maxIterations: 300,
  });
  return parties.map((id, at) => ({ id, share: shares[at] ?? 0 })).sort((a, b) => b.share - a.share);
}
