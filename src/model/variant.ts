import * as z from "zod/mini";

import { elementSchema } from "./element";
import { frameSchema } from "./frame";
import { feedbackSchema, impactSchema, unscoredImpact } from "./impact";
import { loopSchema } from "./loop";
import { noteSchema } from "./note";
import { relationSchema } from "./relation";
import { id, type Immutable, oneOf, record, text, textOrUnknown, texts } from "./shape";
import { answeredSuggestionSchema } from "./suggestion";
import { redesignStatuses } from "./vocabulary";
import { wantedSiloSchema } from "./wanted-silo";

export const variantChangeSchema = record({ ref: id, why: text });

export const variantSchema = record({
  id,
  name: text,
  basedOn: textOrUnknown,
  reason: text,
  status: oneOf(redesignStatuses),
  date: text,
  asOf: text,
  sources: texts,
  changes: z.array(variantChangeSchema),
  environment: record({ context: text, priorArrangements: texts }),
  elements: z.array(elementSchema),
  relations: z.array(relationSchema),
  impact: impactSchema,
  feedback: z.array(feedbackSchema),
  loops: z.optional(z.array(loopSchema)),
  wantedSilos: z.optional(z.array(wantedSiloSchema)),
  frames: z.optional(z.array(frameSchema)),
  notes: z.optional(z.array(noteSchema)),
  simulation: z.optional(z.unknown()),
  acceptedSuggestions: z.optional(z.array(answeredSuggestionSchema)),
});

export type Variant = Immutable<z.infer<typeof variantSchema>>;

/** A variant with nothing in it. */
export function newVariant(id: string, name: string): Variant {
  return {
    id,
    name,
    basedOn: null,
    reason: "",
    status: null,
    date: "",
    asOf: "",
    sources: [],
    changes: [],
    environment: { context: "", priorArrangements: [] },
    elements: [],
    relations: [],
    impact: unscoredImpact,
    feedback: [],
  };
}
