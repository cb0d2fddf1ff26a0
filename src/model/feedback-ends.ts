import { feedbackEnd } from "./impact";
import { elementsById, relationsById } from "./queries";
import type { Variant } from "./variant";

/** Whether what an end of a feedback link points at is there. */
export function endStands(variant: Variant, end: string): boolean {
  const { sort, id } = feedbackEnd(end);
  const element = elementsById(variant).get(id);
  switch (sort) {
    case "impact":
      return true;
    case "relation":
      return relationsById(variant).has(id);
    case "threat":
      return element?.kind === "threat";
    default:
      return element !== undefined;
  }
}
