import { humanSecurityScale, strengthScale, trustScale } from "~/model/vocabulary";

import { type Cell, nameIn, stretchOf } from "./cells";
import type { Column } from "./columns";
import type { Mistake, Stretch } from "./problem";
import type { Confidence, DetailPlaces, Details } from "./statement";
import { ratingOf, wordAt } from "./terms";
import { tidy } from "./tidy";
import { type LineWords, phrase } from "./words";

/** The cell of a row in a column; undefined where it is empty or there is none. */
type CellIn = (column: Column) => Cell | undefined;

/** What a row says of its relation, while it is read. */
interface Row {
  readonly cell: CellIn;
  readonly words: LineWords;
  readonly mistakes: Mistake[];
  readonly say: (said: Details, at: Cell) => void;
}

/** Reads what a row of a table says of its relation. */
export function detailsInRow(
  cell: CellIn,
  words: LineWords,
): { readonly details: Details; readonly places: DetailPlaces; readonly mistakes: readonly Mistake[] } {
  const details: Details = {};
  const places: Partial<Record<keyof Details, Stretch>> = {};
  const mistakes: Mistake[] = [];
  const mark = (keys: readonly (keyof Details)[], at: Cell) => {
    for (const key of keys) places[key] = stretchOf(at);
  };
  const say = (said: Details, at: Cell) => {
    Object.assign(details, said);
    mark(Object.keys(said) as (keyof Details)[], at);
  };
  const row: Row = { cell, words, mistakes, say };
  const kind = cell("kind");
  if (kind !== undefined && !words.relationKinds.has(phrase(kind.text))) mark(["kind"], kind);
  readKindAndLabel(row);
  readTrust(row);
  for (const column of ["protection", "empowerment"] as const)
    readRating(row, column, humanSecurityScale, (value) => ({ [column]: value }));
  readRating(row, "strength", strengthScale, (strength) => ({ strength }));
  readFormality(row);
  readConfidence(row);
  readRoles(row);
  const whom = cell("beneficiary");
  if (whom !== undefined) say({ beneficiary: whom.text === "?" ? null : nameIn(whom) }, whom);
  return { details, places, mistakes };
}

function readKindAndLabel({ cell, words, mistakes, say }: Row): void {
  const [kind, label, either] = [cell("kind"), cell("label"), cell("kindOrLabel")];
  const known = kind === undefined ? undefined : words.relationKinds.get(phrase(kind.text));
  if (kind !== undefined && known === undefined)
    mistakes.push({ code: "cellKind", values: { text: kind.text }, ...stretchOf(kind) });
  if (kind !== undefined && known !== undefined) say({ kind: known }, kind);
  if (label !== undefined) say({ label: tidy(label.text, false) }, label);
  if (either === undefined) return;
  const meant = words.relationKinds.get(phrase(either.text));
  say(meant === undefined ? { label: tidy(either.text, false) } : { kind: meant }, either);
}

/** As it is written, or as the table of a map shows it: "+1 cautious trust". */
const oneNumber = /^(?:[+\-−–]?\s?\d+(?:\.\d+)?|\?)(?=$|\s+\p{L})/u;

function rated({ mistakes }: Row, text: string, at: Cell, scale: readonly number[]): number | null {
  const [number] = oneNumber.exec(text) ?? [];
  if (number === undefined) mistakes.push({ code: "number", ...stretchOf(at) });
  const { value, mistakes: wrong } = ratingOf(number ?? "?", scale, stretchOf(at));
  mistakes.push(...wrong);
  return value;
}

function readRating(
  row: Row,
  column: Column,
  scale: readonly number[],
  says: (value: number | null) => Details,
): void {
  const found = row.cell(column);
  if (found !== undefined) row.say(says(rated(row, found.text, found, scale)), found);
}

/** Trust there and back, in a column each, or both in one as lines write it: `2/-1`. */
function readTrust(row: Row): void {
  const [there, back] = [row.cell("trust"), row.cell("back")];
  const given = there ?? back;
  if (given === undefined) return;
  const both = back === undefined ? there?.text.split("/") : undefined;
  const [first, second] = both?.length === 2 ? both : [there?.text, back?.text];
  const value = (text: string | undefined, at: Cell | undefined) =>
    text === undefined ? undefined : rated(row, text.trim(), at ?? given, trustScale);
  const forward = value(first, there);
  const backward = value(second, back);
  const trust = {
    ...(forward === undefined ? {} : { forward }),
    ...(backward === undefined ? {} : { backward }),
  };
  row.say({ trust }, given);
}

function readFormality({ cell, words, mistakes, say }: Row): void {
  const found = cell("formality");
  if (found === undefined || found.text === "?") return;
  const formality = words.formalities.get(phrase(found.text));
  if (formality === undefined)
    mistakes.push({ code: "cellFormality", values: { text: found.text }, ...stretchOf(found) });
  else say({ formality }, found);
}

function readConfidence(row: Row): void {
  const [there, back] = [row.cell("confidence"), row.cell("confidenceBack")];
  const given = there ?? back;
  if (given === undefined) return;
  const one = (found: Cell | undefined): Confidence | null => {
    if (found === undefined || found.text === "?") return null;
    const known = row.words.confidences.get(phrase(found.text)) ?? null;
    if (known === null)
      row.mistakes.push({ code: "cellConfidence", values: { text: found.text }, ...stretchOf(found) });
    return known;
  };
  if (back !== undefined) {
    row.say({ confidence: { forward: one(there), backward: one(back) } }, given);
    return;
  }
  const pair = /\//u.test(given.text) ? wordAt(given.text, 0, row.words) : null;
  const confidence = pair?.end === given.text.length ? pair.says.confidence : undefined;
  if (confidence !== undefined) return row.say({ confidence }, given);
  const known = one(given);
  if (known !== null) row.say({ confidence: { given: known } }, given);
}

/** What each end does, in a column each, or both in one: `provide/receive`. */
function readRoles(row: Row): void {
  const { words, mistakes, say } = row;
  const wrong = (at: Cell) =>
    mistakes.push({ code: "cellRoles", values: { text: at.text }, ...stretchOf(at) });
  const pair = row.cell("roles");
  if (pair !== undefined) {
    const read = wordAt(`roles ${pair.text}`, 0, words);
    const roles = read?.end === "roles ".length + pair.text.length ? read.says.roles : undefined;
    if (roles === undefined) wrong(pair);
    else say({ roles }, pair);
  }
  const [first, second] = [row.cell("roleFrom"), row.cell("roleTo")];
  const given = first ?? second;
  if (given === undefined) return;
  const one = (found: Cell | undefined) => {
    if (found === undefined || found.text === "?") return null;
    const known = words.practices.get(phrase(found.text)) ?? null;
    if (known === null) wrong(found);
    return known;
  };
  say({ roles: { from: one(first), to: one(second) } }, given);
}
