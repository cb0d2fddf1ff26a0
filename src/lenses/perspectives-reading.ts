import { type Divergence, readingsByRelation, unseenByRelation } from "~/analysis/divergence";
import { signed } from "~/lib/signed";
import { asRelation, type Extra, extrasIn } from "~/model/extra";
import { elementOf } from "~/model/queries";
import { type Readable, readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import {
  doubled,
  halves,
  type Lens,
  type LensReading,
  sharedStyles,
  type Stroke,
  undressed,
  type Words,
} from "./lens";
import { onlyTheirs, viewStrokes as strokes } from "./perspectives";
import { shortName } from "./short-name";
import { trustStroke } from "./trust";

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

/** One party's own readings, or how far the parties are apart. */
export const readPerspectives: Lens["read"] = ({ map, variant, perspective }) => {
  const names = new Map(map.perspectives.map(({ id, name }) => [id, name]));
  const told: Told = {
    names,
    variant,
    readings: readingsByRelation(map, variant.id),
    unseen: unseenByRelation(map.readings, variant.id),
    extras: extrasIn(map, variant.id),
  };
  return perspective !== null && names.has(perspective) ? ownReadings(perspective, told) : divergent(told);
};

const style = sharedStyles();

/** What parties say, by relation. */
interface Told {
  readonly names: ReadonlyMap<string, string>;
  readonly variant: Variant;
  readonly readings: ReturnType<typeof readingsByRelation>;
  readonly unseen: ReturnType<typeof unseenByRelation>;
  readonly extras: readonly Extra[];
}

function ownReadings(perspective: string, { readings, unseen, extras }: Told): LensReading {
  const own = new Map(
    Array.from(readings, ([relation, { forward, backward }]) => [
      relation,
      [forward.byPerspective.get(perspective) ?? null, backward.byPerspective.get(perspective) ?? null],
    ]),
  );
  const blind = [...unseen].flatMap(([relation, parties]) => (parties.has(perspective) ? [relation] : []));
  const isBlind = new Set(blind);
  const theirs = extras.filter(({ party }) => party === perspective).map(({ extra }) => asRelation(extra));
  const isTheirs = new Set(theirs.map(({ id }) => id));
  const drawn = (value: number | null | undefined) =>
    value === null || value === undefined ? strokes.unread : trustStroke(Math.round(value));
  return {
    key: ["perspectives", perspective, [...own], blind, theirs],
    styleOf: ({ id }) => {
      if (isTheirs.has(id)) return style("extra", () => doubled(onlyTheirs));
      if (isBlind.has(id)) return style("unseen", () => halves(strokes.unseen, strokes.unseen));
      const [forward, backward] = own.get(id) ?? [];
      const [first, second] = [drawn(forward), drawn(backward)];
      return style(`${first.entry} ${second.entry}`, () => halves(first, second));
    },
    dressOf: undressed,
    ...(theirs.length > 0 && { extras: theirs }),
  };
}

function divergent({ readings, names, variant, unseen, extras }: Told): LensReading {
  const keyed = Array.from(readings, ([id, rated]) => [
    id,
    readable.map((each) => [...rated[each].byPerspective]),
    [...(unseen.get(id) ?? [])],
  ]);
  const labels = variant.elements.map(({ id, label }) => [id, label]);
  const owners = new Map(extras.map(({ party, extra }) => [extra.id, party]));
  const relations = extras.map(({ extra }) => asRelation(extra));
  return {
    key: ["divergence", [...names], labels, keyed, [...owners], relations],
    styleOf: (relation) => {
      const owner = owners.get(relation.id);
      if (owner !== undefined)
        return { ...doubled(onlyTheirs), note: partyWords("scene.only", [owner], names) };
      const rated = readings.get(relation.id);
      if (rated === undefined) return style("unread unread", () => halves(strokes.unread, strokes.unread));
      // Without trust there is one thing to differ about: what the relation does to people.
      const security =
        (rated.protection.spread ?? -1) >= (rated.empowerment.spread ?? -1)
          ? rated.protection
          : rated.empowerment;
      const [first, second] =
        relation.trust === null
          ? [spreadStroke(security), spreadStroke(security)]
          : [spreadStroke(rated.forward), spreadStroke(rated.backward)];
      const blind = [...(unseen.get(relation.id) ?? [])];
      const note = spreadWords(relation, rated, names, variant);
      if (blind.length === 0) return { ...halves(first, second), note };
      const drawn = halves(unseenStroke(first), unseenStroke(second));
      const words = partyWords("scene.unseenBy", blind, names);
      return {
        ...drawn,
        note: note === null ? words : [...note, ...onNewLine(words)],
        entries: [...new Set([...drawn.entries, strokes.unseen.entry])],
      };
    },
    dressOf: undressed,
    ...(relations.length > 0 && { extras: relations }),
  };
}

/** Broken because a party does not see it; where nobody rates it either, that alone is what it says. */
function unseenStroke(stroke: Stroke): Stroke {
  return stroke.entry === "unread" ? strokes.unseen : { ...stroke, dash: strokes.unseen.dash };
}

/** Words about parties: who alone sees a relation, or who does not see it. */
function partyWords(key: string, parties: readonly string[], names: ReadonlyMap<string, string>): Words {
  const voices = parties.map((id) => shortName(names.get(id) ?? ""));
  return [{ key }, { text: voices.join(", ") }];
}

function onNewLine([first, ...rest]: Words): Words {
  return first === undefined ? [] : [{ text: "\n" }, first, ...rest];
}
