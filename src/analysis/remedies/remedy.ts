import type { Actor, ElementFields } from "~/model/element";
import type { Relation, RelationFields, RelationKind } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { FilledIn, Finding } from "../rules/rule";

/** What is rated of a relation and could be asked anew. */
type Rated = "protection" | "empowerment" | "trust";

/** One step of a change, as plain data. What is new has an id that stands in until the change is accepted. */
export type Step =
  /** A party of a type, in the drawing near another one; what it is called is said when it is made. */
  | { readonly do: "addParty"; readonly id: string; readonly type: Actor["type"]; readonly near: string }
  /** A relation of which nothing is rated; it may be read for a party, so that one sees that a rating is asked. */
  | {
      readonly do: "relate";
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly kind: RelationKind;
      readonly formality: Relation["formality"];
      readonly readFor: string | null;
    }
  | { readonly do: "end"; readonly relation: string }
  | { readonly do: "setElement"; readonly element: string; readonly set: Partial<ElementFields> }
  | { readonly do: "setRelation"; readonly relation: string; readonly set: Partial<RelationFields> }
  /** What the relation does to whom it is read for is no longer known. */
  | { readonly do: "reopen"; readonly relation: string; readonly rated: readonly Rated[] };

/** A rating without which the finding would not go; nobody but those concerned can give it. */
export interface Need {
  readonly rated: Rated;
  readonly relations: readonly string[];
}

/** A change that could remove a finding, not yet tried. */
export interface Candidate {
  /** Under this stands its sentence. */
  readonly says: string;
  readonly values: FilledIn;
  readonly steps: readonly Step[];
  readonly need?: Need;
  /** Of candidates on one ladder, each taking more than the last, only the first that is enough is offered. */
  readonly ladder?: string;
}

/** What is offered for: a finding of a rule, in a variant. */
export interface Sought {
  readonly rule: string;
  readonly finding: Finding;
  readonly variant: Variant;
  /** An id that nothing in the variant has; another one for another number. */
  readonly fresh: (number: number) => string;
}

/** A way to change an arrangement, each in a file of its own. Its words stand under its id. */
export interface Remedy {
  readonly id: string;
  /** The rules whose findings it may remove. */
  readonly rules: readonly string[];
  readonly offer: (sought: Sought) => readonly Candidate[];
}

/** The party that a finding is about in the first place. */
export function partyOf({ finding }: Sought): string {
  return finding.elements[0] ?? "";
}

/** The ids that a value of a finding names. */
export function idsIn({ finding }: Sought, value: string): readonly string[] {
  const filled = finding.values[value];
  return Array.isArray(filled) ? (filled as readonly string[]) : [];
}
