import { type LineWords, phrase } from "./words";

/** Words that no sign, number or space in them can turn into something else. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’()/&_-]*$/u;
const spacing = / {2}| $/u;

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether words can stand without quotes, as far as their signs go. */
export function isPlain(text: string): boolean {
  return plain.test(text) && !spacing.test(text);
}

/** A name as it is written: in quotes only where it needs them. */
export function plainly(name: string, words: LineWords): string {
  return isPlain(name) && !words.elementKinds.has(phrase(name)) ? name : quoted(name);
}
