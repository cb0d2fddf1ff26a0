import type { Subject } from "~/analysis/subject";
import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** Makes the subject of what is open. What is the same for analysis is the same object as in the subject before. */
export function createSubjectOf(): (map: RelataMap, variantId: string, before?: Variant | null) => Subject {
  let bareOf = new Map<Element, Element>();
  let elements: readonly Element[] = [];
  let readings: Subject["readings"] = [];
  const again = <Item>(items: readonly Item[], before: readonly Item[]) =>
    items.length === before.length && items.every((item, at) => item === before[at]) ? before : items;

  return (map, variantId, before = null) => {
    const variant = variantOf(map, variantId);
    const byId = new Map(elements.map((element) => [element.id, element]));
    const known = new Map<Element, Element>();
    const bare = variant.elements.map((element) => {
      const made = bareOf.get(element) ?? unplaced(element, byId.get(element.id));
      known.set(element, made);
      return made;
    });
    bareOf = known;
    elements = again(bare, elements);
    readings = again(
      map.readings.filter((reading) => reading.variant === variantId),
      readings,
    );
    return { variant: { ...variant, elements }, perspectives: map.perspectives, readings, before };
  };
}

/** An element without its place; the one before, where it says the same. */
function unplaced(element: Element, before: Element | undefined): Element {
  const bare = { ...element, position: null };
  return before !== undefined && sameFields(bare, before) ? before : bare;
}

function sameFields(one: Element, other: Element): boolean {
  const keys = Object.keys(one) as (keyof Element)[];
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
