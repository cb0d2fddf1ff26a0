import { readLater } from "./later";
import { type Lens, lineEntry, type Stroke } from "./lens";
import { trustStroke } from "./trust";

export const viewStrokes = {
  agree: { colour: "quiet", width: 2, dash: "solid", entry: "agree" },
  near: { colour: "divergence1", width: 2.5, dash: "solid", entry: "near" },
  apart: { colour: "divergence2", width: 3.5, dash: "solid", entry: "apart" },
  opposed: { colour: "divergence3", width: 4.5, dash: "solid", entry: "opposed" },
  /** One party sees it and no other says anything. */
  alone: { colour: "ink", width: 1.5, dash: "solid", entry: "alone" },
  unread: { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unread" },
  /** A party does not see it: broken, in whatever colour it is drawn otherwise. */
  unseen: { colour: "inkSoft", width: 1.5, dash: "dashDotted", entry: "unseen" },
} as const satisfies Readonly<Record<string, Stroke>>;

/** What only one party sees: double, as nothing else is here. */
export const onlyTheirs: Stroke = { colour: "ink", width: 1.5, dash: "solid", entry: "extra" };

/**
 * One party's own readings, in the colours of trust; or how far the parties are apart, and who says what. Either way with
 * what a party does not see and what only it sees.
 */
export const perspectives: Lens = {
  id: "perspectives",
  channels: ["lines", "notes"],
  read: readLater("perspectives", viewStrokes.unread),
  legend: [
    ...Object.values(viewStrokes).map((stroke) => lineEntry(stroke)),
    { id: onlyTheirs.entry, channel: "lines", sample: { as: "double", stroke: onlyTheirs } },
    ...[-3, -2, -1, 0, 1, 2, 3].map((value) => lineEntry(trustStroke(value))),
  ],
};
