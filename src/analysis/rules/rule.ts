import type { Subject, SubjectPart } from "../subject";

/**
 * What is filled into a sentence: a number of things, names of elements and relations by their ids, a measure, ends of
 * feedback links one after the other, or words that somebody wrote.
 */
export type Filled =
  | number
  | readonly string[]
  /** A mean is said with its sign and to hundredths, a rating with its sign, a share in per cent. */
  | { readonly as: "mean" | "rating" | "share" | "index"; readonly value: number }
  | { readonly ends: readonly string[] }
  | { readonly text: string };

export type FilledIn = Readonly<Record<string, Filled>>;

/** Something that a rule points at, said by one of the rule's own sentences. */
export interface Point {
  /** Tells it from the other findings of its rule, and stays the same while the map does. */
  readonly key: string;
  /** The name of the sentence among the words of the rule. */
  readonly says: string;
  readonly values: FilledIn;
  /** From what it was worked out, by what each figure is called. */
  readonly figures: FilledIn;
  readonly elements: readonly string[];
  readonly relations: readonly string[];
}

/** Something that a rule finds. */
export interface Finding extends Point {
  /** How much it asks to be looked at, 3 the most. It is no measure of guilt. */
  readonly attention: Attention;
}

export type Attention = 1 | 2 | 3;

/** What a rule says of a map. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Where too little is known to say; what would have to be found out is what these point at. */
  readonly unknown: readonly Point[];
  /** Keys of the findings that there are beyond those of a rule that tells the largest alone. */
  readonly untold?: readonly string[];
}

/** A question that is asked of every map, each in a file of its own. Its words stand under its id. */
export interface Rule {
  readonly id: string;
  readonly reads: readonly SubjectPart[];
  readonly judge: (subject: Subject) => Verdict;
}
