import { feedbackEnd } from "~/model/impact";
import { relationOf } from "~/model/queries";

import { nameIn, relationHead } from "../sentences";
import { item, list, paragraph, type Section, sentencesOf } from "./document";
import { pair, type Reported } from "./reported";

/** The links through which effects flow back, as sentences; null where there are none. */
export function feedbackSection(reported: Reported): Section | null {
  const { variant, say } = reported;
  if (variant.feedback.length === 0) return null;
  return {
    id: "feedback",
    title: say("report.feedback.title"),
    blocks: [
      paragraph(say("report.feedback.lead")),
      ...list(
        variant.feedback.map(({ from, to, polarity, delay, strength, why }) => {
          const ends = { x: endName(from, reported), y: endName(to, reported) };
          return item([
            sentencesOf(
              say(polarity === "+" ? "report.feedback.same" : "report.feedback.opposite", ends),
              delay === null
                ? null
                : pair(say("report.feedback.delay"), say(`words.delays.${delay}`), reported),
              strength === null ? null : pair(say("report.feedback.strength"), strength, reported),
              why,
            ),
          ]);
        }),
      ),
    ],
  };
}

function endName(end: string, { variant, say }: Reported): string {
  const { sort, id } = feedbackEnd(end);
  if (sort === "impact") return say(`report.impact.${id === "legitimacy" ? "legitimacy" : "effectiveness"}`);
  const relation = sort === "relation" ? relationOf(variant, id) : undefined;
  if (relation === undefined) return nameIn(variant, id, say);
  return relation.label.trim() === "" ? relationHead(relation, variant, say) : relation.label.trim();
}
