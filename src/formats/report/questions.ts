import { type OpenQuestions, openQuestions, type RatingAt } from "~/analysis/open-questions";
import { relationOf } from "~/model/queries";

import { agreedRatings, clauseOf, nameIn, nameOf } from "../sentences";
import { changeWords } from "./changes";
import { type Block, heading, item, type Line, list, paragraph, type Section } from "./document";
import { readingClauses, voiceOf } from "./readings";
import { unknownWords } from "./received";
import { partiesOf, relationLink, type Reported } from "./reported";

/** What the variant leaves open, as questions, grouped and counted. */
export function questionsSection(reported: Reported): Section {
  const { map, variant, say } = reported;
  const groups = questionGroups(openQuestions(map, variant.id), reported).filter(
    ([, lines]) => lines.length > 0,
  );
  const count = groups.reduce((sum, [, lines]) => sum + lines.length, 0);
  return {
    id: "questions",
    title: say("report.questions.title"),
    blocks: [
      paragraph(count === 0 ? say("report.questions.none") : say("report.questions.lead", { count })),
      ...groups.flatMap(([title, lines]): readonly Block[] => [
        heading(3, say("report.questions.counted", { title, count: lines.length })),
        ...list(lines.map((line) => item(line))),
      ]),
    ],
  };
}

type Group = readonly [title: string, lines: readonly Line[]];

function questionGroups(open: OpenQuestions, reported: Reported): readonly Group[] {
  const { variant, base, say } = reported;
  const isTrust = ({ rated }: RatingAt) => rated === "forward" || rated === "backward";
  const within = (rating: RatingAt, question: string): Line => [
    relationLink(rating.relation, reported),
    ` – ${question}`,
  ];
  const unrated = (some: readonly RatingAt[]) => some.map((each) => within(each, missing(each, reported)));
  return [
    [say("report.questions.groups.trust"), unrated(open.unrated.filter(isTrust))],
    [say("report.questions.groups.security"), unrated(open.unrated.filter((each) => !isTrust(each)))],
    [
      say("report.questions.groups.reasons"),
      open.unreasoned.map((each) => {
        const { relation, rated, sourced } = each;
        const clause = clauseOf(relation, rated, agreedRatings(relation), variant, say);
        const key = sourced ? "report.questions.reason" : "report.questions.reasonOrSource";
        return within(each, say(key, { clause }));
      }),
    ],
    [say("report.questions.groups.readings"), silentReadings(open, reported)],
    [
      say("report.questions.groups.seats"),
      open.seats.map((actor) => [say("report.questions.seat", { name: nameOf(actor, say) })]),
    ],
    [
      say("report.questions.groups.thin"),
      open.thin.map((received) => {
        const name = nameIn(variant, received.beneficiary, say);
        const unknown = unknownWords(received, reported) ?? say("report.received.none");
        return [say("report.questions.thin", { name, unknown })];
      }),
    ],
    [
      say("report.questions.groups.contested"),
      open.contested.map((threat) => [say("report.questions.contested", { name: nameOf(threat, say) })]),
    ],
    [
      say("report.questions.groups.impact"),
      open.unscored.map((each) => [
        say("report.questions.impact", { item: say(`words.impactItems.${each}`) }),
      ]),
    ],
    [
      say("report.questions.groups.changes"),
      base === null
        ? []
        : open.unexplained.map((id) => [
            say("report.questions.change", { what: changeWords(id, base, reported) }),
          ]),
    ],
  ];
}

/** The question that an unrated rating asks. */
function missing({ relation, rated }: RatingAt, { variant, say }: Reported): string {
  if (rated === "protection" || rated === "empowerment") {
    const name = nameIn(variant, relation.humanSecurity?.beneficiary ?? null, say);
    return say(`report.questions.${rated}`, { name });
  }
  const { truster, trusted } = partiesOf(relation, rated);
  return say("report.questions.trust", {
    x: nameIn(variant, truster, say),
    y: nameIn(variant, trusted, say),
  });
}

function silentReadings({ silent }: OpenQuestions, reported: Reported): readonly Line[] {
  const { variant, say } = reported;
  return silent.flatMap((reading) => {
    const relation = relationOf(variant, reading.relation);
    if (relation === undefined) return [];
    const clauses = readingClauses(relation, reading, reported);
    const question = say("report.questions.reading", { name: voiceOf(reading, reported), clauses });
    return [[relationLink(relation, reported), ` – ${question}`]];
  });
}
