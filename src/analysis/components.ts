import type { Variant } from "~/model/variant";

import { actorsSaid } from "./components/actors";
import { commoditiesSaid } from "./components/commodities";
import type { Check } from "./components/component";
import { environmentSaid } from "./components/environment";
import { impactSaid } from "./components/impact";
import { spacesSaid } from "./components/spaces";
import { trustSaid } from "./components/trust";

/**
 * What a variant says of each of the six components of a security arrangement, and what it leaves open: environment,
 * actors, trust, spaces, commodities, impact. Nothing is summed over the six, since they cannot be weighed against
 * each other; and nothing is guessed, since every line is a field that is filled or empty.
 */
export function componentsOf(variant: Variant) {
  return [
    environmentSaid(variant),
    actorsSaid(variant),
    trustSaid(variant),
    spacesSaid(variant),
    commoditiesSaid(variant),
    impactSaid(variant),
  ] as const;
}

export type ComponentSaid = ReturnType<typeof componentsOf>[number];
export type CheckId = ComponentSaid["checks"][number]["id"];

/** How many of the questions of a component the map answers, and how many there are. */
export function progressOf(checks: readonly Check[]): { readonly done: number; readonly all: number } {
  const all = checks.reduce((sum, { of }) => sum + of, 0);
  const missing = checks.reduce((sum, { open }) => sum + open, 0);
  return { done: all - missing, all };
}
