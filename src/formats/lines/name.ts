import type { Piece } from "./pieces";
import type { Mistake } from "./problem";
import type { Name } from "./statement";
import { tidy } from "./tidy";
import { type LineWords, phrase } from "./words";

const ordinal = /^#(\d{1,6})(?=\s|$)/u;

/** `taken`: of how many pieces the name was made. */
interface NameRead {
  readonly name: Name;
  readonly taken: number;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads the name that pieces begin with, and before it the kind where it says one: `space: Square`, `"Police" #2`.
 * `after` is where a name is missing if there is none; with `more`, other words may follow the quotes.
 */
export function nameFrom(pieces: readonly Piece[], after: number, words: LineWords, more = false): NameRead {
  const [first, colon] = pieces;
  if (first?.sort !== "bare" || colon?.sort !== "colon") return bareName(pieces, after, more);
  const kind = words.elementKinds.get(phrase(first.text));
  const inner = bareName(pieces.slice(2), colon.end, more);
  const place = { at: first.at, end: colon.end };
  const unknown: readonly Mistake[] =
    kind === undefined ? [{ code: "notAKind", values: { text: first.text }, ...place }] : [];
  return {
    name: { ...inner.name, kind: kind ?? null, at: first.at },
    taken: inner.taken + 2,
    mistakes: [...unknown, ...inner.mistakes],
  };
}

/** The name alone, without a kind. */
function bareName(pieces: readonly Piece[], after: number, more: boolean): NameRead {
  const [first] = pieces;
  if (first?.sort === "bare") {
    const { at, end } = first;
    const name = { name: tidy(first.text, false), kind: null, whole: false, number: null, at, end };
    const next = pieces[1];
    const mistakes: readonly Mistake[] =
      next?.sort === "quoted" ? [{ code: "quoteInside", at: next.at, end: next.end }] : [];
    return { name, taken: 1, mistakes };
  }
  if (first?.sort !== "quoted") {
    const place = { at: after, end: first?.end ?? after };
    const name = { name: "", kind: null, whole: true, number: null, ...place };
    return { name, taken: 0, mistakes: [{ code: "nameMissing", ...place }] };
  }
  const next = pieces[1]?.sort === "bare" ? pieces[1] : undefined;
  const number = next === undefined ? null : ordinal.exec(next.text);
  const name = {
    name: tidy(first.text, true),
    kind: null,
    whole: true,
    number: number === null ? null : Number(number[1]),
    at: first.at,
    end: number === null || next === undefined ? first.end : next.at + number[0].length,
  };
  const stray = next !== undefined && number?.[0] !== next.text;
  const mistakes: readonly Mistake[] =
    stray && !more ? [{ code: "afterQuotes", at: next.at, end: next.end }] : [];
  return { name, taken: next === undefined || (more && number === null) ? 1 : 2, mistakes };
}
