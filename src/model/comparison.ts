import { isPlainObject } from "~/lib/plain";
import { same } from "~/lib/same";

import type { Element } from "./element";
import { elementsById, relationsById } from "./queries";
import type { Relation } from "./relation";
import type { Variant } from "./variant";

/** What has become of an item between two variants. */
type Change = "added" | "ended" | "changed" | "same";

/** An item in the variant that is compared with, and in the other; null where one has no such item. */
interface Compared<Item> {
  readonly id: string;
  readonly change: Change;
  readonly before: Item | null;
  readonly after: Item | null;
  /** Where the two differ, as paths: `trust.backward.value`. Empty where there is nothing to hold side by side. */
  readonly fields: readonly string[];
}

/** Two variants side by side: all items of the second in their order, then those that only the first has. */
export interface Comparison {
  readonly elements: readonly Compared<Element>[];
  readonly relations: readonly Compared<Relation>[];
}

/**
 * What has become of each element and relation from one variant to another. Items are told by their ids, which variants
 * share. Where an element stands in the drawing, and whether it is pinned there, makes no difference.
 */
export function comparison(before: Variant, after: Variant): Comparison {
  return {
    elements: compared(elementsById(before), elementsById(after), stillDrawn),
    relations: compared(relationsById(before), relationsById(after), (relation) => relation),
  };
}

function compared<Item extends { readonly id: string }>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  essence: (item: Item) => object,
): readonly Compared<Item>[] {
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
  return ids.map((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was === null || is === null)
      return { id, change: was === null ? "added" : "ended", before: was, after: is, fields: [] };
    const fields = was === is ? [] : differing(essence(was), essence(is), "");
    return { id, change: fields.length === 0 ? "same" : "changed", before: was, after: is, fields };
  });
}

function stillDrawn(element: Element): object {
  const { position: _, pinned: __, ...rest } = element;
  return rest;
}

/** The paths at which two values differ; lists are held side by side as a whole. */
function differing(one: object, other: object, path: string): readonly string[] {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [a, b] = [left.get(key), right.get(key)];
    const here = path === "" ? key : `${path}.${key}`;
    if (same(a, b)) return [];
    return isPlainObject(a) && isPlainObject(b) ? differing(a, b, here) : [here];
  });
}
