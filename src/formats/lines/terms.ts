import { humanSecurityScale, strengthScale, trustScale } from "~/model/vocabulary";

import type { Mistake } from "./problem";
import type { Confidence, Details } from "./statement";
import { type LineWords, phrase } from "./words";

/** One thing that is said of a relation, and how much of the text it took. */
export interface Term {
  readonly says: Details;
  readonly at: number;
  readonly end: number;
  readonly mistakes: readonly Mistake[];
}

type Read = (text: string, at: number) => Term | null;

const number = String.raw`([+\-−–]?\s?\d+(?:\.\d+)?|\?)`;
/** Nothing but the next rating follows: `P2E-1`. */
const ends = String.raw`(?=\s|$|[pe][+\-−–?\d])`;

const trust = new RegExp(String.raw`trust\s*${number}(?:\s*/\s*${number})?${ends}`, "diuy");
const protection = new RegExp(String.raw`(?:protection|p)\s*${number}${ends}`, "diuy");
const empowerment = new RegExp(String.raw`(?:empowerment|e)\s*${number}${ends}`, "diuy");
const strength = new RegExp(String.raw`(?:strength\s*|s)${number}${ends}`, "diuy");
const wordBefore = /(?:^|\s|[?\d])$/u;

/** A whole number of a scale as it is written, with any minus; null = unknown. */
export function ratingOf(
  written: string,
  scale: readonly number[],
  place: { readonly at: number; readonly end: number },
): { readonly value: number | null; readonly mistakes: readonly Mistake[] } {
  if (written === "?") return { value: null, mistakes: [] };
  const value = Number(written.replaceAll(/\s/gu, "").replace(/^[−–]/u, "-")) + 0;
  if (scale.includes(value)) return { value, mistakes: [] };
  const values = { least: scale[0] ?? 0, most: scale.at(-1) ?? 0 };
  return { value: null, mistakes: [{ code: "range", values, ...place }] };
}

function rating(
  pattern: RegExp,
  scale: readonly number[],
  says: (first: number | null, second: number | null | undefined) => Details,
): Read {
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return null;
    const [first, second] = [1, 2].map((group) => {
      const [from, to] = match.indices?.[group] ?? [0, 0];
      const written = match[group];
      return written === undefined ? undefined : ratingOf(written, scale, { at: from, end: to });
    });
    return {
      says: says(first?.value ?? null, second?.value),
      at,
      end: at + match[0].length,
      mistakes: [...(first?.mistakes ?? []), ...(second?.mistakes ?? [])],
    };
  };
}

/** What is written with numbers. It stands out from words, and needs no commas around it. */
const ratings: readonly Read[] = [
  rating(trust, trustScale, (forward, backward) => ({
    trust: backward === undefined ? { forward } : { forward, backward },
  })),
  rating(protection, humanSecurityScale, (value) => ({ protection: value })),
  rating(empowerment, humanSecurityScale, (value) => ({ empowerment: value })),
  rating(strength, strengthScale, (value) => ({ strength: value })),
];

/** The rating that begins here. */
export function ratingAt(text: string, at: number): Term | null {
  if (!wordBefore.test(text.slice(0, at))) return null;
  for (const read of ratings) {
    const term = read(text, at);
    if (term !== null) return term;
  }
  return null;
}

/** The rating that the text ends with. */
export function ratingAtEnd(text: string): Term | null {
  for (let at = text.length - 1; at >= Math.max(0, text.length - 24); at -= 1) {
    const term = /[tpes]/iu.test(text.charAt(at)) ? ratingAt(text, at) : null;
    if (term?.end === text.length) return term;
  }
  return null;
}

const pairOfWords = /(?:roles\s+)?([\p{L}_]+|\?)\s*\/\s*([\p{L}_]+|\?)(?=\s|$)/iuy;
const confidenceWord = /(?:confidence\s+)?([\p{L}]+)(?:\s+confidence)?(?=\s|$)/iuy;
const longestKind = 4;

/** The kind, formality, roles or confidence that begins here, in as many words as mean something together. */
export function wordAt(text: string, at: number, words: LineWords): Term | null {
  const pair = pairAt(text, at, words);
  if (pair !== null) return pair;
  const next = /\S+/uy;
  const stretches: number[] = [];
  for (let from = at; stretches.length < longestKind && from < text.length;) {
    next.lastIndex = from;
    const word = next.exec(text);
    if (word === null) break;
    stretches.push(from + word[0].length);
    from += word[0].length + (/^\s*/u.exec(text.slice(from + word[0].length))?.[0].length ?? 0);
  }
  for (const end of stretches.reverse()) {
    const said = phrase(text.slice(at, end));
    const kind = words.relationKinds.get(said);
    const formality = words.formalities.get(said);
    const says = kind !== undefined ? { kind } : formality !== undefined ? { formality } : null;
    if (says !== null) return { says, at, end, mistakes: [] };
  }
  confidenceWord.lastIndex = at;
  const match = confidenceWord.exec(text);
  const given = words.confidences.get(phrase(match?.[1] ?? ""));
  if (match === null || given === undefined) return null;
  return { says: { confidence: { given } }, at, end: at + match[0].length, mistakes: [] };
}

/** Roles (`provide/receive`) or the confidence each way (`low/high`); either end may be unknown. */
function pairAt(text: string, at: number, words: LineWords): Term | null {
  pairOfWords.lastIndex = at;
  const match = pairOfWords.exec(text);
  if (match === null) return null;
  const [whole, first = "", second = ""] = match;
  const both = <Value>(
    meanings: ReadonlyMap<string, Value>,
  ): readonly [Value | null, Value | null] | null => {
    const found = [first, second].map((word) => (word === "?" ? null : meanings.get(phrase(word))));
    const [from, to] = found;
    return from === undefined || to === undefined ? null : [from, to];
  };
  const term = (says: Details) => ({ says, at, end: at + whole.length, mistakes: [] });
  const named = /^roles\s/iu.test(whole);
  const roles = both(words.practices);
  if (roles !== null && (named || first !== "?" || second !== "?"))
    return term({ roles: { from: roles[0], to: roles[1] } });
  const confidence = named ? null : both<Confidence>(words.confidences);
  if (confidence === null || (first === "?" && second === "?")) return null;
  return term({ confidence: { forward: confidence[0], backward: confidence[1] } });
}
