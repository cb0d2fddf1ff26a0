/** The schema `secgov-case/1.0` in which the six cases were coded, as far as the conversion reads it. */
export interface CaseSource {
  readonly schema: string;
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly period: { readonly from: string; readonly to: string; readonly coded_as_of: string };
  readonly tags: readonly string[];
  readonly summary: string;
  readonly sources: readonly SourceEntry[];
  readonly facts: readonly FactEntry[];
  readonly environment: {
    readonly context: string;
    readonly prior_arrangements: readonly string[];
    readonly threats: readonly ThreatEntry[];
  };
  readonly nodes: readonly NodeEntry[];
  readonly relations: readonly RelationEntry[];
  readonly impact: ImpactEntry;
  readonly feedback: readonly FeedbackEntry[];
  readonly redesign: {
    readonly title: string;
    readonly status: string;
    readonly date: string;
    readonly summary: string;
    readonly sources: readonly string[];
    readonly changes: readonly ChangeEntry[];
    readonly impact_after: ImpactEntry;
  };
  readonly coding: { readonly status: string; readonly note: string; readonly date: string };
}

export interface SourceEntry {
  readonly id: string;
  readonly type: string;
  readonly year: number | null;
  readonly citation: string;
  readonly evidence: string;
  readonly url: string | null;
  readonly via: string | null;
}

export interface FactEntry {
  readonly id: string;
  readonly text: string;
  readonly evidence: string;
  readonly sources: readonly string[];
}

export interface ThreatEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly status: string;
  readonly severity: number;
  readonly likelihood: number;
  readonly targets: readonly string[];
  readonly hs_dimensions: readonly string[];
  readonly contested: boolean;
  readonly note: string;
}

interface NodeCommon {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly axes: {
    readonly state_citizen: string;
    readonly public_private: string;
    readonly domestic_foreign: string;
    readonly physical_virtual: string;
  };
  readonly note: string;
}

export type NodeEntry =
  | (NodeCommon & { readonly kind: "actor" })
  | (NodeCommon & {
      readonly kind: "space";
      readonly domain: string;
      readonly medium: string;
      readonly stances: readonly string[];
    })
  | (NodeCommon & {
      readonly kind: "commodity";
      readonly stances: readonly string[];
      readonly good_class: string;
    });

export interface TrustEntry {
  readonly value: number | null;
  readonly confidence: string;
  readonly basis: readonly string[];
  readonly why: string;
}

export interface RelationEntry {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly roles: { readonly from: string | null; readonly to: string | null };
  readonly label: string;
  readonly strength: number;
  readonly formality: string;
  readonly trust: { readonly forward: TrustEntry; readonly backward: TrustEntry } | null;
  readonly human_security: {
    readonly beneficiary: string;
    readonly protection: number;
    readonly why_protection: string;
    readonly empowerment: number;
    readonly why_empowerment: string;
    readonly dimensions: readonly string[];
  };
  readonly prehistory: string | null;
  readonly informal_rule: string | null;
  readonly sources: readonly string[];
}

export interface ScoreEntry {
  readonly score: number | null;
  readonly why: string;
}

export interface ImpactEntry {
  readonly effectiveness: Readonly<
    Record<
      "negative_observable" | "negative_perceived" | "positive_observable" | "positive_perceived",
      ScoreEntry
    >
  >;
  readonly legitimacy: Readonly<
    Record<
      | "lawfulness"
      | "procedural_fairness"
      | "distributive_fairness"
      | "accountability"
      | "trust_in_key_parties"
      | "commitment",
      ScoreEntry
    >
  >;
  readonly by_group: readonly {
    readonly group: string;
    readonly effectiveness: number;
    readonly legitimacy: number;
    readonly why: string;
  }[];
}

export interface FeedbackEntry {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly polarity: string;
  readonly delay: string;
  readonly why: string;
}

/** What a dotted path of an update is set to. */
export type SetEntry = Readonly<Record<string, string | number | null>>;

export type ChangeEntry =
  | { readonly op: "add_node"; readonly node: NodeEntry; readonly why?: string }
  | { readonly op: "add_relation"; readonly relation: RelationEntry; readonly why?: string }
  | { readonly op: "add_threat"; readonly threat: ThreatEntry; readonly why?: string }
  | {
      readonly op: "remove_node" | "remove_relation" | "remove_threat";
      readonly id: string;
      readonly why?: string;
    }
  | {
      readonly op: "update_node" | "update_relation" | "update_threat";
      readonly id: string;
      readonly set: SetEntry;
      readonly why?: string;
    };
