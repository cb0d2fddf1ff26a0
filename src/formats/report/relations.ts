import type { Relation } from "~/model/relation";

import { relationSentence } from "../sentences";
import { type Block, heading, list, paragraph, type Section } from "./document";
import { readingItems } from "./readings";
import { relationDetails } from "./relation-details";
import { relationTitle, type Reported } from "./reported";

/** Every relation as a sentence, with all that is said of it under it. */
export function relationsSection(reported: Reported): Section {
  const { variant, say, relationNumbers } = reported;
  const blocks = variant.relations.flatMap((relation): readonly Block[] => [
    heading(3, relationTitle(relation, reported), `relation-${relationNumbers.get(relation.id)}`),
    ...told(relation, reported),
    ...list([...relationDetails(relation, reported), ...readingItems(relation, reported)]),
  ]);
  return {
    id: "relations",
    title: say("report.relations.title"),
    blocks: blocks.length === 0 ? [paragraph(say("report.relations.none"))] : blocks,
  };
}

/** The sentences of a relation without the words that stand over them; nothing where the title has said it all. */
function told(relation: Relation, { variant, say }: Reported): readonly Block[] {
  const unlabelled = { ...relation, label: "" };
  const isSaid = relation.label.trim() === "" && relation.trust === null && relation.humanSecurity === null;
  return isSaid ? [] : [paragraph(relationSentence(unlabelled, variant, say))];
}
