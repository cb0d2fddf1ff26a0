import type { RelataMap } from "../map";
import { relationOf } from "../queries";
import type { Direction } from "../relation";
import { type AnsweredSuggestion, answeredSuggestionSchema } from "../suggestion";
import { inVariant, patched } from "./change";
import { legalPatch } from "./legal";
import { setTrust } from "./relations";

/** A suggestion with what somebody answered to it. */
export type Answering = AnsweredSuggestion & {
  readonly direction: Direction;
  readonly answer: "accepted" | "refused";
};

/**
 * Writes down that a suggested change of trust was accepted or refused, and where it was accepted sets that trust. Throws
 * where the relation is not there or holds no known trust in that direction, and where the entry is not legal.
 */
export function answerSuggestion(map: RelataMap, variantId: string, answering: Answering): RelataMap {
  const entry: Answering = {
    ...answering,
    ...legalPatch("answerSuggestion", answering.relation, answeredSuggestionSchema, answering),
  };
  const { relation, direction, answer, after } = entry;
  const logged = inVariant(map, variantId, (variant) => {
    const known = relationOf(variant, relation)?.trust?.[direction].value ?? null;
    if (known === null) throw new Error(`answerSuggestion: ${relation} holds no known trust ${direction}`);
    return patched(variant, { acceptedSuggestions: [...(variant.acceptedSuggestions ?? []), entry] });
  });
  return answer === "refused" || after === null
    ? logged
    : setTrust(logged, variantId, [relation], direction, { value: after });
}
