import type { TrustSuggestion } from "~/analysis/impact-into-trust";
import type { AnsweredSuggestion } from "~/model/suggestion";
import type { Variant } from "~/model/variant";

/**
 * What was last answered to a suggestion; null where nobody did, or where trust has been rated otherwise since, so that it
 * is another question. What was accepted is not suggested again by itself, lest the same news counts over and over.
 */
export function answerTo(
  { acceptedSuggestions = [] }: Variant,
  { relation, direction, before }: TrustSuggestion,
): AnsweredSuggestion | null {
  const last = acceptedSuggestions.findLast(
    (entry) => entry.relation === relation && entry.direction === direction,
  );
  if (last === undefined) return null;
  return before === (last.answer === "accepted" ? last.after : last.before) ? last : null;
}
