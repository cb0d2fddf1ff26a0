import type { Text } from "~/i18n/text";

import { type Around, cellText, type Column } from "./columns/column";

/** Rows as spreadsheets take them from the clipboard: a line each under a line of heads, tabs between cells. */
export function tabbed<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  around: Around,
  t: Text,
): string {
  return [
    columns.map(({ head }) => quoted(head(t))),
    ...items.map((item) => columns.map((column) => quoted(plainText(column, item, around)))),
  ]
    .map((cells) => cells.join("\t"))
    .join("\n");
}

/** What a cell says to a spreadsheet: numbers as it counts them, without their meaning. */
function plainText<Item>(column: Column<Item>, item: Item, around: Around): string {
  const value = column.read(item);
  return typeof value === "number" ? String(value) : cellText(column, item, around);
}

/** A text with breaks, tabs or quotes in it stays one cell. */
function quoted(text: string): string {
  return /[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
