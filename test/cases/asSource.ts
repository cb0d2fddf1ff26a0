import type { Element } from "~/model/element";
import type { Feedback, Impact, ImpactItem } from "~/model/impact";
import type { RelataMap } from "~/model/map";
import type { Relation, TrustReading } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Arrangement } from "../tools/cases/redesign";
import type {
  CaseSource,
  FeedbackEntry,
  ImpactEntry,
  NodeEntry,
  RelationEntry,
  ScoreEntry,
  ThreatEntry,
  TrustEntry,
} from "../tools/cases/source";

/** What a map says of its case, in the words of the source: the way back, against which the way there is tested. */
export function asSource(map: RelataMap, first: Variant): Omit<CaseSource, "schema" | "redesign"> {
  const [from = "", to = ""] = map.period.split("–");
  const { nodes, relations, threats } = asArrangement(first);
  return {
    id: map.id,
    title: map.title,
    place: map.place,
    period: { from, to, coded_as_of: map.asOf },
    tags: [...map.tags],
    summary: map.summary,
    sources: map.sources.map(({ id, type, year, citation, evidence, url, via }) => {
      return { id, type: known(type), year, citation, evidence: known(evidence), url, via };
    }),
    facts: map.facts.map(({ id, text, evidence, sources }) => {
      return { id, text, evidence: known(evidence), sources: [...sources] };
    }),
    environment: { ...asEnvironment(first), threats },
    nodes,
    relations,
    impact: asImpact(first.impact),
    feedback: first.feedback.map(asFeedback),
    coding: asCoding(map),
  };
}

function asCoding({ coding }: RelataMap): CaseSource["coding"] {
  const { status, note, date } = known(coding);
  return { status, note, date };
}

export function asEnvironment({ environment }: Variant) {
  return { context: environment.context, prior_arrangements: [...environment.priorArrangements] };
}

/** The elements and relations of a variant as nodes, relations and threats with their targets. */
export function asArrangement({ elements, relations }: Variant): Arrangement {
  const threats = elements.filter(({ kind }) => kind === "threat");
  const ofThreats = new Set(threats.map(({ id }) => id));
  return {
    nodes: elements.flatMap(asNode),
    relations: relations.filter(({ from }) => !ofThreats.has(from)).map(asRelation),
    threats: elements.flatMap((element) => asThreat(element, relations)),
  };
}

function asNode(element: Element): NodeEntry[] {
  if (element.kind === "threat") return [];
  const { id, label, note, axes } = element;
  const common = {
    id,
    label,
    axes: {
      state_citizen: known(axes.stateCitizen),
      public_private: known(axes.publicPrivate),
      domestic_foreign: known(axes.domesticForeign),
      physical_virtual: known(axes.physicalVirtual),
    },
    note,
    type: known(element.type),
  };
  switch (element.kind) {
    case "actor":
      return [{ ...common, kind: "actor" }];
    case "space": {
      const { domain, medium, stances } = element;
      return [
        { ...common, kind: "space", domain: known(domain), medium: known(medium), stances: [...stances] },
      ];
    }
    case "commodity": {
      const { stances, goodClass } = element;
      return [{ ...common, kind: "commodity", stances: [...stances], good_class: known(goodClass) }];
    }
  }
}

function asThreat(element: Element, relations: readonly Relation[]): ThreatEntry[] {
  if (element.kind !== "threat") return [];
  const { id, label, type, status, severity, likelihood, contested, dimensions, note } = element;
  const endangers = relations.filter(({ from }) => from === id);
  return [
    {
      id,
      label,
      kind: known(type),
      status: known(status),
      severity: known(severity),
      likelihood: known(likelihood),
      targets: endangers.map(({ to }) => to),
      hs_dimensions: [...dimensions],
      contested: known(contested),
      note,
    },
  ];
}

function asRelation(relation: Relation): RelationEntry {
  const { id, from, to, kind, label, sources, trust } = relation;
  const roles = known(relation.roles);
  const reading = known(relation.humanSecurity);
  return {
    id,
    from,
    to,
    kind,
    roles: { from: roles.from, to: roles.to },
    label,
    strength: known(relation.strength),
    formality: known(relation.formality),
    trust: trust && { forward: asTrust(trust.forward), backward: asTrust(trust.backward) },
    human_security: {
      beneficiary: known(reading.beneficiary),
      protection: known(reading.protection),
      why_protection: reading.whyProtection,
      empowerment: known(reading.empowerment),
      why_empowerment: reading.whyEmpowerment,
      dimensions: [...reading.dimensions],
    },
    prehistory: only(relation.prehistory)?.event ?? null,
    informal_rule: only(relation.informalRules)?.text ?? null,
    sources: [...sources],
  };
}

function asTrust({ value, confidence, basis, why }: TrustReading): TrustEntry {
  return { value, confidence: known(confidence), basis: [...basis], why };
}

export function asImpact({ items, byGroup }: Impact): ImpactEntry {
  return {
    effectiveness: {
      negative_observable: asScore(items.negativeObservable),
      negative_perceived: asScore(items.negativePerceived),
      positive_observable: asScore(items.positiveObservable),
      positive_perceived: asScore(items.positivePerceived),
    },
    legitimacy: {
      lawfulness: asScore(items.lawfulness),
      procedural_fairness: asScore(items.proceduralFairness),
      distributive_fairness: asScore(items.distributiveFairness),
      accountability: asScore(items.accountability),
      trust_in_key_parties: asScore(items.trustInKeyParties),
      commitment: asScore(items.commitment),
    },
    by_group: byGroup.map(({ element, effectiveness, legitimacy, why }) => {
      return { group: element, effectiveness: known(effectiveness), legitimacy: known(legitimacy), why };
    }),
  };
}

function asScore({ score, why }: ImpactItem): ScoreEntry {
  return { score, why };
}

export function asFeedback({ id, from, to, polarity, delay, why }: Feedback): FeedbackEntry {
  return { id, from, to, polarity, delay: known(delay), why };
}

/** The source knows every field that the map carries over, so a null here is a loss. */
function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error("asSource: the map does not know what the source knows");
  return value;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  if (items.length > 1) throw new Error("asSource: the source has one entry at most");
  return items[0];
}
