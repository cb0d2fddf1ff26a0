import { elementsById } from "~/model/queries";

import { lenses, lensOf } from "./index";
import type { Channel, ElementDress, LegendEntry, Lens, LensReading, LensView, RelationStyle } from "./lens";

/** How somebody looks at a map: through which lens or two, for whom, and at what alone. It is no part of the map. */
export interface Look {
  readonly lens: string;
  /** A second lens, which adds what the first leaves free; null for none. */
  readonly companion: string | null;
  /** For whom to look in *Human security*: an actor, or null for everybody. */
  readonly beneficiary: string | null;
  /** Whose readings to show in *Perspectives*; null for how far perspectives differ. */
  readonly perspective: string | null;
  /** The variant to compare with in *Changes*; null for the one that the variant in view is based on. */
  readonly base: string | null;
  /** Legend entries that alone are shown; empty shows every relation. */
  readonly only: ReadonlySet<string>;
}

export const plainLook: Look = {
  lens: "trust",
  companion: null,
  beneficiary: null,
  perspective: null,
  base: null,
  only: new Set(),
};

/** The channels through which a second lens can speak beside a first. */
function freeChannels(lens: Lens, companion: Lens): readonly Channel[] {
  return companion === lens ? [] : companion.channels.filter((channel) => !lens.channels.includes(channel));
}

/** The lenses that can be added to a first, in the order of their buttons. */
export function companionsOf(lens: Lens): readonly Lens[] {
  return lenses.filter((each) => freeChannels(lens, each).length > 0);
}

/** The second lens of a look, where it has one that goes with the first. */
function companionOf({ lens, companion }: Look): Lens | null {
  if (companion === null) return null;
  const second = lensOf(companion);
  return freeChannels(lensOf(lens), second).length > 0 ? second : null;
}

/** Holds the lens or lenses of a look over a variant. */
export function readLook(look: Look, view: Pick<LensView, "map" | "variant">): LensReading {
  const first = lensOf(look.lens);
  const second = companionOf(look);
  // Another variant may not have the party in whose name somebody looked.
  const beneficiary =
    look.beneficiary !== null && elementsById(view.variant).has(look.beneficiary) ? look.beneficiary : null;
  const whole = { ...view, beneficiary, perspective: look.perspective, base: look.base };
  const reading = first.read(whole);
  if (second === null) return reading;
  // One party's own readings colour lines, which a second lens leaves alone: it says how far parties differ.
  const added = second.read({ ...whole, perspective: null });
  const free = freeChannels(first, second);
  // What the first lens draws besides, the second knows nothing of.
  const extras = new Set(reading.extras);
  return {
    ...reading,
    key: [reading.key, added.key],
    ...(added.unread === true ? { unread: true } : {}),
    styleOf: (relation) =>
      extras.has(relation)
        ? reading.styleOf(relation)
        : both(reading.styleOf(relation), added.styleOf(relation), free),
    dressOf: (element): ElementDress | null =>
      free.includes("elements") ? added.dressOf(element) : reading.dressOf(element),
  };
}

function both(style: RelationStyle, added: RelationStyle, free: readonly Channel[]): RelationStyle {
  const strokes = new Set(added.line.strokes.map(({ entry }) => entry));
  const more = added.entries.filter((entry) => !strokes.has(entry));
  return {
    line: style.line,
    signs: free.includes("signs") ? added.signs : style.signs,
    note: free.includes("notes") ? added.note : style.note,
    entries: more.length === 0 ? style.entries : [...style.entries, ...more],
  };
}

/** A piece of a legend: one lens, the channels through which it speaks in the drawing, and the entries that can be seen. */
export interface LegendPart {
  readonly lens: Lens;
  readonly channels: readonly Channel[];
  readonly entries: readonly LegendEntry[];
}

/** The legend of a look, the second lens with what it adds; `seen` leaves out what nothing in a drawing shows. */
export function legendOf(look: Look, seen: ReadonlySet<string> | null): readonly LegendPart[] {
  const first = lensOf(look.lens);
  const second = companionOf(look);
  const parts = [{ lens: first, channels: first.channels }];
  if (second !== null) parts.push({ lens: second, channels: freeChannels(first, second) });
  const explained = parts.map(({ lens, channels }) => {
    const spoken = lens.legend.filter(({ channel }) => channels.includes(channel));
    const entries = spoken.filter(
      ({ id }, place) =>
        (seen === null || seen.has(id)) && spoken.findIndex((each) => each.id === id) === place,
    );
    return { lens, channels: channels.filter((channel) => isHeard(channel, spoken, entries)), entries };
  });
  // A second lens that adds nothing to be seen here has nothing to explain.
  return explained.filter(({ channels }, place) => place === 0 || channels.length > 0);
}

/** Lines are always there; rings and signs only where one is seen. Some words stand for no class of their own. */
function isHeard(channel: Channel, spoken: readonly LegendEntry[], seen: readonly LegendEntry[]): boolean {
  const ofIt = (entry: LegendEntry) => entry.channel === channel;
  return channel === "lines" || !spoken.some(ofIt) || seen.some(ofIt);
}

/** For which party a look through the lens of a part is, and in whose eyes; each null where it is for and of everybody. */
export function askedOf(look: Look, lens: Lens): Pick<Look, "beneficiary" | "perspective"> {
  return {
    beneficiary: lens.id === "humanSecurity" ? look.beneficiary : null,
    perspective: lens.id === "perspectives" && look.lens === lens.id ? look.perspective : null,
  };
}
