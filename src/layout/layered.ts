import { Graph, layout } from "@dagrejs/dagre";

import type { Point } from "~/scene/path";

import type { Net } from "./net";

export type LayerDirection = "down" | "right";

/** Room between layers, in which the words of relations stand, and between neighbours in a layer. */
const betweenLayers = { down: 180, right: 220 } as const;
const betweenNeighbours = { down: 70, right: 64 } as const;

/** Beyond this, the ranks that need the fewest long ways take too long to find. */
const mostExact = 250;

/** Places the pieces in layers, so that most relations lead the same way. */
export function layered({ pieces, links }: Net, direction: LayerDirection): readonly Point[] {
  const graph = new Graph();
  graph.setGraph({
    rankdir: direction === "down" ? "TB" : "LR",
    ranksep: betweenLayers[direction],
    nodesep: betweenNeighbours[direction],
    edgesep: 40,
    acyclicer: "greedy",
    ranker: pieces.length <= mostExact ? "network-simplex" : "longest-path",
  });
  graph.setDefaultEdgeLabel(() => ({}));
  pieces.forEach(({ width, height }, index) => {
    graph.setNode(nameOf(index), { width, height });
  });
  for (const { from, to, weight } of links) graph.setEdge(nameOf(from), nameOf(to), { weight });
  layout(graph);
  return pieces.map((_, index) => {
    const { x, y } = graph.node(nameOf(index)) as Point;
    return { x, y };
  });
}

function nameOf(index: number): string {
  return `n${index}`;
}
