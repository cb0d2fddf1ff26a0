import type { Element } from "~/model/element";

import { type MatrixFrame, ratingFrom } from "./frame";

/** A matrix as spreadsheets paste it: names along the top and down the left, tabs between cells. */
export function blockOf(
  { rows, columns, side, corners }: MatrixFrame,
  textOf: (row: Element, column: Element) => string,
): string {
  const lines = [
    [corners[side], ...columns.map(({ label }) => label)],
    ...rows.map((row) => [row.label, ...columns.map((column) => textOf(row, column))]),
  ];
  return lines.map((line) => line.map((text) => inQuotes(noFormula(text))).join("\t")).join("\n");
}

/** A name that begins as a formula does would be reckoned by the spreadsheet; an apostrophe keeps it a name. */
function noFormula(text: string): string {
  return /^[=+\-@]/u.test(text) && ratingFrom(text) === undefined ? `'${text}` : text;
}

/** In quotes, as spreadsheets do it, where text has in it what would end its cell. */
function inQuotes(text: string): string {
  return /["\t\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
