import type { Variant } from "~/model/variant";

import type { Dependence } from "./dependence";
import { inoperability, type Network } from "./inoperability";
import { type PartyLoss, type Protected, protectionLost } from "./lost-protection";

/** That an element loses a share of its function, 0 to 1. */
export interface Shock {
  readonly element: string;
  readonly loss: number;
}

/** A loss that goes from one element to another along a relation. */
interface Passing extends Dependence {
  /** What the supplier has lost of its function. */
  readonly lost: number;
  /** What of that reaches the dependent: its share times the loss. */
  readonly passed: number;
}

/** Parties that lose the same; the first lose most. */
type Place = readonly PartyLoss[];

/** What follows from a shock. */
export interface Downturn {
  /** The share of its function that each element loses, the greatest first; those that lose nothing are left out. */
  readonly losses: readonly { readonly element: string; readonly loss: number }[];
  /** Who passes what to whom, in order of size. */
  readonly chain: readonly Passing[];
  /** Who loses first; parties that lose the same stand together. */
  readonly places: readonly Place[];
  /** Parties that are protected and lose nothing. */
  readonly spared: readonly PartyLoss[];
  /** Parties of which ratings are known, none of which protects: they have no protection to lose. */
  readonly unprotected: readonly PartyLoss[];
  /** Parties whose protection is not known at all. */
  readonly unknown: readonly PartyLoss[];
}

/** What fails is tried on: a variant, made ready. */
export interface Trial {
  readonly dependences: readonly Dependence[];
  readonly network: Network;
  readonly parties: readonly Protected[];
  readonly buffer: boolean;
}

/** Losses are told in tenths of a percent; what reads the same is the same place. */
const steps = 1000;

/** What one failure does, step by step and party by party. */
export function downturnOf({ dependences, network, parties, buffer }: Trial, shock: Shock): Downturn {
  const losses = inoperability(network, shock.element, shock.loss);
  const chain = dependences.flatMap((each): readonly Passing[] => {
    const lost = losses.get(each.supplier) ?? 0;
    const passed = each.share * lost;
    return passed > 0 ? [{ ...each, lost, passed }] : [];
  });
  const tried = parties.map((party) => protectionLost(party, losses, buffer));
  const guarded = tried.filter(({ given }) => given > 0);
  const bare = tried.filter(({ given }) => given === 0);
  return {
    losses: Array.from(losses, ([element, loss]) => ({ element, loss })).toSorted((a, b) => b.loss - a.loss),
    chain: chain.toSorted((a, b) => b.passed - a.passed),
    places: placesOf(guarded.filter(({ felt }) => felt > 0)),
    spared: guarded.filter(({ felt }) => felt === 0),
    unprotected: bare.filter(({ otherwise }) => otherwise.weight > 0),
    unknown: bare.filter(({ otherwise }) => otherwise.weight === 0),
  };
}

function placesOf(parties: readonly PartyLoss[]): readonly Place[] {
  const places = new Map<number, PartyLoss[]>();
  for (const party of parties) {
    const reads = Math.round(party.felt * steps);
    const together = places.get(reads);
    if (together === undefined) places.set(reads, [party]);
    else together.push(party);
  }
  return [...places].toSorted(([a], [b]) => b - a).map(([, place]) => place);
}

/** How often relations that end the chain are without a reading: protection that is meant for nobody who is named. */
export function unnamedReadings(variant: Variant): number {
  return variant.relations.filter(
    ({ humanSecurity }) => humanSecurity !== null && humanSecurity.beneficiary === null,
  ).length;
}
