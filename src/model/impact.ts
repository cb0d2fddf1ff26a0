import * as z from "zod/mini";

import { id, type Immutable, measure, oneOf, rating, record, text } from "./shape";
import { feedbackDelays, impactEvidence, polarities } from "./vocabulary";

export const impactItemSchema = record({ score: rating(1, 5), why: text, evidence: oneOf(impactEvidence) });

const items = record({
  negativeObservable: impactItemSchema,
  negativePerceived: impactItemSchema,
  positiveObservable: impactItemSchema,
  positivePerceived: impactItemSchema,
  lawfulness: impactItemSchema,
  proceduralFairness: impactItemSchema,
  distributiveFairness: impactItemSchema,
  accountability: impactItemSchema,
  trustInKeyParties: impactItemSchema,
  commitment: impactItemSchema,
});

export const groupImpactSchema = record({
  element: id,
  items: z.nullable(items),
  /** Summary scores 1–5; they count only where `items` is null. */
  effectiveness: measure(1, 5),
  legitimacy: measure(1, 5),
  why: text,
});

export const perspectiveImpactSchema = record({ perspective: id, items, why: text });

export const impactSchema = record({
  items,
  byGroup: z.array(groupImpactSchema),
  byPerspective: z.array(perspectiveImpactSchema),
});

/** An end of a feedback link: `threat:ID`, `relation:ID`, `element:ID`, `impact:effectiveness` or `impact:legitimacy`. */
const end = z
  .string()
  .check(z.regex(/^(?:(?:threat|relation|element):[\s\S]+|impact:(?:effectiveness|legitimacy))$/u));

export const feedbackSchema = record({
  id,
  from: end,
  to: end,
  polarity: z.enum(polarities),
  delay: oneOf(feedbackDelays),
  strength: measure(0, 1),
  why: text,
});

export type ImpactItem = Immutable<z.infer<typeof impactItemSchema>>;
export type ImpactItems = Immutable<z.infer<typeof items>>;
export type GroupImpact = Immutable<z.infer<typeof groupImpactSchema>>;
export type PerspectiveImpact = Immutable<z.infer<typeof perspectiveImpactSchema>>;
export type Impact = Immutable<z.infer<typeof impactSchema>>;
export type Feedback = Immutable<z.infer<typeof feedbackSchema>>;

const unscored: ImpactItem = { score: null, why: "", evidence: null };

export const unscoredItems: ImpactItems = {
  negativeObservable: unscored,
  negativePerceived: unscored,
  positiveObservable: unscored,
  positivePerceived: unscored,
  lawfulness: unscored,
  proceduralFairness: unscored,
  distributiveFairness: unscored,
  accountability: unscored,
  trustInKeyParties: unscored,
  commitment: unscored,
};

export const unscoredImpact: Impact = { items: unscoredItems, byGroup: [], byPerspective: [] };

/** What an end of a feedback link points at, taken apart at the first colon. */
export function feedbackEnd(end: string): { readonly sort: string; readonly id: string } {
  const colon = end.indexOf(":");
  return { sort: end.slice(0, colon), id: end.slice(colon + 1) };
}
