import type { Relation } from "~/model/relation";
import * as words from "~/model/vocabulary";

import { evidenceOf, type Field, orNone, yes, yesNo } from "./fields";

/** All that can be asked of relations. Trust makes no sense of a relation with an end that is no actor. */
export const relationFields: readonly Field<Relation>[] = [
  { id: "relationKind", words: "relationKinds", values: words.relationKinds, read: ({ kind }) => [kind] },
  {
    id: "trustForward",
    scale: [-3, 3],
    signed: true,
    read: ({ trust }) => (trust === null ? [] : [trust.forward.value]),
  },
  {
    id: "trustBackward",
    scale: [-3, 3],
    signed: true,
    read: ({ trust }) => (trust === null ? [] : [trust.backward.value]),
  },
  {
    id: "trustEither",
    scale: [-3, 3],
    signed: true,
    read: ({ trust }) => (trust === null ? [] : [trust.forward.value, trust.backward.value]),
  },
  {
    id: "confidence",
    words: "confidences",
    values: words.confidences,
    read: ({ trust }) => (trust === null ? [] : [trust.forward.confidence, trust.backward.confidence]),
  },
  {
    id: "basis",
    words: "trustBases",
    values: words.trustBases,
    read: ({ trust }) => (trust === null ? [] : orNone([...trust.forward.basis, ...trust.backward.basis])),
  },
  {
    id: "beneficiary",
    words: "element",
    read: ({ humanSecurity }) => [humanSecurity?.beneficiary ?? null],
  },
  {
    id: "protection",
    scale: [-2, 2],
    signed: true,
    read: ({ humanSecurity }) => [humanSecurity?.protection ?? null],
  },
  {
    id: "empowerment",
    scale: [-2, 2],
    signed: true,
    read: ({ humanSecurity }) => [humanSecurity?.empowerment ?? null],
  },
  {
    id: "dimension",
    words: "dimensions",
    values: words.humanSecurityDimensions,
    read: ({ humanSecurity }) => orNone(humanSecurity?.dimensions ?? []),
  },
  { id: "strength", scale: [1, 3], read: ({ strength }) => [strength] },
  {
    id: "formality",
    words: "formalities",
    values: words.formalities,
    read: ({ formality }) => [formality],
  },
  {
    id: "roleFrom",
    words: "practices",
    values: words.practices,
    read: ({ roles }) => [roles?.from ?? null],
  },
  { id: "roleTo", words: "practices", values: words.practices, read: ({ roles }) => [roles?.to ?? null] },
  {
    id: "ruleType",
    words: "informalRuleTypes",
    values: words.informalRuleTypes,
    read: ({ informalRules }) => informalRules.map(({ type }) => type),
  },
  { id: "prehistory", words: "yesNo", values: yesNo, read: ({ prehistory }) => yes(prehistory.length > 0) },
  { id: "effect", scale: [-1, 1], signed: true, read: (r) => r.prehistory.map(({ effect }) => effect) },
  { id: "relationSource", words: "source", read: ({ sources }) => orNone(sources) },
  {
    id: "relationEvidence",
    words: "evidences",
    values: words.evidences,
    read: ({ sources }, view) => evidenceOf(sources, view),
  },
  {
    id: "relationConfidential",
    words: "yesNo",
    values: yesNo,
    read: ({ confidential }) => yes(confidential),
  },
];
