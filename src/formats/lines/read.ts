import { readDetails } from "./details";
import { nameFrom } from "./name";
import { type Piece, piecesOf } from "./pieces";
import { type LineProblem, type Mistake, placed } from "./problem";
import type { Details, Name, Statement } from "./statement";
import { isTable, readTable } from "./table";
import { type LineWords, phrase } from "./words";

export interface LinesRead {
  readonly statements: readonly Statement[];
  readonly problems: readonly LineProblem[];
  /** Columns of a table that mean nothing here and are left out. */
  readonly leftOut: readonly string[];
}

/** Reads lines, a list of names or a table into statements. Needs no map; what is wrong is told with its place. */
export function readLines(text: string, words: LineWords): LinesRead {
  const { statements, mistakes, leftOut } = isTable(text) ? readTable(text, words) : readAll(text, words);
  return { statements, problems: mistakes.map((mistake) => placed(text, mistake)), leftOut };
}

interface Reading {
  readonly statements: readonly Statement[];
  readonly mistakes: readonly Mistake[];
}

function readAll(text: string, words: LineWords): Reading & { readonly leftOut: readonly string[] } {
  const { lines, mistakes } = piecesOf(text);
  const read = lines.filter((line) => line.length > 0).map((line) => readLine(line, words));
  return {
    statements: read.flatMap(({ statements }) => statements),
    mistakes: [...mistakes, ...read.flatMap((each) => each.mistakes)].sort((a, b) => a.at - b.at),
    leftOut: [],
  };
}

function readLine(line: readonly Piece[], words: LineWords): Reading {
  const sign = line[0]?.sort === "sign" ? line[0].text : null;
  const pieces = sign === null ? line : line.slice(1);
  const start = line[0]?.at ?? 0;
  const arrow = pieces.findIndex(({ sort }) => sort === "arrow");
  // An arrow behind the colon of a relation is in its words; before its colon is only that of a kind.
  return arrow < 0 ? readNames(pieces, sign, start, words) : readRelation(pieces, arrow, sign, start, words);
}

/** Names with commas between them, all of the kind that is said first. */
function readNames(pieces: readonly Piece[], sign: string | null, at: number, words: LineWords): Reading {
  const statements: Statement[] = [];
  const mistakes: Mistake[] = [];
  let rest = pieces;
  let kind: Name["kind"] = null;
  let after = pieces[0]?.at ?? at + 1;
  for (;;) {
    const read = nameFrom(rest, after, words);
    mistakes.push(...read.mistakes);
    kind = read.name.kind ?? kind;
    const who = { ...read.name, kind };
    const place = { at: statements.length === 0 ? at : who.at, end: who.end };
    statements.push(
      sign === "-" ? { does: "remove", who, ...place } : { does: "add", who, again: sign === "+", ...place },
    );
    const next = rest[read.taken];
    if (next === undefined) break;
    if (next.sort === "colon") mistakes.push({ code: "colonInside", at: next.at, end: next.end });
    after = next.end;
    // A comma at the end of a line says that more is to come, which need not be.
    rest = rest.slice(read.taken + 1);
    if (next.sort !== "comma" || rest.length === 0) break;
  }
  return { statements, mistakes };
}

function readRelation(
  pieces: readonly Piece[],
  arrow: number,
  sign: string | null,
  start: number,
  words: LineWords,
): Reading {
  const drawn = pieces[arrow] as Piece;
  const left = nameFrom(pieces.slice(0, arrow), pieces[0]?.at ?? start, words);
  const behind = pieces.slice(arrow + 1);
  const right = nameFrom(namedBehind(behind, words), drawn.end, words);
  const mistakes = [...left.mistakes, ...right.mistakes];
  const stray = pieces.slice(left.taken, arrow)[0];
  if (stray !== undefined) mistakes.push(strayAt(stray));
  const next = behind[right.taken];
  if (next !== undefined && next.sort !== "colon" && right.mistakes.length === 0)
    mistakes.push(strayAt(next));
  const { details, places, mistakes: wrong } = readDetails(behind.slice(right.taken + 1), words);
  mistakes.push(...wrong);
  const [from, to] = drawn.text === "<" ? [right.name, left.name] : [left.name, right.name];
  const end = pieces.at(-1)?.end ?? drawn.end;
  const joining = { from, to, mutual: drawn.text === "<>", details, places, at: start, end };
  if (sign !== "-") return { statements: [{ does: "relate", again: sign === "+", ...joining }], mistakes };
  const more = (Object.keys(details) as (keyof Details)[]).find((key) => key !== "kind" && key !== "label");
  const place = more === undefined ? undefined : places[more];
  if (place !== undefined) mistakes.push({ code: "onlyKindOrLabel", at: place.at, end: place.end });
  return { statements: [{ does: "part", ...joining }], mistakes };
}

/**
 * What can be the name behind an arrow. `> C: use` is a relation to C and not to goods called "use": one letter is
 * a kind only where another colon ends the name.
 */
function namedBehind(pieces: readonly Piece[], words: LineWords): readonly Piece[] {
  const [first, second] = pieces;
  if (first?.sort !== "bare" || second?.sort !== "colon") return pieces;
  const isKind = words.elementKinds.has(phrase(first.text));
  const another = pieces.slice(2).some(({ sort }) => sort === "colon");
  return isKind && (another || first.text.length > 1) ? pieces : [first];
}

function strayAt({ sort, at, end }: Piece): Mistake {
  const code = sort === "arrow" ? "secondArrow" : sort === "colon" ? "colonInside" : "colonMissing";
  return { code, at, end };
}
