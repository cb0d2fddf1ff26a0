import { item, list, paragraph, type Section, sentencesOf } from "./document";
import { citations, type Reported } from "./reported";

/** What is established, each with its evidence mark and sources; null where the map has no facts. */
export function factsSection(reported: Reported): Section | null {
  const { map, say } = reported;
  if (map.facts.length === 0) return null;
  return {
    id: "facts",
    title: say("report.facts.title"),
    blocks: [
      paragraph(say("report.facts.lead")),
      ...list(
        map.facts.map(({ text, evidence, sources }) => {
          const mark = evidence === null ? say("report.facts.unmarked") : say(`words.evidences.${evidence}`);
          const cited = citations(sources, reported);
          return item([sentencesOf(text, mark), ...(cited.length === 0 ? [] : [" ", ...cited])]);
        }),
      ),
    ],
  };
}
