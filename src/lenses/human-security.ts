import { type Quadrant, receivedSecurity, type ReceivedSecurity } from "~/analysis/human-security";
import type { HumanSecurity } from "~/model/relation";

import {
  type Arc,
  type ElementDress,
  halves,
  type Lens,
  lineEntry,
  type RelationStyle,
  sharedStyles,
  type Stroke,
  type Words,
} from "./lens";

type Side = "protection" | "empowerment";

const widths = [1.25, 2.5, 4] as const;

/** The line of a rating of protection or empowerment. */
export function strand(side: Side, value: number | null): Stroke {
  if (value === null) return { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unrated" };
  const width = widths[Math.abs(value)] ?? widths[0];
  if (value === 0) return { colour: "neither", width, dash: "solid", entry: "neither" };
  return value < 0
    ? { colour: "harm", width, dash: "dashed", entry: "harm" }
    : { colour: side, width, dash: "solid", entry: side };
}

const noReading: Stroke = { colour: "ink", width: 1.5, dash: "solid", entry: "unread" };
/** What serves another party than the one in view stands back; what is read for nobody is for no other party either. */
const another: Stroke = { colour: "quiet", width: 1, dash: "solid", entry: "another" };

const style = sharedStyles();

function styled(reading: HumanSecurity | null, beneficiary: string | null): RelationStyle {
  const nothing = reading === null || reading.beneficiary === null;
  if (nothing) return style("unread", () => halves(noReading, noReading));
  if (beneficiary !== null && reading.beneficiary !== beneficiary)
    return style("another", () => halves(another, another));
  const { protection, empowerment } = reading;
  return style(`${protection} ${empowerment}`, () => {
    const strokes = [strand("protection", protection), strand("empowerment", empowerment)] as const;
    return {
      line: { form: "strands", strokes, arrow: "inkSoft" },
      signs: null,
      note: null,
      entries: [...new Set(strokes.map(({ entry }) => entry))],
    };
  });
}

/** Half a ring around a beneficiary: filled to |mean| / 2, broken where it harms, dots where nothing is known. */
export function ringArc(side: Side, mean: number | null): Arc {
  if (mean === null) return { share: null, colour: "trustUnknown", dash: "solid" };
  const share = Math.min(1, Math.abs(mean) / 2);
  return mean < 0 ? { share, colour: "harm", dash: "dashed" } : { share, colour: side, dash: "solid" };
}

function dress({ protection, empowerment, quadrant, targeted }: ReceivedSecurity): ElementDress {
  return {
    upper: ringArc("protection", protection),
    lower: ringArc("empowerment", empowerment),
    caption: captionOf(quadrant, targeted),
    entries: [...new Set([ringEntry("received", protection), ringEntry("held", empowerment)])],
  };
}

/** The class of a half-ring: what it is filled with, or that it is broken, empty or dotted, whichever half it is. */
function ringEntry(side: "received" | "held", mean: number | null): string {
  if (mean === null) return "unsure";
  if (mean === 0) return "even";
  return mean < 0 ? "harmed" : side;
}

function captionOf(quadrant: Quadrant | null, targeted: boolean): Words {
  const words = { key: quadrant === null ? "words.quadrantUnknown" : `words.quadrants.${quadrant}` };
  return targeted ? [words, { text: "·" }, { key: "words.targeted" }] : [words];
}

/**
 * Two strands on every relation, protection above and empowerment below, broken where it harms; around each
 * beneficiary two half-rings, protection received above and empowerment held below, each filled to |mean| / 2.
 */
export const humanSecurity: Lens = {
  id: "humanSecurity",
  channels: ["lines", "elements"],
  read: ({ variant, beneficiary }) => {
    const received = receivedSecurity(variant).filter(
      (each) => beneficiary === null || each.beneficiary === beneficiary,
    );
    const dresses = new Map(received.map((each) => [each.beneficiary, dress(each)]));
    return {
      key: ["humanSecurity", beneficiary, [...dresses]],
      styleOf: ({ humanSecurity: reading }) => styled(reading, beneficiary),
      dressOf: ({ id }) => dresses.get(id) ?? null,
    };
  },
  legend: [
    {
      id: "protection",
      channel: "lines",
      sample: { as: "strand", side: "upper", stroke: strand("protection", 2) },
    },
    {
      id: "empowerment",
      channel: "lines",
      sample: { as: "strand", side: "lower", stroke: strand("empowerment", 2) },
    },
    lineEntry(strand("protection", -2)),
    lineEntry(strand("protection", 0)),
    lineEntry(strand("protection", null)),
    lineEntry(noReading),
    lineEntry(another),
    {
      id: "received",
      channel: "elements",
      sample: { as: "ring", side: "upper", arc: ringArc("protection", 1.4) },
    },
    {
      id: "held",
      channel: "elements",
      sample: { as: "ring", side: "lower", arc: ringArc("empowerment", 1.4) },
    },
    {
      id: "harmed",
      channel: "elements",
      sample: { as: "ring", side: "upper", arc: ringArc("protection", -1.4) },
    },
    { id: "even", channel: "elements", sample: { as: "ring", side: "upper", arc: ringArc("protection", 0) } },
    {
      id: "unsure",
      channel: "elements",
      sample: { as: "ring", side: "upper", arc: ringArc("protection", null) },
    },
  ],
};
