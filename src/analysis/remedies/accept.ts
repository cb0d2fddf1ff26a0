import { explainChange, forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";

import { enact, type Given } from "./enact";
import type { Step } from "./remedy";

/** Where a change is accepted: in the variant it was suggested for, or in a new one that begins as a copy of it. */
export type Into = {
  readonly variantId: string;
  readonly fork: { readonly id: string; readonly name: string } | null;
};

/** The ids of what a change makes otherwise, new things by the ids that they are given. */
export function touchedBy(steps: readonly Step[], { idOf }: Pick<Given, "idOf">): readonly string[] {
  const ids = steps.map((step) => {
    switch (step.do) {
      case "addParty":
      case "relate":
        return idOf(step.id);
      case "setElement":
        return step.element;
      case "end":
      case "reopen":
      case "setRelation":
        return step.relation;
    }
  });
  return [...new Set(ids)];
}

/** Accepts a change with its reason, as a command. Nothing that it makes is rated. */
export function acceptChange(
  map: RelataMap,
  { variantId, fork }: Into,
  steps: readonly Step[],
  given: Given,
  reason: string,
): RelataMap {
  const into = fork?.id ?? variantId;
  const ready = fork === null ? map : forkVariant(map, variantId, fork);
  const changed = enact(ready, into, steps, given);
  return touchedBy(steps, given).reduce((so, id) => explainChange(so, into, id, reason), changed);
}

/** Things on the drawing that a change is about: what it changes or ends, and the ends of what it adds. */
export function litBy(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => {
    switch (step.do) {
      case "addParty":
        return [step.near];
      case "relate":
        return [step.from, step.to];
      default:
        return touchedBy([step], { idOf: (id) => id });
    }
  });
}
