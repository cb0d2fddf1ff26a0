import type { Perspective, Reading } from "~/model/map";
import type { Variant } from "~/model/variant";

/** What is analysed: one variant, with what its parties say of it. Where elements stand is not part of it. */
export interface Subject {
  readonly variant: Variant;
  readonly perspectives: readonly Perspective[];
  /** Those of this variant. */
  readonly readings: readonly Reading[];
  /** The variant that it is held against; left out or null where none is. */
  readonly before?: Variant | null;
}

/** The parts of a subject that a study can look at; one that looks at others only is not done anew when they change. */
export const subjectParts = [
  "elements",
  "relations",
  "impact",
  "feedback",
  "environment",
  "loops",
  "wantedSilos",
  "perspectives",
  "readings",
  "before",
] as const;
export type SubjectPart = (typeof subjectParts)[number];

export function partOf(subject: Subject, part: SubjectPart): unknown {
  if (part === "before") return subject.before ?? null;
  return part === "perspectives" || part === "readings" ? subject[part] : subject.variant[part];
}

/** A question that takes computing: what it looks at, and how it is answered. */
export interface Study<Options, Result> {
  readonly reads: readonly SubjectPart[];
  /**
   * Pure; what it gives is plain data that can be sent. `told` may be called with how much is done, from 0 to 1.
   */
  readonly run: (subject: Subject, options: Options, told: (share: number) => void) => Result;
}
