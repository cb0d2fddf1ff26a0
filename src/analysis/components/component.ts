import type { ElementKind } from "~/model/element";
import type { ImpactItems } from "~/model/impact";
import type { Direction } from "~/model/relation";

/** Something the map does not say, by the place where it would be written. */
export type Missing =
  /** Nothing of the kind is drawn yet. */
  | { readonly at: "drawing"; readonly kind: ElementKind | "relation" }
  | { readonly at: "element"; readonly id: string }
  /** A relation; where it can be said either way, which way it is not said. */
  | { readonly at: "relation"; readonly id: string; readonly direction?: Direction }
  /** What is said of the arrangement as a whole. */
  | { readonly at: "about" }
  /** One of the ten questions over all. */
  | { readonly at: "item"; readonly item: keyof ImpactItems }
  /** The judgement of an affected group; null where nobody is known to be affected. */
  | { readonly at: "group"; readonly id: string | null };

/** One line of the list: a question that the map answers, or leaves open, each time it can be asked. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  /** How often it can be asked, and how often it is open. */
  readonly of: number;
  readonly open: number;
  /** Where it is open: found when somebody looks, since on a large map there are thousands of places. */
  readonly missing: () => readonly Missing[];
}

/** Asks one thing of each of several. */
export function check<Id extends string, Item>(
  id: Id,
  asked: readonly Item[],
  isSaid: (item: Item) => boolean,
  at: (item: Item) => Missing,
): Check<Id> {
  let open = 0;
  for (const item of asked) if (!isSaid(item)) open += 1;
  const missing = () => asked.filter((item) => !isSaid(item)).map(at);
  return { id, of: asked.length, open, missing };
}

/** Asks one thing once. */
export function single<Id extends string>(id: Id, isSaid: boolean, at: Missing): Check<Id> {
  return { id, of: 1, open: isSaid ? 0 : 1, missing: () => (isSaid ? [] : [at]) };
}

/** Asks one thing of each of several elements. */
export function eachElement<Id extends string, Item extends { readonly id: string }>(
  id: Id,
  elements: readonly Item[],
  isSaid: (element: Item) => boolean,
): Check<Id> {
  return check(id, elements, isSaid, (element) => ({ at: "element", id: element.id }));
}

/** How many of several have each value; what is not known is not among them. */
export function tally<Item, Value extends string>(
  items: readonly Item[],
  of: (item: Item) => Value | null,
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const item of items) {
    const value = of(item);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Whether something is written. */
export function isWritten(text: string): boolean {
  return text.trim() !== "";
}
