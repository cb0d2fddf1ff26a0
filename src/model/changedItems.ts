import { same } from "~/lib/same";

import type { Element } from "./element";
import { elementsById, relationsById } from "./queries";
import type { Relation } from "./relation";
import type { Variant } from "./variant";

/**
 * The ids of the elements and relations in which a variant differs from the one it is based on: what is new, other
 * or no longer there. Where an element stands in the drawing makes no difference, and neither do frames and notes,
 * which are about the arrangement and no part of it.
 */
export function changedItems(base: Variant, variant: Variant): readonly string[] {
  return [
    ...changed(elementsById(base), elementsById(variant), sameElement),
    ...changed(relationsById(base), relationsById(variant), same),
  ];
}

function changed<Item extends Element | Relation>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  unchanged: (a: Item, b: Item) => boolean,
): readonly string[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].filter((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    return was === undefined || is === undefined || (was !== is && !unchanged(was, is));
  });
}

function sameElement(a: Element, b: Element): boolean {
  const still = { position: null, pinned: undefined };
  return same({ ...a, ...still }, { ...b, ...still });
}
