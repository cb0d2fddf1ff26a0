import { type Alpha, fewestRated, type PercentAgreement } from "~/analysis/agreement";

import type { SayWith } from "../sentences";

/** An α in words, with its counts; where too little is rated, that. */
export function alphaSentence(what: string, { value, units, ratings }: Alpha, say: SayWith): string {
  if (units < fewestRated) return say("rounds.reveal.alphaFew", { what, units, least: fewestRated });
  if (value === null) return say("rounds.reveal.alphaFlat", { what, units });
  const alpha = value.toFixed(2).replace("-", "−");
  return say("rounds.reveal.alphaOf", { what, alpha, ratings, units });
}

/** How often two gave the same rating, in words. */
export function percentSentence({ same, of }: PercentAgreement, say: SayWith): string {
  if (of < fewestRated) return say("recode.compare.percentFew", { same, of, least: fewestRated });
  return say("recode.compare.percent", { same, of, percent: Math.round((100 * same) / of) });
}
