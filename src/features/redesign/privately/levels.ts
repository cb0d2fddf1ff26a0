import { askedAbout } from "~/analysis/rounds/questions";
import { nameIn, type SayWith } from "~/formats/sentences";
import type { Text } from "~/i18n/text";
import type { Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** What a step of a scale means, in a word or two. */
export function levelOf(rating: Readable, value: number, t: Text): string {
  const levels =
    rating === "protection"
      ? "protectionLevels"
      : rating === "empowerment"
        ? "empowermentLevels"
        : "trustLevels";
  return t(`words.${levels as "trustLevels"}.${value as 1}`);
}

/** What is asked of a relation, as a question. */
export function questionText(relation: Relation, rating: Readable, variant: Variant, say: SayWith): string {
  if (rating === "protection" || rating === "empowerment") {
    const { humanSecurity } = askedAbout(relation, variant);
    return say(`rounds.rate.${rating}`, { z: nameIn(variant, humanSecurity?.beneficiary ?? null, say) });
  }
  const [from, to] = rating === "forward" ? [relation.from, relation.to] : [relation.to, relation.from];
  const [x, y] = [nameIn(variant, from, say), nameIn(variant, to, say)];
  return from === to ? say("rounds.rate.within", { x }) : say("rounds.rate.trust", { x, y });
}
