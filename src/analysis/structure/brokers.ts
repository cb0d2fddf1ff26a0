import betweenness from "graphology-metrics/centrality/betweenness.js";

import { isDistrusted, meanTrust, receivedTrust } from "../rules/received-trust";
import type { Study } from "../subject";
import type { Distance } from "./distance";
import { type KnownTrust, knownTrust } from "./known-trust";
import { graphOf, type Link, neighboursOf, type Network, networkOf } from "./network";

/** A party that stands on the shortest ways of trust between others. */
export interface Broker {
  readonly id: string;
  /** 1 for the most; those with the same figure share a rank. */
  readonly rank: number;
  readonly shares: number;
  /** Betweenness: the pairs of others whose shortest ways lead by it; of a pair with several such ways, its part. */
  readonly pairs: number;
  /** The same as a part of all pairs of others, 0 to 1. */
  readonly betweenness: number;
  /** Pairs of others that no way of trust joins any more when it goes. */
  readonly cutOff: number;
  /** The mean of all known ratings of others' trust in it, −3 to +3; null where none is known. */
  readonly received: number | null;
  readonly receivedRatings: number;
  readonly receivedUnknown: number;
  /** Enough is known of others' trust in it, and they rather distrust it; the same holds for the finding. */
  readonly distrusted: boolean;
  readonly ties: readonly BrokerTie[];
}

/** A positive tie of a broker, from which its figure is worked out. */
interface BrokerTie {
  readonly with: string;
  readonly trust: number;
  readonly distance: number;
  readonly relations: readonly string[];
}

export interface Brokers extends KnownTrust {
  readonly parties: number;
  readonly ties: number;
  /** Pairs of other parties that each party could stand between. */
  readonly pairs: number;
  /** Those that stand between any others, the most first. */
  readonly brokers: readonly Broker[];
}

/** Distances are told apart to one part in so many: all means of up to twelve ratings are then exact. */
const parts = 27_720;

/**
 * Betweenness over positive ties: g(v) = Σ σ_st(v) / σ_st over the pairs s, t of other parties (Freeman 1977,
 * *Sociometry* 40(1); Brandes 2001, *Journal of Mathematical Sociology* 25(2)), with distance from trust 4 − t, or 1/t
 * (Opsahl, Agneessens & Skvoretz 2010, *Social Networks* 32(3)), where t is the mean trust of the tie. Trust fed in as
 * distance would turn the result round, and distrust is no path. Normalised by (n − 1)(n − 2) / 2, n = all actors.
 */
export const brokers: Study<{ readonly distance: Distance }, Brokers> = {
  reads: ["elements", "relations"],
  run: ({ variant }, { distance }) => {
    const network = networkOf(variant, "positive");
    const { parties, links } = network;
    const count = parties.length;
    const pairs = count < 3 ? 0 : ((count - 1) * (count - 2)) / 2;
    const scores = betweennessOf(network, distance);
    const between = parties.filter((id) => (scores.get(id) ?? 0) > 0);
    const cutOff = cutsOf(network, between);
    const received = receivedTrust(variant);
    const ties = tiesOfEach(links, distance);
    const made = between.map((id) => {
      const share = scores.get(id) ?? 0;
      const ratings = received.get(id);
      return {
        id,
        rank: 1 + between.filter((other) => (scores.get(other) ?? 0) > share).length,
        shares: between.filter((other) => scores.get(other) === share).length,
        pairs: Math.round(share * pairs * 1e6) / 1e6,
        betweenness: share,
        cutOff: cutOff.get(id) ?? 0,
        received: ratings === undefined ? null : meanTrust(ratings),
        receivedRatings: ratings?.known.length ?? 0,
        receivedUnknown: ratings?.unknown.length ?? 0,
        distrusted: ratings !== undefined && isDistrusted(ratings),
        ties: ties.get(id) ?? [],
      };
    });
    return {
      ...knownTrust(variant),
      parties: count,
      ties: links.length,
      pairs,
      brokers: made.sort((a, b) => a.rank - b.rank),
    };
  },
};

/** The normalised betweenness of each party; of figures that differ by rounding alone the same. */
function betweennessOf(network: Network, distance: Distance): ReadonlyMap<string, number> {
  const { parties } = network;
  if (parties.length < 3) return new Map();
  const lengthOf = (link: Link) => Math.round(apart(link, distance) * parts);
  const scores = betweenness(graphOf(network, lengthOf), { getEdgeWeight: "distance" });
  return new Map(parties.map((id, at) => [id, Math.round((scores[at] ?? 0) * 1e9) / 1e9]));
}

/** How far apart a tie holds two parties; more trust is nearer. */
function apart({ trust }: Link, distance: Distance): number {
  const t = trust ?? 1;
  return distance === "inverse" ? 1 / t : 4 - t;
}

/** How many pairs of others each of some parties alone keeps joined. */
function cutsOf(network: Network, ids: readonly string[]): ReadonlyMap<string, number> {
  const { parties } = network;
  const neighbours = neighboursOf(network);
  const placeOf = new Map(parties.map((id, at) => [id, at]));
  return new Map(
    ids.map((id) => {
      const sizes = piecesWithout(placeOf.get(id) as number, neighbours);
      const all = sizes.reduce((sum, size) => sum + size, 0);
      return [id, (all ** 2 - sizes.reduce((sum, size) => sum + size ** 2, 0)) / 2];
    }),
  );
}

/** How many parties hang together in each piece into which those around one fall without it. */
function piecesWithout(one: number, neighbours: readonly (readonly number[])[]): readonly number[] {
  const seen = new Uint8Array(neighbours.length);
  seen[one] = 1;
  return (neighbours[one] ?? []).flatMap((start) => {
    if (seen[start] === 1) return [];
    seen[start] = 1;
    const piece = [start];
    for (const each of piece)
      for (const next of neighbours[each] ?? []) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        piece.push(next);
      }
    return [piece.length];
  });
}

function tiesOfEach(links: readonly Link[], distance: Distance): ReadonlyMap<string, readonly BrokerTie[]> {
  const byParty = new Map<string, BrokerTie[]>();
  const add = (id: string, tie: BrokerTie) => {
    const known = byParty.get(id);
    if (known === undefined) byParty.set(id, [tie]);
    else known.push(tie);
  };
  for (const link of links) {
    const { a, b, trust, relations } = link;
    const tie = { trust: trust ?? 0, distance: apart(link, distance), relations };
    add(a, { ...tie, with: b });
    add(b, { ...tie, with: a });
  }
  return byParty;
}
