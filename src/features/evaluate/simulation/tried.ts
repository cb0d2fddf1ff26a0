import type { Influences } from "~/analysis/simulation/influences";
import type { Run, Setting } from "~/analysis/simulation/simulate";
import type { Variant } from "~/model/variant";

/** A scenario, and what came of it. */
export interface Tried {
  readonly variant: Variant;
  readonly influences: Influences;
  readonly settings: readonly Setting[];
  /** λ */
  readonly steepness: number;
  readonly scenario: Run;
}
