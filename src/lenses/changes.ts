import { readLater } from "./later";
import { type Arc, type Lens, lineEntry, type Stroke } from "./lens";

/** What has become of something: how its line is drawn. */
export const changeStrokes = {
  added: { colour: "changeNew", width: 4.5, dash: "solid", entry: "added" },
  changed: { colour: "changeOther", width: 3, dash: "dashed", entry: "changed" },
  ended: { colour: "changeGone", width: 2, dash: "dotted", entry: "ended" },
  same: { colour: "quiet", width: 1.25, dash: "solid", entry: "same" },
} as const satisfies Readonly<Record<string, Stroke>>;

/** And the ring around it. */
export const changeArcs: Readonly<Record<"added" | "changed" | "ended", Arc>> = {
  added: { share: 1, colour: "changeNew", dash: "solid" },
  changed: { share: 1, colour: "changeOther", dash: "dashed" },
  ended: { share: null, colour: "changeGone", dash: "solid" },
};

/**
 * One variant held against another in one drawing: what is new, what became another and how, and as ghosts what is no
 * longer there. Told apart by width, dashes and words as well as by colour, and none of it called better or worse.
 */
export const changes: Lens = {
  id: "changes",
  channels: ["lines", "elements", "notes"],
  isFor: ({ variants }) => variants.length > 1,
  read: readLater("changes", changeStrokes.same),
  legend: [
    ...Object.values(changeStrokes).map((stroke) => lineEntry(stroke)),
    ...(["added", "changed"] as const).map((id) => ({
      id,
      channel: "elements" as const,
      sample: { as: "ring" as const, side: "upper" as const, arc: changeArcs[id] },
    })),
  ],
};
