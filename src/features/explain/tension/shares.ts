import type { Tension } from "~/analysis/tension";
import type { Variant } from "~/model/variant";

/** What each part of the section is given. */
export interface Told {
  readonly variant: Variant;
  readonly answer: Tension;
}

/** A share as people read it: "0.87". */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? "0" : (part / whole).toFixed(2);
}
