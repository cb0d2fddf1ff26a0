import type { Candidate } from "~/analysis/remedies/remedy";
import type { FilledIn } from "~/analysis/rules/rule";
import type { Variant } from "~/model/variant";

import { filledIn } from "./finding-sentences";
import type { SayWith } from "./sentences";

/** A change that is suggested, as a sentence: "One way would be formal oversight of Police by Council." */
export function remedySentence(
  { kind, says, values }: Candidate & { readonly kind: string },
  variant: Variant,
  say: SayWith,
): string {
  return say(`remedies.${kind}.says.${says}`, filledIn(withCount(values), variant, say));
}

/** The same in a few words, for a name: "oversight of Police". */
export function remedyName(
  { kind, says, values }: Candidate & { readonly kind: string },
  variant: Variant,
  say: SayWith,
): string {
  return say(`remedies.${kind}.name.${says}`, filledIn(values, variant, say));
}

function withCount(values: FilledIn): FilledIn {
  return { count: 1, ...values };
}
