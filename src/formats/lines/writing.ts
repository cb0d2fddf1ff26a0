import { addElement, setElementKind } from "~/model/commands/elements";
import { type Element, type ElementKind, newElement, type Position } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { actorsOf, elementOf, variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { findElement, type Found } from "./find";
import type { Mistake } from "./problem";
import type { Said } from "./said";
import type { Name } from "./statement";

/** A place beside an element that a relation leads from or to. */
export interface Beside extends Position {
  readonly from: Position;
}

/** Where a new element stands: near a place or anywhere, or in the tray; `added` are the other new ones. */
export type Places = (near: Beside | null, element: Element, added: readonly Element[]) => Position | null;

/** A map as lines write it, one after the other. */
export interface Writing {
  readonly variantId: string;
  /** Ids of the elements that the beginning of their name stands for. */
  readonly beginnings: ReadonlySet<string>;
  readonly said: Said[];
  readonly mistakes: Mistake[];
  /** The elements and relations that were named. */
  readonly touched: Set<string>;
  readonly newId: () => string;
  readonly map: () => RelataMap;
  readonly variant: () => Variant;
  readonly change: (command: (map: RelataMap) => RelataMap) => void;
  readonly add: (name: Name, guess: ElementKind, near: Beside | null) => Element;
}

export function createWriting(
  map: RelataMap,
  variantId: string,
  beginnings: ReadonlySet<string>,
  newId: () => string,
  places: Places,
): Writing {
  let now = map;
  const added: Element[] = [];
  const said: Said[] = [];
  const touched = new Set<string>();
  const change = (command: (map: RelataMap) => RelataMap) => {
    now = command(now);
  };
  return {
    ...{ variantId, beginnings, said, touched, newId, change },
    mistakes: [],
    map: () => now,
    variant: () => variantOf(now, variantId),
    add: ({ name, kind }, guess, near) => {
      const bare = newElement(newId(), kind ?? guess, name, null);
      const element = { ...bare, position: places(near, bare, added) };
      added.push(element);
      change((before) => addElement(before, variantId, element));
      said.push({ does: "adds", name, kind: element.kind, guessed: kind === null });
      touched.add(element.id);
      return element;
    },
  };
}

/** The element that a name means, added where there is none; null where the name is wrong. */
export function elementFor(
  writing: Writing,
  name: Name,
  guess: ElementKind,
  near: Beside | null,
): Element | null {
  const found = findElement(writing.variant().elements, name, writing.beginnings);
  const { element, mistake } = found;
  if (mistake !== undefined) {
    writing.mistakes.push(mistake);
    return null;
  }
  sayBegun(writing, found, name);
  return element === null ? writing.add(name, guess, near) : asCalled(writing, element, name);
}

/** The element that a name means, which must be there; null where it is not. */
export function knownElement(writing: Writing, name: Name): Element | null {
  const found = findElement(writing.variant().elements, name, writing.beginnings);
  const { element, mistake } = found;
  if (element != null && (name.kind === null || element.kind === name.kind)) {
    sayBegun(writing, found, name);
    return element;
  }
  const { at, end } = name;
  // A new one would not do here.
  const several = mistake?.code === "several" ? { ...mistake, code: "severalThere" as const } : mistake;
  writing.mistakes.push(several ?? { code: "noSuch", values: { name: name.name }, at, end });
  return null;
}

/** The actor that a name means, added where nothing is called so. */
export function actorFor(writing: Writing, name: Name): Element | null {
  const variant = writing.variant();
  const found = findElement(actorsOf(variant), name, writing.beginnings);
  const { element, mistake } = found;
  if (element != null) {
    sayBegun(writing, found, name);
    return element;
  }
  const other = mistake === undefined ? findElement(variant.elements, name) : null;
  if (other !== null && other.element === null) return writing.add(name, "actor", null);
  const { at, end } = name;
  writing.mistakes.push(mistake ?? { code: "noBeneficiary", values: { name: name.name }, at, end });
  return null;
}

/** Says where the beginning of a name was taken for the whole. */
function sayBegun(writing: Writing, { element, begun }: Found, { name }: Name): void {
  if (element != null && begun === true)
    writing.said.push({ does: "means", typed: name, name: element.label });
}

/** The element as the kind that a line calls it. */
export function asCalled(writing: Writing, element: Element, { kind }: Name): Element {
  if (kind === null || element.kind === kind) return element;
  writing.change((map) => setElementKind(map, writing.variantId, element.id, kind));
  writing.said.push({ does: "makes", name: element.label, kind });
  writing.touched.add(element.id);
  return elementOf(writing.variant(), element.id) ?? element;
}
