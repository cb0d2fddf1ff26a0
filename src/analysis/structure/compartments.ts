import modularity from "graphology-metrics/graph/modularity.js";

import type { Actor } from "~/model/element";
import { actorsOf } from "~/model/queries";
import { sectorOfActorType } from "~/model/vocabulary";

import type { Study } from "../subject";
import { type Axis, clearPoles } from "./axis-profile";
import { type Communities, communitiesOf } from "./communities";
import { type KnownTrust, knownTrust } from "./known-trust";
import { graphOf, type Network, type NetworkKind, networkOf } from "./network";

/** By what parties can be put into groups. */
export type Grouping = Axis | "sector" | "type" | "community";

/** One group of parties and its links; a link that goes out is counted by both groups that it joins. */
export interface Compartment {
  /** A value of the vocabulary by which they were grouped, or the place among the communities. */
  readonly key: string;
  readonly members: readonly string[];
  readonly inside: number;
  readonly outside: number;
  readonly insideRelations: readonly string[];
  readonly outsideRelations: readonly string[];
}

/** How far groups of parties keep to themselves. */
export interface Division {
  readonly groups: readonly Compartment[];
  /** Links between parties that are in groups: within one, and from one to another. */
  readonly internal: number;
  readonly external: number;
  /** The E-I index and what it would be if every pair were as likely as any other; null where nothing can be said. */
  readonly index: number | null;
  readonly expected: number | null;
  readonly modularity: number | null;
}

export interface Compartments extends Division, KnownTrust {
  readonly parties: number;
  /** Parties of which it is not known to which group they belong, or that stand at neither pole, and their links. */
  readonly ungrouped: readonly string[];
  readonly leftOut: number;
  /** How the communities were searched, where the groups are communities. */
  readonly search: Pick<Communities, "runs" | "agreeing" | "lowest"> | null;
}

/** The links that are looked at, and by what their parties are grouped. */
export interface CompartmentsOptions {
  readonly by: Grouping;
  readonly over: NetworkKind;
}

/** How far an arrangement falls into compartments, by a grouping that a person chooses. */
export const compartments: Study<CompartmentsOptions, Compartments> = {
  reads: ["elements", "relations"],
  run: ({ variant }, { by, over }, told) => {
    const network = networkOf(variant, over);
    const communities = by === "community" ? communitiesOf(network, told) : null;
    const groupOf =
      communities === null
        ? new Map(actorsOf(variant).map((actor) => [actor.id, valueOf(actor, by as Value)]))
        : new Map(communities.communities.flatMap((ids, at) => ids.map((id) => [id, `${at}`] as const)));
    const division = divisionOf(network, groupOf);
    return {
      ...division,
      ...knownTrust(variant),
      parties: network.parties.length,
      ungrouped: network.parties.filter((id) => (groupOf.get(id) ?? null) === null),
      leftOut: network.links.length - division.internal - division.external,
      search: communities,
    };
  },
};

type Value = Exclude<Grouping, "community">;

function valueOf(actor: Actor, by: Value): string | null {
  switch (by) {
    case "sector":
      return actor.chain ?? (actor.type === null ? null : sectorOfActorType[actor.type]);
    case "type":
      return actor.type;
    default:
      return clearPole(actor, by);
  }
}

function clearPole({ axes }: Actor, axis: Axis): string | null {
  const pole = axes[axis];
  return (clearPoles[axis] as readonly (string | null)[]).includes(pole) ? pole : null;
}

/**
 * E-I = (external − internal) / (external + internal), from −1 (all links within groups) to +1 (all between them)
 * (Krackhardt & Stern 1988, *Social Psychology Quarterly* 51(2), 123–140), beside what is expected from the sizes of the
 * groups alone: the same over all pairs that could be linked. Modularity Q = (1/2m) Σ [A − k k / 2m] within groups
 * (Newman & Girvan 2004, *Physical Review E* 69, 026113). A pair is one link however many relations join it; parties
 * without a group take no part.
 */
export function divisionOf(network: Network, groupOf: ReadonlyMap<string, string | null>): Division {
  const members = new Map<string, string[]>();
  const isParty = new Set(network.parties);
  for (const [id, group] of groupOf) {
    if (group === null || !isParty.has(id)) continue;
    const known = members.get(group);
    if (known === undefined) members.set(group, [id]);
    else known.push(id);
  }
  const grouped = network.parties.filter((id) => (groupOf.get(id) ?? null) !== null);
  const links = network.links.filter(
    ({ a, b }) => (groupOf.get(a) ?? null) !== null && (groupOf.get(b) ?? null) !== null,
  );
  const isInside = ({ a, b }: { readonly a: string; readonly b: string }) =>
    groupOf.get(a) === groupOf.get(b);
  const internal = links.filter(isInside).length;
  const external = links.length - internal;
  const pairs = (size: number) => (size * (size - 1)) / 2;
  const possible = pairs(grouped.length);
  const possibleInside = [...members.values()].reduce((sum, { length }) => sum + pairs(length), 0);
  const groups = Array.from(members, ([key, ids]) => {
    const own = links.filter(({ a, b }) => groupOf.get(a) === key || groupOf.get(b) === key);
    const inside = own.filter(isInside);
    const outside = own.filter((link) => !isInside(link));
    return {
      key,
      members: ids,
      inside: inside.length,
      outside: outside.length,
      insideRelations: inside.flatMap(({ relations }) => relations),
      outsideRelations: outside.flatMap(({ relations }) => relations),
    };
  });
  return {
    groups: groups.sort((a, b) => b.members.length - a.members.length),
    internal,
    external,
    index: links.length === 0 ? null : (external - internal) / links.length,
    expected: possible === 0 ? null : (possible - 2 * possibleInside) / possible,
    modularity: links.length === 0 ? null : modularityOf({ parties: grouped, links }, groupOf),
  };
}

function modularityOf(network: Network, groupOf: ReadonlyMap<string, string | null>): number {
  return modularity(graphOf(network), {
    getEdgeWeight: null,
    getNodeCommunity: (node) => groupOf.get(network.parties[Number(node)] ?? "") ?? "",
  });
}
