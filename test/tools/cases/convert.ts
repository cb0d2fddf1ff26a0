import type { Element, Position, Threat } from "~/model/element";
import type { Feedback, Impact, ImpactItem } from "~/model/impact";
import type { RelataMap } from "~/model/map";
import type { Relation, TrustReading } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { sectorOfActorType } from "~/model/vocabulary";

import { type Arrangement, asFound, asRedesigned, refOf } from "./redesign";
import type {
  CaseSource,
  FeedbackEntry,
  ImpactEntry,
  NodeEntry,
  RelationEntry,
  ScoreEntry,
  ThreatEntry,
  TrustEntry,
} from "./source";

/** Where the elements of a case are drawn: the same place in both variants. */
export type Places = Readonly<Record<string, Position>>;

/**
 * A coded case as a map with two variants. What the source does not know stays null, empty or absent.
 * Values of closed vocabularies are passed on as they are; the parser of the model checks them.
 */
export function toMap(source: CaseSource, places: Places, contentNote: string): RelataMap {
  return {
    format: "relata-map",
    version: 1,
    id: source.id,
    title: source.title,
    question: "",
    summary: source.summary,
    place: source.place,
    period: `${source.period.from}–${source.period.to}`,
    asOf: source.period.coded_as_of,
    language: "en",
    contentNote,
    coding: source.coding,
    sources: source.sources as RelataMap["sources"],
    facts: source.facts as RelataMap["facts"],
    tags: source.tags,
    perspectives: [],
    variants: [toFirst(source, places), toRedesign(source, places)],
    readings: [],
    story: [],
    views: [],
  };
}

function toFirst(source: CaseSource, places: Places): Variant {
  return {
    id: "as-is",
    name: "As is",
    basedOn: null,
    reason: "",
    status: null,
    date: "",
    asOf: source.period.coded_as_of,
    sources: [],
    changes: [],
    environment: toEnvironment(source),
    ...toItems(asFound(source), places),
    impact: toImpact(source.impact),
    feedback: source.feedback.map(toFeedback),
  };
}

function toRedesign(source: CaseSource, places: Places): Variant {
  const { redesign } = source;
  const items = toItems(asRedesigned(source), places);
  const present = new Set([...items.elements, ...items.relations].map(({ id }) => id));
  return {
    id: "redesign",
    name: redesign.title,
    basedOn: "as-is",
    reason: redesign.summary,
    status: redesign.status as Variant["status"],
    date: redesign.date,
    asOf: "",
    sources: redesign.sources,
    changes: redesign.changes.map((change) => ({ ref: refOf(change), why: change.why ?? "" })),
    environment: toEnvironment(source),
    ...items,
    impact: toImpact(redesign.impact_after),
    feedback: source.feedback.filter(({ from, to }) => [from, to].every(isPresent)).map(toFeedback),
  };

  function isPresent(end: string): boolean {
    const [sort = "", id = ""] = end.split(":");
    return sort === "impact" || present.has(id);
  }
}

function toEnvironment({ environment }: CaseSource): Variant["environment"] {
  return { context: environment.context, priorArrangements: environment.prior_arrangements };
}

function toItems({ nodes, relations, threats }: Arrangement, places: Places) {
  return {
    elements: [
      ...nodes.map((node) => toElement(node, placeOf(node.id))),
      ...threats.map((threat) => toThreat(threat, placeOf(threat.id))),
    ],
    relations: [...relations.map(toRelation), ...threats.flatMap(toEndangers)],
  };

  function placeOf(id: string): Position | null {
    return places[id] ?? null;
  }
}

function toElement(node: NodeEntry, position: Position | null): Element {
  const { id, kind, type, label, note } = node;
  const axes = {
    stateCitizen: node.axes.state_citizen,
    publicPrivate: node.axes.public_private,
    domesticForeign: node.axes.domestic_foreign,
    physicalVirtual: node.axes.physical_virtual,
  };
  const common = { id, kind, type, label, note, position, axes, tags: [], sources: [], confidential: false };
  return { ...common, ...ownFields(node) } as unknown as Element;
}

