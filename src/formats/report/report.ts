import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";

import type { SayWith } from "../sentences";
import { aboutSection } from "./about";
import { annotationsSection } from "./annotations";
import { changesSection } from "./changes";
import { type Line, type Report, strong } from "./document";
import { factsSection } from "./facts";
import { feedbackSection } from "./feedback";
import { findingsSection } from "./findings";
import { impactSection } from "./impact";
import { partiesSection } from "./parties";
import { perspectivesSection } from "./perspectives";
import { type Drawn, pictureSection } from "./picture";
import { questionsSection } from "./questions";
import { relationsSection } from "./relations";
import { reportedOf } from "./reported";
import { sourcesSection } from "./sources";

/** What a report is made from. */
export interface ReportSubject {
  readonly map: RelataMap;
  readonly variantId: string;
  readonly drawn: Drawn;
  /** Ids of the rules of Explain whose findings are not told. */
  readonly rulesOff: ReadonlySet<string>;
  /** Says how much was left out as confidential; null where nothing was. */
  readonly leftOut: string | null;
  /** The day it is made, in words. */
  readonly date: string;
}

/** The report of a variant of a map as it is looked at. */
export function reportOf(subject: ReportSubject, say: SayWith): Report {
  const { map, variantId, drawn, rulesOff, leftOut, date } = subject;
  const variant = variantOf(map, variantId);
  const reported = reportedOf(map, variant, say);
  const lines: readonly (Line | null)[] = [
    map.variants.length > 1 && variant.name.trim() !== "" ? [variant.name.trim()] : null,
    map.question.trim() === "" ? null : [strong(map.question.trim())],
    // Before anything else, since it says what a reader may not want to see.
    map.contentNote.trim() === ""
      ? null
      : [strong(`${say("report.about.contentNote")}:`), ` ${map.contentNote.trim()}`],
    map.summary.trim() === "" ? null : [map.summary.trim()],
    leftOut === null ? null : [leftOut],
  ];
  return {
    language: map.language,
    title: map.title.trim() === "" ? say("report.untitled") : map.title.trim(),
    lead: lines.filter((line) => line !== null),
    contents: say("report.contents"),
    sections: [
      pictureSection(drawn, reported),
      aboutSection(reported),
      partiesSection(reported),
      relationsSection(reported),
      annotationsSection(reported),
      perspectivesSection(reported),
      factsSection(reported),
      impactSection(reported),
      feedbackSection(reported),
      changesSection(reported),
      findingsSection(reported, rulesOff),
      questionsSection(reported),
      sourcesSection(reported),
    ].filter((section) => section !== null),
    picture: { inWord: say("report.picture.inWord"), inMarkdown: say("report.picture.inMarkdown") },
    made: say("report.made", { date }),
  };
}
