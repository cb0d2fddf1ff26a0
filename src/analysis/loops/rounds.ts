import type { Variant } from "~/model/variant";

import { cyclesOf } from "./cycles";
import { type LoopLink, linksOf } from "./links";

/** Loops with more links are not looked for: nobody follows them. */
export const longestLoop = 6;

export interface Rounds {
  readonly links: readonly LoopLink[];
  /** The links of each loop in the order in which they are run through; shortest first. */
  readonly rounds: readonly (readonly LoopLink[])[];
  /** How many there are more than are given. */
  readonly leftOut: number;
  /** False: there are even more than are counted. */
  readonly counted: boolean;
}

/** The elementary loops of the declared feedback of a variant, of at most six links, each once; at most so many. */
export function roundsOf(variant: Variant, most: number): Rounds {
  const links = linksOf(variant);
  const { cycles, leftOut, counted } = cyclesOf(links, { longest: longestLoop, most });
  return { links, rounds: cycles.map((cycle) => cycle.flatMap((at) => links[at] ?? [])), leftOut, counted };
}
