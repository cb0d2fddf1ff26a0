import { type Dependence, dependencesOf } from "~/analysis/downturn/dependence";
import type { Trial } from "~/analysis/downturn/downturn";
import { networkOf } from "~/analysis/downturn/inoperability";
import { protectedParties } from "~/analysis/downturn/lost-protection";
import type { Element } from "~/model/element";
import type { Variant } from "~/model/variant";

/** What can fail: everything but threats. */
export function failing(variant: Variant): readonly Element[] {
  return variant.elements.filter(({ kind }) => kind !== "threat");
}

/** A variant made ready for being tried under these assumptions. */
export function trialOf(variant: Variant, factor: number, buffer: boolean): Trial {
  const dependences = dependencesOf(variant, factor);
  return { dependences, network: networkOf(dependences), parties: protectedParties(variant), buffer };
}

/** What fails until somebody picks something: what most others depend on, or else whoever protects somebody. */
export function likelyFailing(variant: Variant, { dependences, parties }: Trial): string | null {
  const elements = failing(variant);
  const ids = new Set(elements.map(({ id }) => id));
  const most = mostNamed(dependences);
  if (most !== null) return most;
  const protector = parties.flatMap(({ protecting }) => protecting).find(({ source }) => ids.has(source));
  return protector?.source ?? elements[0]?.id ?? null;
}

function mostNamed(dependences: readonly Dependence[]): string | null {
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const { supplier } of dependences) {
    const count = (counts.get(supplier) ?? 0) + 1;
    counts.set(supplier, count);
    if (most === null || count > (counts.get(most) ?? 0)) most = supplier;
  }
  return most;
}
