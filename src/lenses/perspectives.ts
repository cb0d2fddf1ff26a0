import { type Divergence, readingsByRelation } from "~/analysis/divergence";
import { signed } from "~/lib/signed";
import type { Perspective } from "~/model/map";
import { elementOf } from "~/model/queries";
import { type Readable, readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import {
  halves,
  type Lens,
  type LensReading,
  lineEntry,
  sharedStyles,
  type Stroke,
  undressed,
  type Words,
} from "./lens";
import { shortName } from "./short-name";
import { trustStroke } from "./trust";

const strokes = {
  agree: { colour: "quiet", width: 2, dash: "solid", entry: "agree" },
  near: { colour: "divergence1", width: 2.5, dash: "solid", entry: "near" },
  apart: { colour: "divergence2", width: 3.5, dash: "solid", entry: "apart" },
  opposed: { colour: "divergence3", width: 4.5, dash: "solid", entry: "opposed" },
  /** One party sees it and no other says anything. */
  alone: { colour: "ink", width: 1.5, dash: "solid", entry: "alone" },
  unread: { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unread" },
} as const satisfies Readonly<Record<string, Stroke>>;

function spreadStroke({ spread, byPerspective }: Divergence): Stroke {
  if (spread === null) return byPerspective.size === 0 ? strokes.unread : strokes.alone;
  if (spread < 1) return strokes.agree;
  if (spread < 2) return strokes.near;
  return spread < 4 ? strokes.apart : strokes.opposed;
}

/**
 * Where parties differ most about a relation: how far, about whose trust or about what, and on a line of their own who
 * stands lowest and who highest.
 */
function spreadWords(
  relation: Relation,
  readings: Readonly<Record<Readable, Divergence>>,
  names: ReadonlyMap<string, string>,
  variant: Variant,
): Words | null {
  let widest: Readable | null = null;
  for (const each of readable)
    if ((readings[each].spread ?? 0) > (widest === null ? 0 : (readings[widest].spread ?? 0))) widest = each;
  if (widest === null) return null;
  const said = [...readings[widest].byPerspective].sort(([, a], [, b]) => a - b);
  const [lowest, highest] = [said[0], said.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const value = (rated: number) => signed(rated, Number.isInteger(rated) ? 0 : 1);
  const voice = (id: string) => shortName(names.get(id) ?? "");
  return [
    { text: `${value(lowest[1])} … ${value(highest[1])}` },
    { key: `words.readable.${widest}` },
    ...trusterOf(relation, widest, variant),
    { text: `\n${voice(lowest[0])} … ${voice(highest[0])}` },
  ];
}

/** Whose trust a rating is about: one of the two ends, so that its name says which. */
function trusterOf({ from, to }: Relation, rated: Readable, variant: Variant): Words {
  if (rated !== "forward" && rated !== "backward") return [];
  const label = elementOf(variant, rated === "forward" ? from : to)?.label.trim() ?? "";
  return label === "" ? [{ key: "common.unnamed" }] : [{ text: shortName(label) }];
}

/** One party's own readings, in the colours of trust; or how far the parties are apart, and who says what. */
export const perspectives: Lens = {
  id: "perspectives",
  channels: ["lines", "notes"],
  read: ({ map, variant, perspective }) => {
    const readings = readingsByRelation(map, variant.id);
    const names = new Map(map.perspectives.map(({ id, name }: Perspective) => [id, name]));
    return perspective !== null && names.has(perspective)
      ? ownReadings(perspective, readings)
      : divergent(readings, names, variant);
  },
  legend: [
    ...Object.values(strokes).map((stroke) => lineEntry(stroke)),
    ...[-3, -2, -1, 0, 1, 2, 3].map((value) => lineEntry(trustStroke(value))),
  ],
};

const style = sharedStyles();

type Readings = ReturnType<typeof readingsByRelation>;

function ownReadings(perspective: string, readings: Readings): LensReading {
  const own = new Map(
    Array.from(readings, ([relation, { forward, backward }]) => [
      relation,
      [forward.byPerspective.get(perspective) ?? null, backward.byPerspective.get(perspective) ?? null],
    ]),
  );
  const drawn = (value: number | null | undefined) =>
    value === null || value === undefined ? strokes.unread : trustStroke(Math.round(value));
  return {
    key: ["perspectives", perspective, [...own]],
    styleOf: ({ id }) => {
      const [forward, backward] = own.get(id) ?? [];
      const [first, second] = [drawn(forward), drawn(backward)];
      return style(`${first.entry} ${second.entry}`, () => halves(first, second));
    },
    dressOf: undressed,
  };
}

function divergent(readings: Readings, names: ReadonlyMap<string, string>, variant: Variant): LensReading {
  const keyed = Array.from(readings, ([id, rated]) => [
    id,
    readable.map((each) => [...rated[each].byPerspective]),
  ]);
  const labels = variant.elements.map(({ id, label }) => [id, label]);
  return {
    key: ["divergence", [...names], labels, keyed],
    styleOf: (relation) => {
      const rated = readings.get(relation.id);
      if (rated === undefined) return style("unread unread", () => halves(strokes.unread, strokes.unread));
      // Without trust there is one thing to differ about: what the relation does to people.
      const security =
        (rated.protection.spread ?? -1) >= (rated.empowerment.spread ?? -1)
          ? rated.protection
          : rated.empowerment;
      const drawn =
        relation.trust === null
          ? halves(spreadStroke(security), spreadStroke(security))
          : halves(spreadStroke(rated.forward), spreadStroke(rated.backward));
      return { ...drawn, note: spreadWords(relation, rated, names, variant) };
    },
    dressOf: undressed,
  };
}
