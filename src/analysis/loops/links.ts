import { feedbackEnd } from "~/model/impact";
import type { Feedback } from "~/model/impact";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** A declared feedback link, as loops see it. */
export interface LoopLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sign: 1 | -1;
  /** From 0 to 1. */
  readonly strength: number;
  /** The strength is not known, and a half stands in for it. */
  readonly assumed: boolean;
  readonly delay: Feedback["delay"];
}

/** Stands in for a strength that nobody has given. */
const assumedStrength = 0.5;

/** A threat may be named as the element that it is: both are one place. */
function placeOf(end: string, variant: Variant): string {
  const { sort, id } = feedbackEnd(end);
  return sort === "element" && elementOf(variant, id)?.kind === "threat" ? `threat:${id}` : end;
}

export function linksOf(variant: Variant): readonly LoopLink[] {
  return variant.feedback.map(({ id, from, to, polarity, delay, strength }) => ({
    id,
    from: placeOf(from, variant),
    to: placeOf(to, variant),
    sign: polarity === "+" ? 1 : -1,
    strength: strength ?? assumedStrength,
    assumed: strength === null,
    delay,
  }));
}
