import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import type { formalities, practices } from "~/model/vocabulary";

import type { Colour } from "./palette";

/** How a line is drawn. `entry` names the legend entry that explains it. */
export interface Stroke {
  readonly colour: Colour;
  /** In map units. */
  readonly width: number;
  readonly dash: "solid" | "dashed" | "dotted" | "dashDotted";
  readonly entry: string;
}

/**
 * The line of a relation: two halves, the first near `from` and the second near `to`; or two strands side by side, the
 * first above and the second below.
 */
export interface LineStyle {
  readonly form: "halves" | "strands";
  readonly strokes: readonly [Stroke, Stroke];
  readonly arrow: Colour;
}

/** A small sign beside an end of a relation. */
export type SignName = (typeof practices)[number] | (typeof formalities)[number];

export interface EndSigns {
  readonly source: readonly SignName[];
  readonly target: readonly SignName[];
}

/** Words to be said in the language in force: keys of interface texts, or text as it stands. */
export type Words = readonly ({ readonly key: string } | { readonly text: string })[];

export interface RelationStyle {
  readonly line: LineStyle;
  readonly signs: EndSigns | null;
  /** Small words above the label; a line break among them begins a second line. */
  readonly note: Words | null;
  /** The legend entries that this relation belongs to. */
  readonly entries: readonly string[];
}

/** Half a ring around an element, filled from the left. */
export interface Arc {
  /** How much of it is filled, 0 to 1; null where that is not known. */
  readonly share: number | null;
  readonly colour: Colour;
  readonly dash: "solid" | "dashed";
}

/** What a lens puts around an element. */
export interface ElementDress {
  readonly upper: Arc;
  readonly lower: Arc;
  readonly caption: Words | null;
  /** The legend entries that explain it. */
  readonly entries: readonly string[];
}

/** What shows the meaning in a legend: a line, a double one, one of two strands, half a ring, a sign, or small words on a label. */
export type Sample =
  | { readonly as: "line"; readonly stroke: Stroke }
  | { readonly as: "double"; readonly stroke: Stroke }
  | { readonly as: "strand"; readonly stroke: Stroke; readonly side: "upper" | "lower" }
  | { readonly as: "ring"; readonly arc: Arc; readonly side: "upper" | "lower" }
  | { readonly as: "sign"; readonly sign: SignName }
  | { readonly as: "note" };

/** What a lens can speak through. Two lenses go together where one leaves free what the other uses. */
export type Channel = "lines" | "elements" | "signs" | "notes";

export interface LegendEntry {
  readonly id: string;
  readonly channel: Channel;
  readonly sample: Sample;
  /** Its words, where they are not those of its id: the same class can show in two channels. */
  readonly words?: string;
}

/** What a lens looks at. */
export interface LensView {
  readonly map: RelataMap;
  readonly variant: Variant;
  /** The party in whose name to look; null for everybody. */
  readonly beneficiary: string | null;
  /** The perspective whose readings to show; null for how far perspectives differ. */
  readonly perspective: string | null;
  /** The variant to compare with; null for the one that it is based on. */
  readonly base: string | null;
}

/** What a lens shows of another variant: what is no longer there, and how it is drawn. It can be looked at alone. */
export interface Ghosts {
  readonly elements: readonly Element[];
  readonly relations: readonly Relation[];
  readonly style: RelationStyle;
  readonly dress: ElementDress;
}

/** A lens held over a variant. */
export interface LensReading {
  /** Plain data: while it stays the same by value, so does how an unchanged item looks. */
  readonly key: unknown;
  readonly styleOf: (relation: Relation) => RelationStyle;
  readonly dressOf: (element: Element) => ElementDress | null;
  /** Relations that are drawn besides the variant’s own, and can be picked: `styleOf` knows them too. */
  readonly extras?: readonly Relation[];
  /** The legend entries of an element, where showing some alone hides elements too; left out, it hides relations. */
  readonly entriesOf?: (element: Element) => readonly string[];
  readonly ghosts?: Ghosts;
  /** What it takes to read has not come yet: for the moment all is drawn alike. */
  readonly unread?: true;
}

/** A way of looking at a map: how each relation and element is drawn, and what that means. */
export interface Lens {
  readonly id: string;
  readonly channels: readonly Channel[];
  /** Whether a map has what it is about; left out, every map has. */
  readonly isFor?: (map: Pick<RelataMap, "variants">) => boolean;
  readonly read: (view: LensView) => LensReading;
  readonly legend: readonly LegendEntry[];
}

/**
 * Keeps styles by what they depend on, so that relations that look alike share one: what is shared is told apart,
 * compared and sent to the painter at no cost.
 */
export function sharedStyles(): (key: string, make: () => RelationStyle) => RelationStyle {
  const known = new Map<string, RelationStyle>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    known.set(key, made);
    return made;
  };
}

/** A relation drawn as two halves, each of a legend entry of its own. */
export function halves(source: Stroke, target: Stroke): RelationStyle {
  return {
    line: { form: "halves", strokes: [source, target], arrow: target.colour },
    signs: null,
    note: null,
    entries: source.entry === target.entry ? [source.entry] : [source.entry, target.entry],
  };
}

/** A relation drawn as a double line of one legend entry: a form that no other class has. */
export function doubled(stroke: Stroke): RelationStyle {
  return {
    line: { form: "strands", strokes: [stroke, stroke], arrow: stroke.colour },
    signs: null,
    note: null,
    entries: [stroke.entry],
  };
}

/** A legend entry that a line explains. */
export function lineEntry(stroke: Stroke): LegendEntry {
  return { id: stroke.entry, channel: "lines", sample: { as: "line", stroke } };
}

export function undressed(): null {
  return null;
}

/** The dash pattern of a stroke: dots stand as far apart as they are clear of each other, whatever the width. */
export function dashOf({ dash, width }: Pick<Stroke, "dash" | "width">): readonly number[] | null {
  switch (dash) {
    case "solid":
      return null;
    case "dashed":
      return [4 + 2 * width, 3 + width];
    case "dotted":
      return [0.01, 3.5 + width];
    case "dashDotted":
      return [5 + 2 * width, 3.5 + width, 0.01, 3.5 + width];
  }
}
