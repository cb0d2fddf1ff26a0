import { receivedSecurity, type ReceivedSecurity } from "~/analysis/human-security";
import { signed } from "~/lib/signed";
import { elementOf } from "~/model/queries";

import { quadrantFigure } from "../figures/quadrants";
import { nameIn } from "../sentences";
import { type Block, figureBlock, type Line, paragraph, sentencesOf } from "./document";
import { words } from "./element-details";
import type { Reported } from "./reported";

/** What the relations of a variant do for each party, in one table. */
export function receivedBlocks(reported: Reported): readonly Block[] {
  const { variant, say } = reported;
  const all = receivedSecurity(variant).filter(({ beneficiary }) => elementOf(variant, beneficiary));
  if (all.length === 0) return [];
  const rows = all.map((received) => ({ received, words: receivedWords(received, reported) }));
  // A column that has nothing to say in any row is left out.
  const columns = (["party", "protection", "empowerment", "place", "covered", "unknown"] as const).filter(
    (column) => column === "party" || rows.some(({ words }) => words[column] !== null),
  );
  return [
    { as: "heading", level: 3, text: say("report.received.title"), id: "received" },
    figureBlock(quadrantFigure(variant, say)),
    paragraph(say("report.received.how")),
    {
      as: "table",
      head: columns.map((column) => say(`report.received.${column}`)),
      rows: rows.map(({ received, words }): readonly Line[] =>
        columns.map((column) => [
          column === "party"
            ? nameIn(variant, received.beneficiary, say)
            : (words[column] ?? say("report.received.none")),
        ]),
      ),
    },
  ];
}

/** The same of one party, in sentences; what is nought is left out. */
export function receivedSentence(received: ReceivedSecurity, reported: Reported): string {
  const { say } = reported;
  const { covered, unknown, ...means } = receivedWords(received, reported);
  return sentencesOf(
    say("report.received.one", means),
    covered === null ? null : say("report.received.oneCovered", { covered }),
    unknown === null ? null : say("report.received.oneUnknown", { unknown }),
  );
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
        ? null
        : say("report.received.coveredWhich", { count, list: words("dimensions", covered, reported) }),
    unknown: unknownWords(received, reported),
  };
}

/** In how many of its relations what is not known of a party; null where all is. */
export function unknownWords(received: ReceivedSecurity, { say }: Reported): string | null {
  const { unknownProtection, unknownEmpowerment, relations: count } = received;
  const of = (side: "protection" | "empowerment", unknown: number) =>
    unknown === 0 ? null : say(`report.received.unknownWhich.${side}`, { unknown, count });
  const protection = of("protection", unknownProtection);
  const empowerment = of("empowerment", unknownEmpowerment);
  if (protection === null || empowerment === null) return protection ?? empowerment;
  return say("report.received.unknownBoth", { protection, empowerment });
}

function meanWords(mean: number | null, worst: number | null, { say }: Reported): string {
  if (mean === null || worst === null) return say("report.unknown");
  return say("report.received.mean", { mean: toHundredths(mean), worst: signed(worst) });
}

function toHundredths(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return signed(rounded).replace(/\d.*/u, Math.abs(rounded).toFixed(2));
}
