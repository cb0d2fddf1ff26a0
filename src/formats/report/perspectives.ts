import { divergenceBlocks } from "./divergence";
import { item, list, paragraph, type Section, sentencesOf, strong } from "./document";
import { perspectiveName } from "./readings";
import { pair, type Reported } from "./reported";

/** The parties whose own views the map keeps; null where it keeps none. */
export function perspectivesSection(reported: Reported): Section | null {
  const { map, variant, say } = reported;
  if (map.perspectives.length === 0) return null;
  const count = (id: string) =>
    map.readings.filter((each) => each.variant === variant.id && each.perspective === id).length;
  return {
    id: "perspectives",
    title: say("report.perspectives.title"),
    blocks: [
      paragraph(say("report.perspectives.lead")),
      ...list(
        map.perspectives.map(({ id, chain, securityView }) => {
          const told = sentencesOf(
            chain === null
              ? null
              : pair(say("report.perspectives.chain"), say(`words.securityChain.${chain}`), reported),
            securityView.trim() === ""
              ? null
              : pair(say("report.perspectives.view"), securityView.trim(), reported),
            say("report.perspectives.readings", { count: count(id) }),
          );
          return item([strong(`${perspectiveName(map, id, say)}:`), ` ${told}`]);
        }),
      ),
      ...divergenceBlocks(reported),
    ],
  };
}
