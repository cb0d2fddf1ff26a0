import type { Study, Subject } from "../subject";
import { dependencesOf } from "./dependence";
import { networkOf, spread } from "./inoperability";
import { feltShare, protectedParties } from "./lost-protection";

/** What is assumed while every element fails in its turn. */
export interface FailureOptions {
  /** The share of its function that each loses, 0 to 1. */
  readonly loss: number;
  readonly factor: number;
  readonly buffer: boolean;
}

/** One party, and the failures that take most of its protection. */
interface Weakness {
  readonly beneficiary: string;
  /** The worst failures first, with the share of protection that is lost and felt. */
  readonly failures: readonly { readonly element: string; readonly felt: number }[];
  /** How many failures cost it anything at all. */
  readonly count: number;
}

/** Which single failure hurts whom most. */
export interface SingleFailures extends FailureOptions {
  /** The most vulnerable first. */
  readonly weaknesses: readonly Weakness[];
  /** Elements that were let fail; those that protect nobody and that nothing depends on need not be. */
  readonly tried: number;
  /** Elements beyond what is tried at a time. */
  readonly leftOut: number;
}

/** So many of the worst failures are told of each party. */
const mostTold = 5;

/** After so much work no more elements are let fail: seconds, where the largest maps that imports allow would take hours. */
const mostLooks = 400_000_000;

/** How often it is told how far the work is. */
const toldEvery = 16;

/** Lets every element fail in its turn, by the same loss. */
export const singleFailures: Study<FailureOptions, SingleFailures> = {
  reads: ["elements", "relations"],
  run: ({ variant }, options, told) => {
    const network = networkOf(dependencesOf(variant, options.factor));
    const parties = protectedParties(variant).filter(({ given }) => given > 0);
    const worst = parties.map((): { element: string; felt: number }[] => []);
    const counts = parties.map(() => 0);
    // What each source is worth to each party: the share of protection that goes with it, as it is felt.
    const bySource = new Map<string, Map<number, number>>();
    parties.forEach((party, place) => {
      const felt = feltShare(party, options.buffer);
      for (const { source, weight, protection } of party.protecting) {
        const worth = bySource.get(source) ?? new Map<number, number>();
        bySource.set(source, worth);
        worth.set(place, (worth.get(place) ?? 0) + (felt * weight * protection) / party.given);
      }
    });
    const candidates = candidatesOf(variant, new Set([...network.ids, ...bySource.keys()]));
    let looks = 0;
    let tried = 0;
    for (const element of candidates) {
      if (looks > mostLooks) break;
      if (tried % toldEvery === 0) told(tried / candidates.length);
      tried += 1;
      const spreading = spread(network, element, options.loss);
      looks += spreading.looks;
      const losses = new Map<number, number>();
      for (const [source, lost] of spreading.losses)
        for (const [place, worth] of bySource.get(source) ?? [])
          losses.set(place, (losses.get(place) ?? 0) + worth * lost);
      for (const [place, felt] of losses) {
        counts[place] = (counts[place] ?? 0) + 1;
        keepWorst(worst[place] ?? [], element, felt);
      }
    }
    const weaknesses = parties.map(({ beneficiary }, place) => ({
      beneficiary,
      failures: worst[place] ?? [],
      count: counts[place] ?? 0,
    }));
    return {
      ...options,
      weaknesses: weaknesses
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => (b.failures[0]?.felt ?? 0) - (a.failures[0]?.felt ?? 0)),
      tried,
      leftOut: candidates.length - tried,
    };
  },
};

function candidatesOf({ elements }: Subject["variant"], matters: ReadonlySet<string>): readonly string[] {
  return elements.filter(({ id, kind }) => kind !== "threat" && matters.has(id)).map(({ id }) => id);
}

function keepWorst(worst: { element: string; felt: number }[], element: string, felt: number): void {
  const before = worst.findIndex((each) => each.felt < felt - 1e-12);
  worst.splice(before === -1 ? worst.length : before, 0, { element, felt });
  if (worst.length > mostTold) worst.pop();
}
