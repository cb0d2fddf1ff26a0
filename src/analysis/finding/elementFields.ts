import type { Element, ElementKind } from "~/model/element";
import * as words from "~/model/vocabulary";

import { evidenceOf, type Field, orNone, type Read, yes, yesNo } from "./fields";

/** Makes sense of one kind of element alone. */
function only<Kind extends ElementKind, Value>(
  kind: Kind,
  read: (element: Extract<Element, { readonly kind: Kind }>) => readonly (Value | null)[],
): Read<Element, Value> {
  return (element) =>
    element.kind === kind ? read(element as Extract<Element, { readonly kind: Kind }>) : [];
}

/** All that can be asked of elements, in the order in which it is offered. Their names are `finding.fields`. */
export const elementFields: readonly Field<Element>[] = [
  { id: "kind", words: "elementKinds", values: words.elementKinds, read: ({ kind }) => [kind] },
  {
    id: "actorType",
    words: "actorTypes",
    values: words.actorTypes,
    read: only("actor", ({ type }) => [type]),
  },
  {
    id: "chain",
    words: "securityChain",
    values: words.securityChain,
    read: only("actor", (a) => [a.chain]),
  },
  {
    id: "seat",
    words: "seatsAtTable",
    values: words.seatsAtTable,
    read: only("actor", (a) => [a.seatAtTable]),
  },
  { id: "influence", scale: [0, 10], read: only("actor", ({ influence }) => [influence]) },
  { id: "social", scale: [0, 3], read: only("actor", ({ capitals }) => [capitals.social]) },
  { id: "cultural", scale: [0, 3], read: only("actor", ({ capitals }) => [capitals.cultural]) },
  { id: "political", scale: [0, 3], read: only("actor", ({ capitals }) => [capitals.political]) },
  { id: "economic", scale: [0, 3], read: only("actor", ({ capitals }) => [capitals.economic]) },
  { id: "symbolic", scale: [0, 3], read: only("actor", ({ capitals }) => [capitals.symbolic]) },
  { id: "spaceType", words: "spaceType", read: only("space", ({ type }) => [type]) },
  {
    id: "domain",
    words: "spaceDomains",
    values: words.spaceDomains,
    read: only("space", (s) => [s.domain]),
  },
  { id: "medium", words: "spaceMedia", values: words.spaceMedia, read: only("space", (s) => [s.medium]) },
  {
    id: "spaceStance",
    words: "spaceStances",
    values: words.spaceStances,
    read: only("space", ({ stances }) => orNone(stances)),
  },
  { id: "access", words: "spaceAccess", values: words.spaceAccess, read: only("space", (s) => [s.access]) },
  {
    id: "commodityType",
    words: "commodityTypes",
    values: words.commodityTypes,
    read: only("commodity", ({ type }) => [type]),
  },
  {
    id: "commodityStance",
    words: "commodityStances",
    values: words.commodityStances,
    read: only("commodity", ({ stances }) => orNone(stances)),
  },
  {
    id: "goodClass",
    words: "goodClasses",
    values: words.goodClasses,
    read: only("commodity", ({ goodClass }) => [goodClass]),
  },
  { id: "owner", words: "element", read: only("commodity", ({ owner }) => [owner]) },
  {
    id: "threatType",
    words: "threatKinds",
    values: words.threatKinds,
    read: only("threat", ({ type }) => [type]),
  },
  {
    id: "status",
    words: "threatStatuses",
    values: words.threatStatuses,
    read: only("threat", ({ status }) => [status]),
  },
  { id: "severity", scale: [1, 5], read: only("threat", ({ severity }) => [severity]) },
  { id: "likelihood", scale: [1, 5], read: only("threat", ({ likelihood }) => [likelihood]) },
  { id: "contested", words: "yesNo", values: yesNo, read: only("threat", (t) => yes(t.contested)) },
  {
    id: "threatDimension",
    words: "dimensions",
    values: words.humanSecurityDimensions,
    read: only("threat", ({ dimensions }) => orNone(dimensions)),
  },
  {
    id: "stateCitizen",
    words: "axisPoles",
    values: words.axes.stateCitizen,
    read: ({ axes }) => [axes.stateCitizen],
  },
  {
    id: "publicPrivate",
    words: "axisPoles",
    values: words.axes.publicPrivate,
    read: ({ axes }) => [axes.publicPrivate],
  },
  {
    id: "domesticForeign",
    words: "axisPoles",
    values: words.axes.domesticForeign,
    read: ({ axes }) => [axes.domesticForeign],
  },
  {
    id: "physicalVirtual",
    words: "axisPoles",
    values: words.axes.physicalVirtual,
    read: ({ axes }) => [axes.physicalVirtual],
  },
  { id: "tag", words: "tag", read: ({ tags }) => orNone(tags) },
  { id: "source", words: "source", read: ({ sources }) => orNone(sources) },
  {
    id: "evidence",
    words: "evidences",
    values: words.evidences,
    read: ({ sources }, view) => evidenceOf(sources, view),
  },
  { id: "confidential", words: "yesNo", values: yesNo, read: ({ confidential }) => yes(confidential) },
];
