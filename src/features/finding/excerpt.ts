import { folded } from "~/lib/folded";

/** A piece of a text; what was looked for is marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** So many characters are shown before the first place that was looked for, and in all. */
const before = 32;
const longest = 120;

/** The part of a text around the first place in which one of the words looked for stands, with all such places marked. */
export function excerpt(text: string, terms: readonly string[]): readonly Piece[] {
  const spans = spansOf(text, terms);
  const first = spans[0]?.[0] ?? 0;
  const start = first <= before ? 0 : wordAfter(text, first - before);
  const end = text.length - start <= longest ? text.length : wordBefore(text, start + longest);
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of spans) {
    if (from < at || from >= end) continue;
    pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, Math.min(to, end)), marked: true });
    at = Math.min(to, end);
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  if (start > 0) pieces.unshift({ text: "… ", marked: false });
  if (end < text.length) pieces.push({ text: " …", marked: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** Where in a text the words stand, from and to, as it is compared: without regard to case and accents. */
function spansOf(text: string, terms: readonly string[]): readonly (readonly [number, number])[] {
  let plain = "";
  /** Where in the text each character of the plain one comes from. */
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = /\s/u.test(character) ? " " : folded(character);
    for (let index = 0; index < piece.length; index += 1) origins.push(at);
    plain += piece;
    at += character.length;
  }
  origins.push(text.length);
  const spans = terms.flatMap((term) => {
    const found: (readonly [number, number])[] = [];
    for (let from = plain.indexOf(term); from >= 0; from = plain.indexOf(term, from + term.length))
      found.push([origins[from] ?? 0, origins[from + term.length] ?? text.length]);
    return found;
  });
  return spans.toSorted(([a], [b]) => a - b);
}

function wordAfter(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 || space > at + before ? at : space + 1;
}

function wordBefore(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space < at - before ? at : space;
}
