import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { receivedSecurity } from "../human-security";

/** A relation that protects somebody, and what is left of that. */
interface Protecting {
  readonly relation: string;
  /** Who or what gives the protection: the element where the relation begins. */
  readonly source: string;
  readonly weight: number;
  /** The strength of the relation is not known, and 1 stands in for it. */
  readonly assumed: boolean;
  /** +1 or +2. */
  readonly protection: number;
}

/** What protects a party now, and what makes it cope. */
export interface Protected {
  readonly beneficiary: string;
  readonly protecting: readonly Protecting[];
  /** Σ w·P and Σ w over the relations that protect. */
  readonly given: number;
  readonly weight: number;
  /** Σ w·P (below nought) and Σ w over the relations of known protection that do not protect: no failure makes them less. */
  readonly otherwise: { readonly given: number; readonly weight: number; readonly harmful: number };
  /** Ratings of protection that are not known. */
  readonly unknown: number;
  /** Mean empowerment, −2 to +2; null where it is not known. */
  readonly empowerment: number | null;
}

/** A party whose protection has been tried. */
export interface PartyLoss extends Protected {
  /** Σ w·P·(1 − q) over the relations that protect. */
  readonly after: number;
  /** The share of protection that is lost, 0 to 1. */
  readonly loss: number;
  /** The share that is felt, once what the party can do for itself is counted. */
  readonly felt: number;
}

/** Mean empowerment above this is counted as a buffer: the dead band of the quadrants. */
const bufferFrom = 0.25;

/** The share of a loss that a party bears by its own means, where that is assumed. */
const buffered = 0.5;

/** Everybody whose protection somebody has read on the map, in the order in which relations name them. */
export function protectedParties(variant: Variant): readonly Protected[] {
  const empowerments = new Map(
    receivedSecurity(variant).map(({ beneficiary, empowerment }) => [beneficiary, empowerment]),
  );
  const readings = new Map<string, Relation[]>();
  for (const relation of variant.relations) {
    const beneficiary = relation.humanSecurity?.beneficiary ?? null;
    if (beneficiary === null) continue;
    const known = readings.get(beneficiary);
    if (known === undefined) readings.set(beneficiary, [relation]);
    else known.push(relation);
  }
  return Array.from(readings, ([beneficiary, relations]) =>
    partyOf(beneficiary, empowerments.get(beneficiary) ?? null, relations),
  );
}

function partyOf(beneficiary: string, empowerment: number | null, relations: readonly Relation[]): Protected {
  const protecting: Protecting[] = [];
  const otherwise = { given: 0, weight: 0, harmful: 0 };
  let unknown = 0;
  for (const { id, from, strength, humanSecurity } of relations) {
    const protection = humanSecurity?.protection ?? null;
    const weight = strength ?? 1;
    if (protection === null) unknown += 1;
    else if (protection > 0)
      protecting.push({ relation: id, source: from, weight, assumed: strength === null, protection });
    else {
      otherwise.given += weight * protection;
      otherwise.weight += weight;
      if (protection < 0) otherwise.harmful += 1;
    }
  }
  const given = protecting.reduce((sum, { weight, protection }) => sum + weight * protection, 0);
  const weight = protecting.reduce((sum, each) => sum + each.weight, 0);
  return { beneficiary, protecting, given, weight, otherwise, unknown, empowerment };
}

/** Whether what a party can do for itself counts as a buffer. Where that is not known, none is counted. */
export function hasBuffer({ empowerment }: Protected): boolean {
  return empowerment !== null && empowerment > bufferFrom;
}

/** The share of a loss that is felt. */
export function feltShare(party: Protected, buffer: boolean): number {
  return buffer && hasBuffer(party) ? 1 - buffered : 1;
}

/**
 * What is left of a party's protection where its protectors have lost `losses` of their function. What harms stays as it
 * is: a protector that fails does not stop harming. The buffer, felt loss = loss·(1 − 0.5·b) with b = 1 from a mean
 * empowerment above 0.25, is an assumption after *Human Security Now* (Commission on Human Security 2003), which asks
 * what people can do for themselves when things turn bad; it has no empirical calibration.
 */
export function protectionLost(
  party: Protected,
  losses: ReadonlyMap<string, number>,
  buffer: boolean,
): PartyLoss {
  const lost = party.protecting.reduce(
    (sum, { source, weight, protection }) => sum + weight * protection * (losses.get(source) ?? 0),
    0,
  );
  const loss = party.given === 0 ? 0 : Math.min(1, lost / party.given);
  return { ...party, after: party.given - lost, loss, felt: loss * feltShare(party, buffer) };
}

/** The mean protection of a party, −2 to +2, from all that is known of it; null where nothing is. */
export function meanProtection({ otherwise, weight }: Protected, given: number): number | null {
  const all = weight + otherwise.weight;
  return all === 0 ? null : (given + otherwise.given) / all;
}
