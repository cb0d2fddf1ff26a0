import { receivedSecurity, type ReceivedSecurity } from "~/analysis/human-security";
import { signed } from "~/lib/signed";
import { elementOf } from "~/model/queries";

import { nameIn } from "../sentences";
import { type Block, type Line, paragraph } from "./document";
import { words } from "./element-details";
import type { Reported } from "./reported";

/** What the relations of a variant do for each party, in one table. */
export function receivedBlocks(reported: Reported): readonly Block[] {
  const { variant, say } = reported;
  const all = receivedSecurity(variant).filter(({ beneficiary }) => elementOf(variant, beneficiary));
  if (all.length === 0) return [];
  const columns = ["party", "protection", "empowerment", "place", "covered", "unknown"] as const;
  return [
    { as: "heading", level: 3, text: say("report.received.title"), id: "received" },
    paragraph(say("report.received.how")),
    {
      as: "table",
      head: columns.map((column) => say(`report.received.${column}`)),
      rows: all.map((received): readonly Line[] => [
        [nameIn(variant, received.beneficiary, say)],
        ...Object.values(receivedWords(received, reported)).map((text) => [text]),
      ]),
    },
  ];
}

/** The same of one party, as a sentence. */
export function receivedSentence(received: ReceivedSecurity, reported: Reported): string {
  return reported.say("report.received.one", { ...receivedWords(received, reported) });
}

function receivedWords(received: ReceivedSecurity, reported: Reported) {
  const { say } = reported;
  const { covered, quadrant, targeted } = received;
  const count = covered.length;
  const place = say(quadrant === null ? "report.received.placeUnknown" : `words.quadrants.${quadrant}`);
  return {
    protection: meanWords(received.protection, received.worstProtection, reported),
    empowerment: meanWords(received.empowerment, received.worstEmpowerment, reported),
    place: targeted ? say("report.received.targeted", { place }) : place,
    covered:
      count === 0
        ? say("report.received.coveredOf", { count })
        : say("report.received.coveredWhich", { count, list: words("dimensions", covered, reported) }),
    unknown: unknownWords(received, reported),
  };
}

/** In how many of its relations what is not known of a party. */
export function unknownWords(received: ReceivedSecurity, { say }: Reported): string {
  return say("report.received.unknownOf", {
    protection: received.unknownProtection,
    empowerment: received.unknownEmpowerment,
    count: received.relations,
  });
}

function meanWords(mean: number | null, worst: number | null, { say }: Reported): string {
  if (mean === null || worst === null) return say("report.unknown");
  return say("report.received.mean", { mean: toHundredths(mean), worst: signed(worst) });
}

function toHundredths(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return signed(rounded).replace(/\d.*/u, Math.abs(rounded).toFixed(2));
}
