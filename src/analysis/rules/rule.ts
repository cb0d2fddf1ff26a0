import type { Subject, SubjectPart } from "../subject";

/** What is filled into a sentence: a number, or names of elements by their ids. */
export type Filled = number | readonly string[];

/** Something that a rule points at, said by one of the rule's own sentences. */
export interface Finding {
  /** Tells it from the other findings of its rule, and stays the same while the map does. */
  readonly key: string;
  /** The name of the sentence among the words of the rule. */
  readonly says: string;
  readonly values: Readonly<Record<string, Filled>>;
  readonly elements: readonly string[];
  readonly relations: readonly string[];
  /** How much it asks to be looked at, 3 the most. It is no measure of guilt. */
  readonly attention: 1 | 2 | 3;
}

/** What a rule says of a map. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Where too little is known to say; what would have to be found out is what these point at. */
  readonly unknown: readonly Omit<Finding, "attention">[];
}

/** A question that is asked of every map, each in a file of its own. Its words stand under its id. */
export interface Rule {
  readonly id: string;
  readonly reads: readonly SubjectPart[];
  readonly judge: (subject: Subject) => Verdict;
}
