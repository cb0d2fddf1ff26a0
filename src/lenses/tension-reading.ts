import { campsOf } from "~/analysis/camps";
import { pairKey, tiesOf } from "~/analysis/ties";
import { triadsOf } from "~/analysis/triads";

import {
  type ElementDress,
  halves,
  type LensReading,
  type LensView,
  type RelationStyle,
  sharedStyles,
  type Stroke,
} from "./lens";
import { emptyRing, strain, tieStrokes, wholeRing } from "./tension";

/** The first camp has its ring above, the second below: told apart without colour, and neither before the other. */
function dress(camp: number): ElementDress {
  return {
    upper: camp === 0 ? wholeRing : emptyRing,
    lower: camp === 1 ? wholeRing : emptyRing,
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

/** Holds a variant against the ties of trust and distrust in it, and the camps with the fewest ties against them. */
export function readTension({ variant }: LensView): LensReading {
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
      if (trust === null) return plain(tieStrokes.none);
      const key = pairKey(from, to);
      const tie = from === to ? undefined : ties.get(key);
      if (tie === undefined) return plain(tieStrokes.unknown);
      const stroke = signed(tie.sign, tie.ambivalent);
      if (errors.has(key)) return told(stroke, "against");
      return strained.has(key) ? told(stroke, "strained") : plain(stroke);
    },
    dressOf: ({ id }) => {
      const camp = split ? campOf.get(id) : undefined;
      return camp === undefined ? null : dress(camp);
    },
  };
}

function signed(sign: number, ambivalent: boolean): Stroke {
  if (sign > 0) return tieStrokes.trusting;
  if (sign < 0) return tieStrokes.distrusting;
  return ambivalent ? tieStrokes.ambivalent : tieStrokes.indifferent;
}
