import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

/** Where the words for a value are found: a vocabulary of the subject, or what the map itself calls things. */
type WordsOf =
  | "elementKinds"
  | "actorTypes"
  | "commodityTypes"
  | "threatKinds"
  | "securityChain"
  | "axisPoles"
  | "seatsAtTable"
  | "spaceDomains"
  | "spaceMedia"
  | "spaceStances"
  | "spaceAccess"
  | "commodityStances"
  | "goodClasses"
  | "threatStatuses"
  | "dimensions"
  | "relationKinds"
  | "practices"
  | "formalities"
  | "confidences"
  | "trustBases"
  | "informalRuleTypes"
  | "evidences"
  | "yesNo"
  | "tag"
  | "spaceType"
  | "element"
  | "source";

/** What an item is looked at in. */
export interface FieldView {
  readonly map: RelataMap;
  readonly variant: Variant;
}

export type Read<Item, Value> = (item: Item, view: FieldView) => readonly (Value | null)[];

/**
 * Something that can be asked of each element or of each relation: a word of a closed or open list, or a number on a
 * scale. What `read` gives is what holds of an item, several things at once where it may be several; null is what is
 * not known, or that there is none; an empty list says that it makes no sense of this item.
 */
export type Field<Item> =
  | {
      readonly id: string;
      readonly words: WordsOf;
      /** All that it can be; left out where the map alone can tell. */
      readonly values?: readonly string[];
      readonly read: Read<Item, string>;
    }
  | {
      readonly id: string;
      readonly scale: readonly [least: number, most: number];
      /** Whether its numbers are written with their sign. */
      readonly signed?: boolean;
      readonly read: Read<Item, number>;
    };

/** The values of a field that is true or not. */
export const yesNo = ["yes", "no"] as const;

export function yes(value: boolean | null): readonly (string | null)[] {
  return [value === null ? null : value ? "yes" : "no"];
}

/** Nothing in a list is a value of its own: that there is none. */
export function orNone<Value>(list: readonly (Value | null)[]): readonly (Value | null)[] {
  return list.length === 0 ? [null] : list;
}

/** How well the sources that something cites are evidenced. */
export function evidenceOf(sources: readonly string[], { map }: FieldView): readonly (string | null)[] {
  return orNone(map.sources.filter(({ id }) => sources.includes(id)).map(({ evidence }) => evidence));
}

/** How many items have each value of a field, in its own order or that of the document; null comes last. */
export function valuesOf<Item>(
  field: Extract<Field<Item>, { readonly words: string }>,
  items: readonly Item[],
  view: FieldView,
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>((field.values ?? []).map((value) => [value, 0]));
  let unknown = 0;
  for (const item of items)
    for (const value of new Set(field.read(item, view)))
      if (value === null) unknown += 1;
      else counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].filter(([, count]) => count > 0);
  return new Map<string | null, number>(unknown > 0 ? [...found, [null, unknown]] : found);
}
