import { DirectedGraph } from "graphology";

import type { DirectedTrust } from "./directed-trust";

/**
 * Positive trust as a graph, with an edge for each mean above 0 that carries what `told` says of it. Its nodes are the places
 * of the parties and not their ids: measures come back as the keys of an object, and an id may be "__proto__".
 */
export function positiveGraph(
  parties: readonly string[],
  trust: DirectedTrust,
  told: (mean: number) => Readonly<Record<string, number>>,
): DirectedGraph {
  const graph = new DirectedGraph();
  const placeOf = new Map(parties.map((id, at) => [id, at]));
  for (const at of parties.keys()) graph.addNode(at);
  for (const [one, others] of trust)
    for (const [other, { mean }] of others)
      if (mean > 0) graph.addEdge(placeOf.get(one), placeOf.get(other), told(mean));
  return graph;
}
