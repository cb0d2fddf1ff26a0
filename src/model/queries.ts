import type { Actor, Element } from "./element";
import { type Frame, frameLiesIn, liesIn } from "./frame";
import type { KeptLoop } from "./loop";
import type { ExtraRelation, Perspective, RelataMap } from "./map";
import type { Note } from "./note";
import type { Relation } from "./relation";
import type { Variant } from "./variant";
import type { WantedSilo } from "./wanted-silo";

/** The variant with this id; throws where the map has none, since only a mistaken caller asks for it. */
export function variantOf(map: RelataMap, variantId: string): Variant {
  const variant = map.variants.find(({ id }) => id === variantId);
  if (variant === undefined) throw new Error(`variantOf: the map has no variant ${variantId}`);
  return variant;
}

/** The variants that another can be based on: neither itself nor any that is, by whatever way round, based on it. */
export function basesFor(map: Pick<RelataMap, "variants">, variantId: string): readonly Variant[] {
  const derived = new Set([variantId]);
  for (let before = 0; before !== derived.size;) {
    before = derived.size;
    for (const { id, basedOn } of map.variants) if (basedOn !== null && derived.has(basedOn)) derived.add(id);
  }
  return map.variants.filter(({ id }) => !derived.has(id));
}

const elementIndexes = new WeakMap<readonly Element[], ReadonlyMap<string, Element>>();
const relationIndexes = new WeakMap<readonly Relation[], ReadonlyMap<string, Relation>>();

/** The elements of a variant by id; the same index as long as the list stays the same. */
export function elementsById(variant: Variant): ReadonlyMap<string, Element> {
  return indexed(elementIndexes, variant.elements);
}

/** The relations of a variant by id; the same index as long as the list stays the same. */
export function relationsById(variant: Variant): ReadonlyMap<string, Relation> {
  return indexed(relationIndexes, variant.relations);
}

function indexed<Item extends { readonly id: string }>(
  indexes: WeakMap<readonly Item[], ReadonlyMap<string, Item>>,
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const known = indexes.get(items);
  if (known !== undefined) return known;
  const index = new Map(items.map((item) => [item.id, item]));
  indexes.set(items, index);
  return index;
}

export function elementOf(variant: Variant, id: string): Element | undefined {
  return elementsById(variant).get(id);
}

export function relationOf(variant: Variant, id: string): Relation | undefined {
  return relationsById(variant).get(id);
}

/** The relations that begin or end at an element, in the order of the document. */
export function relationsOf(variant: Variant, elementId: string): readonly Relation[] {
  return variant.relations.filter(({ from, to }) => from === elementId || to === elementId);
}

export function actorsOf(variant: Variant): readonly Actor[] {
  return variant.elements.filter((element) => element.kind === "actor");
}

const noFrames: readonly Frame[] = [];
const noNotes: readonly Note[] = [];
const noSilos: readonly WantedSilo[] = [];
const noLoops: readonly KeptLoop[] = [];
const noExtra: readonly ExtraRelation[] = [];

/** The frames of a variant in the order of the document. */
export function framesOf({ frames = noFrames }: Variant): readonly Frame[] {
  return frames;
}

/** The notes of a variant in the order of the document. */
export function notesOf({ notes = noNotes }: Variant): readonly Note[] {
  return notes;
}

/** The wanted silos of a variant in the order of the document. */
export function silosOf({ wantedSilos = noSilos }: Variant): readonly WantedSilo[] {
  return wantedSilos;
}

/** The feedback loops that a variant keeps, in the order of the document. */
export function keptLoopsOf({ loops = noLoops }: Variant): readonly KeptLoop[] {
  return loops;
}

/** The relations that only this party sees, in all variants, in the order of the document. */
export function extraOf({ extra = noExtra }: Pick<Perspective, "extra">): readonly ExtraRelation[] {
  return extra;
}

export function frameOf(variant: Variant, id: string): Frame | undefined {
  return framesOf(variant).find((frame) => frame.id === id);
}

export function noteOf(variant: Variant, id: string): Note | undefined {
  return notesOf(variant).find((note) => note.id === id);
}

/** What lies in a frame: elements and notes whose middle does, and frames that do as a whole. */
export interface FrameContents {
  readonly elements: readonly Element[];
  readonly notes: readonly Note[];
  readonly frames: readonly Frame[];
}

export function insideFrame(frame: Frame, variant: Variant): FrameContents {
  return {
    elements: variant.elements.filter(({ position }) => position !== null && liesIn(position, frame)),
    notes: notesOf(variant).filter(({ position }) => liesIn(position, frame)),
    frames: framesOf(variant).filter((other) => frameLiesIn(other, frame)),
  };
}

/** The ids given, and those of all that lies in the frames among them: what moves, and is copied, as one. */
export function withContents(variant: Variant, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const frame of framesOf(variant)) {
    if (!all.has(frame.id)) continue;
    const { elements, notes, frames } = insideFrame(frame, variant);
    for (const { id } of [...elements, ...notes, ...frames]) all.add(id);
  }
  return all;
}
