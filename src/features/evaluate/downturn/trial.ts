import { dependencesOf } from "~/analysis/downturn/dependence";
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

/** What fails until somebody picks something: of those who protect somebody, the one on whom most others depend. */
export function likelyFailing(variant: Variant, { dependences, parties }: Trial): string | null {
  const elements = failing(variant);
  const ids = new Set(elements.map(({ id }) => id));
  const protectors = parties
    .flatMap(({ protecting }) => protecting.map(({ source }) => source))
    .filter((id) => ids.has(id));
  const protecting = new Set(protectors);
  const suppliers = dependences.map(({ supplier }) => supplier);
  return (
    mostNamed(suppliers.filter((id) => protecting.has(id))) ??
    mostNamed(protectors) ??
    mostNamed(suppliers) ??
    elements[0]?.id ??
    null
  );
}

/** The one that is named most often, and of several the first that is. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const name of names) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (most === null || count > (counts.get(most) ?? 0)) most = name;
  }
  return most;
}
