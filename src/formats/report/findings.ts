import { byAttention, leftOpen, type Told } from "~/analysis/attention";
import { findings } from "~/analysis/findings";
import { rules } from "~/analysis/rules";
import type { Point } from "~/analysis/rules/rule";
import { relationOf } from "~/model/queries";

import { findingQuestion, findingSentence } from "../finding-sentences";
import {
  type Block,
  heading,
  item,
  type Item,
  type Line,
  list,
  paragraph,
  type Run,
  type Section,
} from "./document";
import { relationLink, type Reported } from "./reported";

/** Of more relations than this only the first are named. */
const mostNamed = 6;

/**
 * What the rules that are on find in the variant, what asks most to be looked at first; what they cannot say apart, each
 * with what to ask; then how each of them finds, why it matters and from where that comes. Which rules are off is said.
 */
export function findingsSection(reported: Reported, off: ReadonlySet<string>): Section {
  const { map, variant, say } = reported;
  const on = rules.filter(({ id }) => !off.has(id));
  const silenced = rules.filter(({ id }) => off.has(id));
  const readings = map.readings.filter((reading) => reading.variant === variant.id);
  const subject = { variant, perspectives: map.perspectives, readings };
  const judged = findings.run(subject, null, () => {}).filter(({ rule }) => !off.has(rule));
  const levels = byAttention(judged);
  const open = leftOpen(judged);
  const spoke = new Set([...levels.flatMap(({ told }) => told), ...open].map(({ rule }) => rule));
  const titles = silenced.map(({ id }) => say(`rules.${id}.title`)).join("; ");
  const nothing = say(on.length === 0 ? "findings.noneOn" : "findings.none");
  return {
    id: "findings",
    title: say("findings.report.title"),
    blocks: [
      ...(on.length === 0 ? [] : [paragraph(say("findings.report.lead", { count: on.length }))]),
      ...(silenced.length === 0
        ? []
        : [paragraph(say("findings.report.off", { count: silenced.length, titles }))]),
      ...(levels.length === 0 ? [paragraph(nothing)] : []),
      ...levels.flatMap(({ attention, told, count }): readonly Block[] => {
        const title = say(`findings.levels.${attention}`);
        return [
          heading(3, say("findings.counted", { title, count })),
          ...list(told.flatMap((each) => itemsOf(each, false, reported))),
        ];
      }),
      ...openBlocks(open, reported),
      ...rulesBlocks(
        on.filter(({ id }) => spoke.has(id)),
        reported,
      ),
    ],
  };
}

function openBlocks(open: readonly Told[], reported: Reported): readonly Block[] {
  const { say } = reported;
  const items = open.flatMap((each) => itemsOf(each, true, reported));
  if (items.length === 0) return [];
  const title = say("findings.counted", { title: say("findings.unknown"), count: items.length });
  return [heading(3, title), paragraph(say("findings.report.unknownLead")), ...list(items)];
}

function itemsOf({ rule, points, untold }: Told, unknown: boolean, reported: Reported): readonly Item[] {
  const { variant, say } = reported;
  const title = say(`rules.${rule}.title`);
  return [
    ...points.map((point): Item => {
      const sentence = findingSentence(rule, point, variant, say);
      const question = unknown ? [` ${findingQuestion(rule, point, variant, say)}`] : [];
      const rests = relationsLine(point, reported);
      return item([sentence, ...question], rests === null ? [] : list([item(rests)]));
    }),
    ...(untold === 0 ? [] : [item([say("findings.untold", { count: untold, title })])]),
  ];
}

/** The relations that a finding points at, each leading to where it is told; null where there are none. */
function relationsLine({ relations }: Point, reported: Reported): Line | null {
  const { variant, say } = reported;
  const known = relations.flatMap((id) => relationOf(variant, id) ?? []);
  if (known.length === 0) return null;
  const named = known
    .slice(0, mostNamed)
    .flatMap((relation, at): readonly Run[] => [
      ...(at === 0 ? [] : ["; "]),
      relationLink(relation, reported),
    ]);
  const more = known.length - mostNamed;
  return [
    `${say("findings.report.rests")} `,
    ...named,
    ...(more <= 0 ? ["."] : [say("findings.report.more", { count: more })]),
  ];
}

/** How the rules that have spoken find, why that matters, and from where it comes. */
function rulesBlocks(spoken: typeof rules, { say }: Reported): readonly Block[] {
  if (spoken.length === 0) return [];
  return [
    heading(3, say("findings.report.rules")),
    ...list(
      spoken.map(({ id }) => {
        const source = say(`rules.${id}.source`);
        return item([
          { as: "strong", text: `${say(`rules.${id}.title`)}.` },
          ` ${say(`rules.${id}.criterion`)} ${say(`rules.${id}.why`)} ${say("findings.source", { source })}`,
        ]);
      }),
    ),
  ];
}
