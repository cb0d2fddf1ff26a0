import { readLater } from "./later";
import { type Arc, type Lens, lineEntry, type Stroke } from "./lens";

export const tieStrokes = {
  trusting: { colour: "tiePlus", width: 2.5, dash: "solid", entry: "trusting" },
  distrusting: { colour: "tieMinus", width: 2.5, dash: "solid", entry: "distrusting" },
  ambivalent: { colour: "tieMixed", width: 2.5, dash: "solid", entry: "ambivalent" },
  indifferent: { colour: "neither", width: 1.5, dash: "solid", entry: "indifferent" },
  unknown: { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unknown" },
  none: { colour: "quiet", width: 1, dash: "solid", entry: "none" },
} as const satisfies Readonly<Record<string, Stroke>>;

/** A tie that goes against the camps is drawn this much wider, and says so. */
export const strain = 2.5;

export const wholeRing: Arc = { share: 1, colour: "inkSoft", dash: "solid" };
export const emptyRing: Arc = { share: 0, colour: "inkSoft", dash: "solid" };

/**
 * Who stands with whom: ties of trust and distrust between pairs, the two camps with the fewest ties against them, and
 * those ties. It says where tension is, never that it is bad.
 */
export const tension: Lens = {
  id: "tension",
  channels: ["lines", "elements", "notes"],
  read: readLater("tension", tieStrokes.none),
  legend: [
    ...Object.values(tieStrokes).map((stroke) => lineEntry(stroke)),
    lineEntry({ ...tieStrokes.trusting, colour: "inkSoft", width: 2.5 + strain, entry: "against" }),
    // As a second lens it widens no line: there the words on the label say it alone.
    { id: "against", channel: "notes", sample: { as: "note" }, words: "againstNoted" },
    { id: "strained", channel: "notes", sample: { as: "note" } },
    { id: "first", channel: "elements", sample: { as: "ring", side: "upper", arc: wholeRing } },
    { id: "second", channel: "elements", sample: { as: "ring", side: "lower", arc: wholeRing } },
  ],
};
