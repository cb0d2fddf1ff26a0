import { UndirectedGraph } from "graphology";

import { actorsOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { pairKey, tiesOf } from "../ties";

/** Two parties that are joined, and by what. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** The trust of the tie where only positive ties are looked at; null where every relation counts alike. */
  readonly trust: number | null;
  readonly relations: readonly string[];
}

/** Parties and how they are joined, each pair at most once. */
export interface Network {
  /** In the order of the alphabet, so that what is found does not depend on who was drawn first. */
  readonly parties: readonly string[];
  readonly links: readonly Link[];
}

/** What joins the parties of a network: ties of positive trust, or any relation. */
export type NetworkKind = "positive" | "all";

/**
 * The actors of a variant and their ties. *Positive*: the mean of all known ratings both ways and over all relations of
 * the pair is 0.5 or more, as in `tiesOf`. *All*: at least one relation joins them, whatever its kind and trust.
 */
export function networkOf(variant: Variant, kind: NetworkKind): Network {
  const parties = actorsOf(variant)
    .map(({ id }) => id)
    .sort();
  const byPair = relationsByPair(variant);
  if (kind === "positive")
    return {
      parties,
      links: [...tiesOf(variant)].flatMap(([key, { a, b, mean, sign }]) =>
        sign > 0 ? [{ a, b, trust: mean, relations: idsOf(byPair.get(key)) }] : [],
      ),
    };
  const isParty = new Set(parties);
  const links = Array.from(byPair.values(), (relations) => {
    const { from, to } = relations[0] as Relation;
    return { a: from < to ? from : to, b: from < to ? to : from, trust: null, relations: idsOf(relations) };
  });
  return { parties, links: links.filter(({ a, b }) => isParty.has(a) && isParty.has(b)) };
}

function relationsByPair({ relations }: Variant): ReadonlyMap<string, readonly Relation[]> {
  const byPair = new Map<string, Relation[]>();
  for (const relation of relations) {
    const { from, to } = relation;
    if (from === to) continue;
    const key = pairKey(from, to);
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, [relation]);
    else known.push(relation);
  }
  return byPair;
}

function idsOf(relations: readonly Relation[] = []): readonly string[] {
  return relations.map(({ id }) => id);
}

/**
 * A network as the library of graph measures holds it. Its nodes are called by their place among the parties and not by
 * their ids, some of which mean something to JavaScript itself.
 */
export function graphOf(
  { parties, links }: Network,
  distanceOf: (link: Link) => number = () => 1,
): UndirectedGraph {
  const graph = new UndirectedGraph();
  const placeOf = new Map(parties.map((id, at) => [id, at]));
  for (const at of parties.keys()) graph.addNode(at);
  for (const link of links)
    graph.addEdge(placeOf.get(link.a), placeOf.get(link.b), { distance: distanceOf(link) });
  return graph;
}

/** The places of the parties that each is joined to. */
export function neighboursOf({ parties, links }: Network): readonly (readonly number[])[] {
  const placeOf = new Map(parties.map((id, at) => [id, at]));
  const neighbours = parties.map((): number[] => []);
  for (const { a, b } of links) {
    const [one, other] = [placeOf.get(a) as number, placeOf.get(b) as number];
    neighbours[one]?.push(other);
    neighbours[other]?.push(one);
  }
  return neighbours;
}
