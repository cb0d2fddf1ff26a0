import * as z from "zod/mini";

import { id, type Immutable, measure, oneOf, rating, record, text } from "./shape";

/** What a person did with a suggestion. */
const answers = ["accepted", "refused"] as const;

export const answeredSuggestionSchema = record({
  relation: id,
  direction: oneOf(["forward", "backward"]),
  answer: oneOf(answers),
  /** The party whose judgement of the impact the suggestion was made from. */
  group: id,
  /** Trust as it was, as it was reckoned before it was rounded, and as it was afterwards. */
  before: rating(-3, 3),
  reckoned: measure(-3, 3),
  after: rating(-3, 3),
  /** What it was reckoned from: legitimacy and perceived effects from −1 to 1, and the weights in force. */
  legitimacy: measure(-1, 1),
  perceived: measure(-1, 1),
  legitimacyWeight: measure(0, 1),
  gain: measure(0, 10),
  badNews: measure(0, 10),
  exposure: measure(0, 1),
  why: text,
  date: text,
});

/** A suggested change of trust that somebody accepted or refused, as it stands in the log of a variant. */
export type AnsweredSuggestion = Immutable<z.infer<typeof answeredSuggestionSchema>>;
