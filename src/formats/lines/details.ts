import { nameFrom } from "./name";
import type { Piece } from "./pieces";
import type { Mistake, Stretch } from "./problem";
import type { DetailPlaces, Details } from "./statement";
import { ratingAt, ratingAtEnd, type Term, wordAt } from "./terms";
import { tidy } from "./tidy";
import type { LineWords } from "./words";

export interface DetailsRead {
  readonly details: Details;
  readonly places: DetailPlaces;
  readonly mistakes: readonly Mistake[];
}

const unfinished = /^(?:trust|strength)(?:\s*[-+−–/?\d.\s]*)?$/iu;
const beneficiary = /^for(?:\s+|$)/iu;

/** Reads what stands after the colon: things said of a relation, in any order. */
export function readDetails(pieces: readonly Piece[], words: LineWords): DetailsRead {
  const terms: Term[] = [];
  const mistakes: Mistake[] = [];
  let part: Piece[] = [];
  const endPart = () => {
    terms.push(...termsOf(part, words));
    part = [];
  };
  for (const piece of pieces) {
    if (piece.sort === "comma") endPart();
    else if (piece.sort === "arrow") mistakes.push({ code: "arrowInside", at: piece.at, end: piece.end });
    else if (piece.sort === "colon") mistakes.push({ code: "colonInside", at: piece.at, end: piece.end });
    else part.push(piece);
  }
  endPart();
  return joined(terms, mistakes);
}

function joined(terms: readonly Term[], first: readonly Mistake[]): DetailsRead {
  const details: Details = {};
  const places: Partial<Record<keyof Details, Stretch>> = {};
  const mistakes = [...first];
  for (const { says, at, end, mistakes: own } of terms) {
    mistakes.push(...own);
    const said = Object.keys(says) as (keyof Details)[];
    const twice = said.find((detail) => detail in details);
    if (twice !== undefined) mistakes.push({ code: twice === "label" ? "secondLabel" : "twice", at, end });
    else Object.assign(details, says);
    for (const detail of said) places[detail] = { at, end };
  }
  return { details, places, mistakes };
}

function termsOf(part: readonly Piece[], words: LineWords): readonly Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < part.length; index += 1) {
    const piece = part[index];
    if (piece === undefined) continue;
    if (piece.sort === "quoted") {
      terms.push({ says: { label: tidy(piece.text, true) }, at: piece.at, end: piece.end, mistakes: [] });
      continue;
    }
    const before = termsOfWords(piece.text, words);
    terms.push(...before.terms.map((term) => shifted(term, piece.at)));
    if (!before.waits) continue;
    // `for "Parents, all"`: what follows in quotes is whom it is for.
    const named = part.slice(index + 1, index + 3);
    const { name, taken, mistakes } = nameFrom(named, piece.end, words, true);
    terms.push({ says: { beneficiary: name }, at: piece.end, end: name.end, mistakes });
    index += taken;
    const rest = part[index];
    if (rest?.sort !== "bare" || taken < 2) continue;
    const after = rest.text.replace(/^#\d+\s*/u, "");
    const read = termsOfWords(after, words);
    terms.push(...read.terms.map((term) => shifted(term, rest.end - after.length)));
  }
  return terms;
}

function shifted(term: Term, by: number): Term {
  const moved = <Placed extends Stretch>(placed: Placed) => ({
    ...placed,
    at: placed.at + by,
    end: placed.end + by,
  });
  const { beneficiary: whom } = term.says;
  return {
    ...moved(term),
    says: whom == null ? term.says : { ...term.says, beneficiary: moved(whom) },
    mistakes: term.mistakes.map(moved),
  };
}

/** `waits`: they end in `for`, and whom it is for comes in quotes. */
function termsOfWords(text: string, words: LineWords): { terms: readonly Term[]; waits: boolean } {
  const known: Term[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    if (beneficiary.test(text.slice(at))) {
      const { terms, waits } = termsOfBeneficiary(text, at);
      return { terms: [...known, ...terms], waits };
    }
    const term = ratingAt(text, at) ?? wordAt(text, at, words);
    if (term === null) return { terms: termsAroundLabel(text), waits: false };
    known.push(term);
    at = term.end;
  }
  return { terms: known, waits: false };
}

/** Words that mean nothing else are a label; ratings before and after them stand out by themselves. */
function termsAroundLabel(text: string): readonly Term[] {
  const before: Term[] = [];
  const after: Term[] = [];
  let from = 0;
  let rest = text;
  for (let term = ratingAt(text, from); term !== null; term = ratingAt(text, from)) {
    before.push(term);
    from = term.end + (/^\s*/u.exec(text.slice(term.end))?.[0].length ?? 0);
  }
  for (let term = ratingAtEnd(rest); term !== null && term.at > from; term = ratingAtEnd(rest)) {
    after.unshift(term);
    rest = rest.slice(0, term.at).trimEnd();
  }
  const label = rest.slice(from);
  if (label === "") return [...before, ...after];
  const place = { at: from, end: rest.length };
  const mistakes: readonly Mistake[] = unfinished.test(label) ? [{ code: "number", ...place }] : [];
  return [...before, { says: { label: tidy(label, false) }, ...place, mistakes }, ...after];
}

/** `for Parents P2`: a name has several words, so all of them are it but the ratings behind. */
function termsOfBeneficiary(text: string, at: number): { terms: readonly Term[]; waits: boolean } {
  const after: Term[] = [];
  let rest = text;
  for (let term = ratingAtEnd(rest); term !== null && term.at > at; term = ratingAtEnd(rest)) {
    after.unshift(term);
    rest = rest.slice(0, term.at).trimEnd();
  }
  const from = at + (beneficiary.exec(text.slice(at))?.[0].length ?? 0);
  const name = rest.slice(from);
  if (name === "" && after.length === 0) return { terms: [], waits: true };
  const place = { at: from, end: rest.length };
  const mistakes: readonly Mistake[] = name === "" ? [{ code: "nameMissing", at, end: rest.length }] : [];
  const whom = { name: tidy(name, false), kind: null, whole: false, number: null, ...place };
  return {
    terms: [{ says: { beneficiary: name === "?" ? null : whom }, at, end: rest.length, mistakes }, ...after],
    waits: false,
  };
}
