import type { Compared, Comparison } from "~/analysis/rounds/comparison";
import { unrated } from "~/model/reading";
import type { Variant } from "~/model/variant";

import { clauseOf, relationHead, type SayWith } from "../sentences";
import { alphaSentence, percentSentence } from "./agreement-sentences";

/** What a relation is and what it is called, without any rating: "Police serves Visitors: “patrols”." */
export function plainSentence(relation: Compared["relation"], variant: Variant, say: SayWith): string {
  const head = relationHead(relation, variant, say);
  const label = relation.label.trim();
  return label === "" ? say("sentences.bare", { head }) : say("sentences.labelled", { head, label });
}

/** What somebody says of a rating beside what the case says, in a sentence. */
export function comparedSentence(compared: Compared, variant: Variant, say: SayWith): string {
  const { relation, rating, mine, theirs, seen } = compared;
  const clause = (value: number | null) =>
    clauseOf(relation, rating, { ...unrated, [rating]: value }, variant, say);
  const theCase = say("recode.compare.case", { clause: clause(theirs) });
  if (!seen) return say("recode.compare.unseen", { case: theCase });
  if (mine !== null && mine === theirs) return say("recode.compare.both", { clause: clause(mine) });
  return say("recode.compare.differs", {
    you: say("recode.compare.you", { clause: clause(mine) }),
    case: theCase,
  });
}

/** How far two readings agree, in sentences that are no grade. */
export function agreementSentences(
  { percent, trust, security }: Comparison,
  say: SayWith,
): readonly string[] {
  return [
    percentSentence(percent, say),
    alphaSentence(say("rounds.reveal.trust"), trust, say),
    alphaSentence(say("rounds.reveal.security"), security, say),
    say("recode.compare.noGrade"),
  ];
}
