import { type Cell, cellsOf, nameIn, stretchOf } from "./cells";
import { type Column, columnOf } from "./columns";
import type { Mistake, Stretch } from "./problem";
import type { Details, Statement } from "./statement";
import { detailsInRow } from "./table-details";
import { type LineWords, phrase } from "./words";

const withoutHeader: readonly Column[] = ["from", "to", "kindOrLabel"];
const drawnOrQuoted = /"(?:[^"]|"")*"|<|>|[→⇒⟶←⇐⟵↔⇔⟷]/gu;

/** Whether text comes out of a spreadsheet: its first line is cells, and nothing that is drawn with arrows. */
export function isTable(text: string): boolean {
  const told = text.replace(drawnOrQuoted, (found) => (found.startsWith('"') ? "q" : ">"));
  const [first = ""] = told.trimStart().split(/[\n\r]/u);
  return first.includes("\t") && !first.includes(">");
}

interface TableRead {
  readonly statements: readonly Statement[];
  readonly mistakes: readonly Mistake[];
  readonly leftOut: readonly string[];
}

/** Reads a table with a row for each relation; a row with one name alone is an element. */
export function readTable(text: string, words: LineWords): TableRead {
  const rows = cellsOf(text).filter((row) => row.some((cell) => cell.text !== ""));
  const header = rows[0]?.map((cell) => columnOf(cell.text)) ?? [];
  const named = header.includes("from") || header.includes("to");
  const missing = named ? (["from", "to"] as const).filter((column) => !header.includes(column)) : [];
  if (missing.length > 0)
    return {
      statements: [],
      mistakes: [{ code: "columnMissing", ...stretchOf(rows[0]?.[0] ?? { at: 0, end: 0 }) }],
      leftOut: [],
    };
  const statements: Statement[] = [];
  const mistakes: Mistake[] = [];
  for (const row of named ? rows.slice(1) : rows) {
    const read = readRow(row, named ? header : withoutHeader, words);
    const extra = named ? undefined : row.slice(withoutHeader.length).find((cell) => cell.text !== "");
    if (extra !== undefined) mistakes.push({ code: "cellTooMany", ...stretchOf(extra) });
    mistakes.push(...read.mistakes);
    if (read.statement !== null) statements.push(read.statement);
  }
  const leftOut = (named ? (rows[0] ?? []) : []).filter(
    (cell, index) =>
      cell.text !== "" && (header[index] === undefined || header.indexOf(header[index]) < index),
  );
  return { statements, mistakes, leftOut: leftOut.map((cell) => cell.text) };
}

function readRow(
  row: readonly Cell[],
  columns: readonly (Column | undefined)[],
  words: LineWords,
): { readonly statement: Statement | null; readonly mistakes: readonly Mistake[] } {
  const cell = (column: Column) => {
    const found = row[columns.indexOf(column)];
    return found === undefined || found.text === "" ? undefined : found;
  };
  const [from, to] = [cell("from"), cell("to")];
  const place = { at: row[0]?.at ?? 0, end: row.at(-1)?.end ?? 0 };
  const emptyCell = (column: Column): Stretch =>
    stretchOf(row[columns.indexOf(column)] ?? { at: place.end, end: place.end });
  const alone = from ?? to;
  if (alone === undefined)
    return { statement: null, mistakes: [{ code: "nameMissing", ...emptyCell("from") }] };
  const { details, places, mistakes } = detailsInRow(cell, words);
  if (from !== undefined && to !== undefined) {
    const ends = { from: nameIn(from), to: nameIn(to), mutual: false, again: false };
    return { statement: { does: "relate", ...ends, details, places, ...place }, mistakes };
  }
  const kindCell = cell("kind");
  const kind = kindCell === undefined ? undefined : words.elementKinds.get(phrase(kindCell.text));
  const stray = (Object.keys(places) as (keyof Details)[]).find(
    (key) => key !== "kind" || kind === undefined,
  );
  const who = { ...nameIn(alone), kind: kind ?? null };
  return {
    statement: { does: "add", who, again: false, ...place },
    // What is said of a relation needs its other end.
    mistakes:
      stray === undefined ? [] : [{ code: "nameMissing", ...emptyCell(from === undefined ? "from" : "to") }],
  };
}
