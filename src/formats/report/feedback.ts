import { endName } from "../feedback-ends";
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
          const ends = { x: endName(from, variant, say), y: endName(to, variant, say) };
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