function ownFields(node: NodeEntry) {
  switch (node.kind) {
    case "actor":
      return {
        chain: sectorOfActorType[node.type as keyof typeof sectorOfActorType],
        capitals: { social: null, cultural: null, political: null, economic: null, symbolic: null },
        influence: null,
        seatAtTable: null,
      };
    case "space":
      return { domain: node.domain, medium: node.medium, stances: node.stances, access: null };
    case "commodity":
      return { stances: node.stances, goodClass: node.good_class, owner: null };
  }
}

function toThreat(threat: ThreatEntry, position: Position | null): Threat {
  return {
    id: threat.id,
    kind: "threat",
    type: threat.kind as Threat["type"],
    label: threat.label,
    note: threat.note,
    position,
    axes: { stateCitizen: null, publicPrivate: null, domesticForeign: null, physicalVirtual: null },
    tags: [],
    sources: [],
    confidential: false,
    status: threat.status as Threat["status"],
    severity: threat.severity,
    likelihood: threat.likelihood,
    contested: threat.contested,
    dimensions: threat.hs_dimensions as Threat["dimensions"],
  };
}

/** A threat reaches each of its targets through a relation of its own, with nothing rated. */
function toEndangers(threat: ThreatEntry): Relation[] {
  return threat.targets.map((target) => ({
    id: `${threat.id}-${target}`,
    from: threat.id,
    to: target,
    kind: "endanger",
    label: "",
    roles: null,
    strength: null,
    formality: null,
    trust: null,
    humanSecurity: null,
    prehistory: [],
    informalRules: [],
    note: "",
    sources: [],
    confidential: false,
  }));
}

function toRelation(relation: RelationEntry): Relation {
  const { human_security: reading, trust } = relation;
  return {
    id: relation.id,
    from: relation.from,
    to: relation.to,
    kind: relation.kind as Relation["kind"],
    label: relation.label,
    roles: relation.roles as Relation["roles"],
    strength: relation.strength,
    formality: relation.formality as Relation["formality"],
    trust: trust && { forward: toTrustReading(trust.forward), backward: toTrustReading(trust.backward) },
    humanSecurity: {
      beneficiary: reading.beneficiary,
      protection: reading.protection,
      whyProtection: reading.why_protection,
      empowerment: reading.empowerment,
      whyEmpowerment: reading.why_empowerment,
      dimensions: reading.dimensions as NonNullable<Relation["humanSecurity"]>["dimensions"],
    },
    prehistory:
      relation.prehistory === null ? [] : [{ date: null, event: relation.prehistory, effect: null }],
    informalRules: relation.informal_rule === null ? [] : [{ text: relation.informal_rule, type: null }],
    note: "",
    sources: relation.sources,
    confidential: false,
  };
}

function toTrustReading({ value, confidence, basis, why }: TrustEntry): TrustReading {
  return { value, confidence, basis, why } as TrustReading;
}

function toImpact({ effectiveness, legitimacy, by_group: byGroup }: ImpactEntry): Impact {
  return {
    items: {
      negativeObservable: toItem(effectiveness.negative_observable),
      negativePerceived: toItem(effectiveness.negative_perceived),
      positiveObservable: toItem(effectiveness.positive_observable),
      positivePerceived: toItem(effectiveness.positive_perceived),
      lawfulness: toItem(legitimacy.lawfulness),
      proceduralFairness: toItem(legitimacy.procedural_fairness),
      distributiveFairness: toItem(legitimacy.distributive_fairness),
      accountability: toItem(legitimacy.accountability),
      trustInKeyParties: toItem(legitimacy.trust_in_key_parties),
      commitment: toItem(legitimacy.commitment),
    },
    byGroup: byGroup.map((group) => ({
      element: group.group,
      items: null,
      effectiveness: group.effectiveness,
      legitimacy: group.legitimacy,
      why: group.why,
    })),
    byPerspective: [],
  };
}

function toItem({ score, why }: ScoreEntry): ImpactItem {
  return { score, why, evidence: null };
}

function toFeedback({ id, from, to, polarity, delay, why }: FeedbackEntry): Feedback {
  return { id, from, to, polarity, delay, strength: null, why } as Feedback;
}
