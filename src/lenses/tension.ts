import { campsOf } from "~/analysis/camps";
import { pairKey, tiesOf } from "~/analysis/ties";
import { triadsOf } from "~/analysis/triads";

import {
  type Arc,
  type ElementDress,
  halves,
  type Lens,
  lineEntry,
  type RelationStyle,
  sharedStyles,
  type Stroke,
} from "./lens";

const strokes = {
  trusting: { colour: "tiePlus", width: 2.5, dash: "solid", entry: "trusting" },
  distrusting: { colour: "tieMinus", width: 2.5, dash: "solid", entry: "distrusting" },
  ambivalent: { colour: "tieMixed", width: 2.5, dash: "solid", entry: "ambivalent" },
  indifferent: { colour: "neither", width: 1.5, dash: "solid", entry: "indifferent" },
  unknown: { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unknown" },
  none: { colour: "quiet", width: 1, dash: "solid", entry: "none" },
} as const satisfies Readonly<Record<string, Stroke>>;

/** A tie that goes against the camps is drawn this much wider, and says so. */
const strain = 2.5;

const whole: Arc = { share: 1, colour: "inkSoft", dash: "solid" };
const none: Arc = { share: 0, colour: "inkSoft", dash: "solid" };

/** The first camp has its ring above, the second below: told apart without colour, and neither before the other. */
function dress(camp: number): ElementDress {
  return {
    upper: camp === 0 ? whole : none,
    lower: camp === 1 ? whole : none,
    caption: [{ key: camp === 0 ? "words.camps.first" : "words.camps.second" }],
    entries: [camp === 0 ? "first" : "second"],
  };
}

const style = sharedStyles();

function plain(stroke: Stroke): RelationStyle {
  return style(stroke.entry, () => halves(stroke, stroke));
}

/** A tie of which there is something to say, in words, and in width where it goes against the camps. */
function told(stroke: Stroke, what: "against" | "strained"): RelationStyle {
  return style(`${stroke.entry} ${what}`, () => {
    const drawn = what === "against" ? { ...stroke, width: stroke.width + strain } : stroke;
    const { entries, ...lines } = halves(drawn, drawn);
    return { ...lines, note: [{ key: `words.ties.${what}` }], entries: [...entries, what] };
  });
}

/**
 * Who stands with whom: ties of trust and distrust between pairs, the two camps with the fewest ties against them, and
 * those ties. It says where tension is, never that it is bad.
 */
export const tension: Lens = {
  id: "tension",
  channels: ["lines", "elements", "notes"],
  read: ({ variant }) => {
    const ties = tiesOf(variant);
    const { campOf, errors } = campsOf(ties.values());
    const strained = new Set<string>();
    for (const { parties, balanced } of triadsOf(ties.values())) {
      if (balanced) continue;
      const [a, b, c] = parties;
      for (const key of [pairKey(a, b), pairKey(a, c), pairKey(b, c)]) strained.add(key);
    }
    // With every party in one camp there is nothing to tell apart.
    const split = [...campOf.values()].includes(1);
    const keyed = Array.from(ties, ([key, { sign, ambivalent }]) => [key, sign, ambivalent]);
    return {
      key: ["tension", keyed, [...errors], [...strained], split ? [...campOf] : []],
      styleOf: ({ from, to, trust }) => {
        if (trust === null) return plain(strokes.none);
        const key = pairKey(from, to);
        const tie = from === to ? undefined : ties.get(key);
        if (tie === undefined) return plain(strokes.unknown);
        const stroke = signed(tie.sign, tie.ambivalent);
        if (errors.has(key)) return told(stroke, "against");
        return strained.has(key) ? told(stroke, "strained") : plain(stroke);
      },
      dressOf: ({ id }) => {
        const camp = split ? campOf.get(id) : undefined;
        return camp === undefined ? null : dress(camp);
      },
    };
  },
  legend: [
    ...Object.values(strokes).map((stroke) => lineEntry(stroke)),
    lineEntry({ ...strokes.trusting, colour: "inkSoft", width: 2.5 + strain, entry: "against" }),
    // As a second lens it widens no line: there the words on the label say it alone.
    { id: "against", channel: "notes", sample: { as: "note" }, words: "againstNoted" },
    { id: "strained", channel: "notes", sample: { as: "note" } },
    { id: "first", channel: "elements", sample: { as: "ring", side: "upper", arc: whole } },
    { id: "second", channel: "elements", sample: { as: "ring", side: "lower", arc: whole } },
  ],
};

function signed(sign: number, ambivalent: boolean): Stroke {
  if (sign > 0) return strokes.trusting;
  if (sign < 0) return strokes.distrusting;
  return ambivalent ? strokes.ambivalent : strokes.indifferent;
}
