import type { Text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

/** One value of a vocabulary, of a scale, or a yes or no. */
export type Single = string | number | boolean;
/** What a field holds; null where it is not known. */
export type Value = Single | null | readonly string[];

/** What a column looks things up in: names of other elements, citations, words. */
export interface Around {
  readonly map: Pick<RelataMap, "sources">;
  readonly variant: Variant;
  readonly t: Text;
}

/** How a field is filled in. */
export type Entry =
  | { readonly kind: "text"; readonly lines: boolean; readonly most?: number }
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "one"; readonly values: readonly Single[]; readonly unknown: boolean }
  | { readonly kind: "many"; readonly values: readonly string[]; readonly free: boolean }
  /** In the panel beside the table, or nowhere. */
  | { readonly kind: "elsewhere" };

/** A field of the document as a column of a table. */
export interface Column<Item> {
  /** Its path in the document: `trust.forward.value`. */
  readonly id: string;
  readonly head: (t: Text) => string;
  /** In pixels. */
  readonly width: number;
  /** Shown until somebody chooses otherwise. */
  readonly first: boolean;
  /** `undefined` where an item has no such field at all. */
  readonly read: (item: Item) => Value | undefined;
  /** How one value reads. */
  readonly word: (value: Single, item: Item, around: Around) => string;
  readonly entry: (item: Item, around: Around) => Entry;
  readonly write: (
    map: RelataMap,
    variantId: string,
    items: readonly Item[],
    value: Value | null,
  ) => RelataMap;
  /** Whether what is chosen for one item can be chosen for another; left out, always. */
  readonly together?: (item: Item, edited: Item) => boolean;
}

/** What a cell says: nothing where nothing is known. */
export function cellText<Item>(column: Column<Item>, item: Item, around: Around): string {
  return wordsOf(column, item, around).join(", ");
}

/** The values in a cell, each in words. */
export function wordsOf<Item>(column: Column<Item>, item: Item, around: Around): readonly string[] {
  const value = column.read(item);
  if (value === undefined || value === null) return [];
  if (typeof value === "object") return value.map((each) => column.word(each, item, around));
  return value === "" ? [] : [column.word(value, item, around)];
}

/** Text and numbers say themselves. */
export function itself(value: Single): string {
  return String(value);
}

/** The key of the words for a value. */
type KeyOf = (value: string) => string;

/** A word from the vocabularies of the interface. */
export function said(key: KeyOf) {
  return (value: Single, _item: unknown, { t }: Around): string => wordOf(key, value, t);
}

/** A rating with its sign and what it means: "+1 cautious trust". */
export function rated(key: KeyOf) {
  return (value: Single, _item: unknown, { t }: Around): string =>
    `${signed(Number(value))} ${wordOf(key, value, t)}`;
}

/** A step of a scale that knows no minus, with what it means: "2 some". */
export function graded(key: KeyOf) {
  return (value: Single, _item: unknown, { t }: Around): string => `${value} ${wordOf(key, value, t)}`;
}

export function yesOrNo(value: Single, _item: unknown, { t }: Around): string {
  return t(value === true ? "table.yes" : "table.no");
}

/** The citation of a source, as far as there is one. */
export function citation(value: Single, _item: unknown, { map, t }: Around): string {
  const text = map.sources.find(({ id }) => id === value)?.citation ?? "";
  return text === "" ? t("common.unnamed") : text;
}

function wordOf(key: KeyOf, value: Single, t: Text): string {
  return t(key(String(value)) as "common.app");
}
