const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Characters of a name that find room in small words beside another. */
const longest = 14;

/**
 * A name short enough to stand among small words: cut at a word where one ends in time. It is kept apart from the words
 * around it by Unicode's isolates, so that names of other scripts leave the order of numbers and names as it is.
 */
export function shortName(name: string): string {
  const signs = Array.from(graphemes.segment(name.trim()), ({ segment }) => segment);
  return `\u2068${signs.length <= longest ? signs.join("") : cut(signs)}\u2069`;
}

function cut(signs: readonly string[]): string {
  const head = signs.slice(0, longest - 1);
  const space = signs[longest - 1] === " " ? -1 : head.lastIndexOf(" ");
  return `${(space < longest / 2 ? head : head.slice(0, space)).join("").replace(/[\s(,;:/–-]+$/u, "")}…`;
}
