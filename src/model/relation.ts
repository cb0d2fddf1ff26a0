import * as z from "zod/mini";

import type { Element } from "./element";
import {
  fallsBackTo,
  id,
  type Immutable,
  label,
  oneOf,
  rating,
  record,
  someOf,
  text,
  textOrUnknown,
  texts,
} from "./shape";
import * as words from "./vocabulary";

export const trustReadingSchema = record({
  value: rating(-3, 3),
  confidence: oneOf(words.confidences),
  basis: someOf(words.trustBases),
  why: text,
});

const trust = record({ forward: trustReadingSchema, backward: trustReadingSchema });

export const humanSecuritySchema = record({
  beneficiary: textOrUnknown,
  protection: rating(-2, 2),
  whyProtection: text,
  empowerment: rating(-2, 2),
  whyEmpowerment: text,
  dimensions: someOf(words.humanSecurityDimensions),
});

const pastEvent = record({ date: textOrUnknown, event: text, effect: rating(-1, 1) });

const informalRule = record({ text, type: oneOf(words.informalRuleTypes) });

export const relationSchema = record({
  id,
  from: id,
  to: id,
  kind: fallsBackTo(z.enum(words.relationKinds), "cooperation"),
  label,
  roles: z.nullable(record({ from: oneOf(words.practices), to: oneOf(words.practices) })),
  strength: rating(1, 3),
  formality: oneOf(words.formalities),
  trust: z.nullable(trust),
  humanSecurity: z.nullable(humanSecuritySchema),
  prehistory: z.array(pastEvent),
  informalRules: z.array(informalRule),
  note: text,
  sources: texts,
  confidential: z.boolean(),
});

export type Relation = Immutable<z.infer<typeof relationSchema>>;
export type RelationKind = Relation["kind"];
export type Trust = Immutable<z.infer<typeof trust>>;
export type TrustReading = Immutable<z.infer<typeof trustReadingSchema>>;
export type HumanSecurity = Immutable<z.infer<typeof humanSecuritySchema>>;
export type PastEvent = Immutable<z.infer<typeof pastEvent>>;
export type InformalRule = Immutable<z.infer<typeof informalRule>>;
export type RelationFields = Omit<Relation, "id" | "from" | "to" | "trust" | "humanSecurity">;

/** `forward`: how far `from` trusts `to`; `backward`: how far `to` trusts `from`. */
export type Direction = "forward" | "backward";

const unknownTrust: TrustReading = { value: null, confidence: null, basis: [], why: "" };

/** Trust holds between actors only: unknown both ways between two, null where an end is none. */
export function trustBetween(from: Element, to: Element): Trust | null {
  return from.kind === "actor" && to.kind === "actor"
    ? { forward: unknownTrust, backward: unknownTrust }
    : null;
}

/** A human-security reading with nothing rated, for the party that the relation reaches first of all. */
export function unknownHumanSecurity(from: Element, to: Element): HumanSecurity {
  const beneficiary = to.kind === "actor" ? to.id : from.kind === "actor" ? from.id : null;
  return {
    beneficiary,
    protection: null,
    whyProtection: "",
    empowerment: null,
    whyEmpowerment: "",
    dimensions: [],
  };
}

/** The kind a new relation most often has, given what it joins; a person changes it with one key. */
function likelyKind(from: Element, to: Element): RelationKind {
  if (from.kind === "threat") return "endanger";
  if (to.kind === "threat") return "protect";
  return from.kind === "actor" && to.kind === "actor" ? "cooperation" : "use";
}

/** A new relation between two elements, of which only the kind is guessed. */
export function newRelation(id: string, from: Element, to: Element, kind = likelyKind(from, to)): Relation {
  return {
    id,
    from: from.id,
    to: to.id,
    kind,
    label: "",
    roles: null,
    strength: null,
    formality: null,
    trust: trustBetween(from, to),
    humanSecurity: null,
    prehistory: [],
    informalRules: [],
    note: "",
    sources: [],
    confidential: false,
  };
}
