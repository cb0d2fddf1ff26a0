import { folded } from "~/lib/folded";
import type { TableLook } from "~/state/tables";

import { type Around, cellText, type Column, wordsOf } from "./columns/column";

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** The items that pass all filters, in the order asked for. */
export function rowsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  { text, only, sort }: Pick<TableLook, "text" | "only" | "sort">,
  around: Around,
): readonly Item[] {
  const wanted = folded(text);
  const filters = columns.flatMap((column) => {
    const words = only.get(column.id);
    return words === undefined ? [] : [{ column, words }];
  });
  const found = items.filter(
    (item) =>
      (wanted === "" || allText(item, columns, around).includes(wanted)) &&
      filters.every(({ column, words }) => filterWords(column, item, around).some((word) => words.has(word))),
  );
  const by = columns.find(({ id }) => id === sort?.column);
  return by === undefined || sort === null ? found : sorted(found, by, sort.descending, around);
}

/** Sorted by a column: numbers by size, all else by its words, what is not known last either way. */
function sorted<Item>(
  items: readonly Item[],
  column: Column<Item>,
  descending: boolean,
  around: Around,
): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(column, item, around) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (typeof a.key === "number" && typeof b.key === "number") return sign * (a.key - b.key);
    return sign * collator.compare(String(a.key), String(b.key));
  });
  return keyed.map(({ item }) => item);
}

function keyOf<Item>(column: Column<Item>, item: Item, around: Around): number | string | null {
  const value = column.read(item);
  if (typeof value === "number") return value;
  const text = cellText(column, item, around);
  return text === "" ? null : text;
}

/** By what words a cell is filtered: each of several counts, and nothing counts as the empty word. */
function filterWords<Item>(column: Column<Item>, item: Item, around: Around): readonly string[] {
  const words = wordsOf(column, item, around);
  return words.length === 0 ? [""] : words;
}

export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** The words of a column with the number of items that have each; the empty word last. */
export function wordCounts<Item>(
  items: readonly Item[],
  column: Column<Item>,
  around: Around,
): readonly WordCount[] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const word of new Set(filterWords(column, item, around)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => Number(a.word === "") - Number(b.word === "") || collator.compare(a.word, b.word));
}

/** Everything that is said of an item, as it is searched. It holds as long as the names around it do. */
let known: { readonly of: readonly unknown[]; readonly texts: WeakMap<object, string> } | null = null;

function allText<Item extends object>(item: Item, columns: readonly Column<Item>[], around: Around): string {
  const of = [around.variant.elements, around.map.sources, around.t];
  if (known === null || known.of.some((each, place) => each !== of[place]))
    known = { of, texts: new WeakMap() };
  const before = known.texts.get(item);
  if (before !== undefined) return before;
  const text = folded(
    columns
      .filter(({ id }) => id !== "id")
      .map((column) => cellText(column, item, around))
      .join("\n"),
  );
  known.texts.set(item, text);
  return text;
}
