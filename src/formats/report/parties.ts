import { receivedSecurity } from "~/analysis/human-security";
import type { Element } from "~/model/element";
import { elementKinds } from "~/model/vocabulary";

import { nameOf } from "../sentences";
import { type Block, heading, paragraph, type Section, sentencesOf } from "./document";
import { elementDetails } from "./element-details";
import { receivedBlocks, receivedSentence } from "./received";
import { citations, type Reported } from "./reported";

/** Every element by kind, with what is known of it and what it receives. */
export function partiesSection(reported: Reported): Section {
  const { variant, say } = reported;
  const received = new Map(
    receivedSecurity(variant).map((each) => [each.beneficiary, receivedSentence(each, reported)]),
  );
  const kinds = elementKinds.flatMap((kind): readonly Block[] => {
    const elements = variant.elements.filter((element) => element.kind === kind);
    if (elements.length === 0) return [];
    return [
      heading(3, say(`report.parties.kinds.${kind}`)),
      ...elements.flatMap((element) => elementBlocks(element, received.get(element.id), reported)),
    ];
  });
  return {
    id: "parties",
    title: say("report.parties.title"),
    blocks:
      kinds.length === 0 ? [paragraph(say("report.parties.none"))] : [...kinds, ...receivedBlocks(reported)],
  };
}

function elementBlocks(element: Element, received: string | undefined, reported: Reported): readonly Block[] {
  const details = elementDetails(element, reported);
  const note = element.note.trim();
  const sources = citations(element.sources, reported);
  return [
    heading(4, nameOf(element, reported.say)),
    ...(details.length === 0 ? [] : [paragraph(sentencesOf(details.join("; ")))]),
    ...(note === "" ? [] : [paragraph(note)]),
    ...(received === undefined ? [] : [paragraph(received)]),
    ...(sources.length === 0 ? [] : [paragraph(...sources)]),
  ];
}
