import { folded } from "~/lib/folded";
import { humanSecurityScale, strengthScale, trustScale } from "~/model/vocabulary";

import { type Cell, cellsOf } from "./cells";
import type { Mistake, Stretch } from "./problem";
import type { DetailPlaces, Details, Name, Statement } from "./statement";
import { ratingOf } from "./terms";
import { tidy } from "./tidy";
import { type LineWords, phrase } from "./words";

type Column =
  | "from"
  | "to"
  | "kind"
  | "label"
  | "trust"
  | "back"
  | "protection"
  | "empowerment"
  | "strength"
  | "kindOrLabel";

const columnOf: Readonly<Record<string, Column>> = {
  from: "from",
  to: "to",
  kind: "kind",
  type: "kind",
  label: "label",
  trust: "trust",
  "trust back": "back",
  protection: "protection",
  empowerment: "empowerment",
  strength: "strength",
};
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
  const header = rows[0]?.map((cell) => columnOf[folded(cell.text)]) ?? [];
  const named = header.includes("from") || header.includes("to");
  const missing = named ? (["from", "to"] as const).filter((column) => !header.includes(column)) : [];
  if (missing.length > 0)
    return {
      statements: [],
      mistakes: [{ code: "columnMissing", ...stretchOf(rows[0]?.[0]) }],
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
    (cell, index) => cell.text !== "" && header[index] === undefined,
  );
  return { statements, mistakes, leftOut: leftOut.map((cell) => cell.text) };
}

function stretchOf(cell: Cell | undefined): Stretch {
  return { at: cell?.at ?? 0, end: cell?.end ?? 0 };
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
  const alone = from ?? to;
  if (alone === undefined) return { statement: null, mistakes: [{ code: "nameMissing", ...place }] };
  const { details, places, mistakes } = detailsOf(cell, words);
  if (from !== undefined && to !== undefined) {
    const ends = { from: nameOf(from), to: nameOf(to), mutual: false, again: false };
    return { statement: { does: "relate", ...ends, details, places, ...place }, mistakes };
  }
  const kindCell = cell("kind");
  const kind = kindCell === undefined ? undefined : words.elementKinds.get(phrase(kindCell.text));
  const stray = (Object.keys(places) as (keyof Details)[]).find(
    (key) => key !== "kind" || kind === undefined,
  );
  const strayPlace = stray === undefined ? undefined : places[stray];
  const who = { ...nameOf(alone), kind: kind ?? null };
  return {
    statement: { does: "add", who, again: false, ...place },
    // What is said of a relation needs its other end.
    mistakes: strayPlace === undefined ? [] : [{ code: "nameMissing", ...strayPlace }],
  };
}

function nameOf({ text, at, end }: Cell): Name {
  return { name: tidy(text, false), kind: null, whole: true, number: null, at, end };
}

function detailsOf(
  cell: (column: Column) => Cell | undefined,
  words: LineWords,
): { readonly details: Details; readonly places: DetailPlaces; readonly mistakes: readonly Mistake[] } {
  const details: Details = {};
  const places: Partial<Record<keyof Details, Stretch>> = {};
  const mistakes: Mistake[] = [];
  const say = (said: Details, at: Cell) => {
    Object.assign(details, said);
    for (const key of Object.keys(said) as (keyof Details)[]) places[key] = stretchOf(at);
  };
  const rated = (found: Cell | undefined, scale: readonly number[]) => {
    if (found === undefined) return undefined;
    const isNumber = /^(?:[+\-−–]?\s?\d+(?:\.\d+)?|\?)$/u.test(found.text);
    if (!isNumber) mistakes.push({ code: "number", ...stretchOf(found) });
    const { value, mistakes: wrong } = ratingOf(isNumber ? found.text : "?", scale, stretchOf(found));
    mistakes.push(...wrong);
    return value;
  };
  const [kind, label, either] = [cell("kind"), cell("label"), cell("kindOrLabel")];
  const known = kind === undefined ? undefined : words.relationKinds.get(phrase(kind.text));
  if (kind !== undefined && known === undefined) {
    mistakes.push({ code: "cellKind", values: { text: kind.text }, ...stretchOf(kind) });
    places.kind = stretchOf(kind);
  }
  if (kind !== undefined && known !== undefined) say({ kind: known }, kind);
  if (label !== undefined) say({ label: tidy(label.text, false) }, label);
  if (either !== undefined) {
    const meant = words.relationKinds.get(phrase(either.text));
    say(meant === undefined ? { label: tidy(either.text, false) } : { kind: meant }, either);
  }
  const [there, back] = [cell("trust"), cell("back")];
  const forward = rated(there, trustScale);
  const backward = rated(back, trustScale);
  const given = there ?? back;
  if (given !== undefined)
    say(
      {
        trust: {
          ...(forward === undefined ? {} : { forward }),
          ...(backward === undefined ? {} : { backward }),
        },
      },
      given,
    );
  for (const column of ["protection", "empowerment"] as const) {
    const found = cell(column);
    const value = rated(found, humanSecurityScale);
    if (found !== undefined && value !== undefined) say({ [column]: value }, found);
  }
  const strong = cell("strength");
  const strength = rated(strong, strengthScale);
  if (strong !== undefined && strength !== undefined) say({ strength }, strong);
  return { details, places, mistakes };
}
