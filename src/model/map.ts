import * as z from "zod/mini";

import {
  fallsBackTo,
  id,
  type Immutable,
  label,
  oneOf,
  rating,
  record,
  text,
  textOrUnknown,
  texts,
  viewport,
} from "./shape";
import { newVariant, variantSchema } from "./variant";
import { evidences, relationKinds, securityChain, sourceTypes } from "./vocabulary";

export const sourceSchema = record({
  id,
  type: oneOf(sourceTypes),
  year: z.nullable(z.int()),
  citation: text,
  evidence: oneOf(evidences),
  url: textOrUnknown,
  via: textOrUnknown,
});

export const factSchema = record({ id, text, evidence: oneOf(evidences), sources: texts });

/** A relation that one party sees and the agreed map does not have; its ends are elements of the variant. */
export const extraRelationSchema = record({
  id,
  variant: id,
  from: id,
  to: id,
  kind: fallsBackTo(z.enum(relationKinds), "cooperation"),
  label,
  why: text,
});

export const perspectiveSchema = record({
  id,
  name: text,
  chain: oneOf(securityChain),
  colour: z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/u))),
  securityView: text,
  extra: z.optional(z.array(extraRelationSchema)),
});

/**
 * One party's own view of a relation, kept apart from the agreed one. `seen` is there where the party does not see the
 * relation at all; then it rates nothing of it.
 */
export const readingSchema = record({
  id,
  perspective: id,
  person: textOrUnknown,
  variant: id,
  relation: id,
  forward: rating(-3, 3),
  backward: rating(-3, 3),
  protection: rating(-2, 2),
  empowerment: rating(-2, 2),
  seen: z.optional(z.literal(false)),
  why: text,
});

export const stepSchema = record({
  id,
  title: text,
  text,
  variant: textOrUnknown,
  mode: textOrUnknown,
  lens: textOrUnknown,
  viewport,
  focus: texts,
});

/** `viewport`: the map point in the middle of the view, and how large a screen of 1280 × 720 would show the map. */
export const viewSchema = record({
  id,
  name: text,
  lens: textOrUnknown,
  filters: z.array(z.unknown()),
  viewport,
});

/** The one definition of the document: it validates, it types, and the published JSON Schema comes from it. */
export const mapSchema = record({
  format: z.literal("relata-map"),
  version: z.literal(1),
  id,
  title: text,
  question: text,
  summary: text,
  place: text,
  period: text,
  asOf: text,
  language: text,
  contentNote: text,
  coding: z.nullable(record({ status: text, note: text, date: text })),
  sources: z.array(sourceSchema),
  facts: z.array(factSchema),
  tags: texts,
  perspectives: z.array(perspectiveSchema),
  variants: z.array(variantSchema).check(z.minLength(1)),
  readings: z.array(readingSchema),
  story: z.array(stepSchema),
  views: z.array(viewSchema),
});

export type RelataMap = Immutable<z.infer<typeof mapSchema>>;
export type Source = Immutable<z.infer<typeof sourceSchema>>;
export type Fact = Immutable<z.infer<typeof factSchema>>;
export type ExtraRelation = Immutable<z.infer<typeof extraRelationSchema>>;
export type Perspective = Immutable<z.infer<typeof perspectiveSchema>>;
export type Reading = Immutable<z.infer<typeof readingSchema>>;
export type Step = Immutable<z.infer<typeof stepSchema>>;
export type View = Immutable<z.infer<typeof viewSchema>>;

/** A map with one empty variant. Ids and words are the caller's: the model knows neither chance nor language. */
export function newMap(given: {
  readonly id: string;
  readonly variantId: string;
  readonly title: string;
  readonly variantName: string;
  readonly language: string;
}): RelataMap {
  return {
    format: "relata-map",
    version: 1,
    id: given.id,
    title: given.title,
    question: "",
    summary: "",
    place: "",
    period: "",
    asOf: "",
    language: given.language,
    contentNote: "",
    coding: null,
    sources: [],
    facts: [],
    tags: [],
    perspectives: [],
    variants: [newVariant(given.variantId, given.variantName)],
    readings: [],
    story: [],
    views: [],
  };
}
