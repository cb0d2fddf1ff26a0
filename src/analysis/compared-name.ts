import { folded } from "~/lib/folded";

/** A name as it is held beside others. */
export interface ComparedName {
  /** The same for names that differ only in how they are written. */
  readonly key: string;
  readonly words: readonly string[];
  /** The words in one piece. */
  readonly letters: string;
  /** Numbers, single letters and Roman numerals: what tells one thing from the next of its sort. */
  readonly marks: string;
  /** How often each letter occurs. */
  readonly counts: Uint16Array;
}

/** Letters that have no accent to take off, and are yet written otherwise on another keyboard. */
const otherLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Articles with which names begin in the languages of the cases and their neighbours. */
const articles = new Set("the a an de het een der die das le la les el los las il".split(" "));

const roman = /^[ivx]+$/u;

/** Null for a name without a letter or number. */
export function compared(label: string): ComparedName | null {
  const plain = folded(label.normalize("NFKC"))
    .replace(/[ßøłđæœı]/gu, (letter) => otherLetters[letter] ?? letter)
    .replace(/[.'’]/gu, "")
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (plain === "") return null;
  const words = withoutArticles(plain.split(" ")).map(singular);
  const letters = words.join("");
  const numbers = plain.match(/\p{N}+/gu) ?? [];
  const signs = words.filter((word) => /^\p{L}$/u.test(word) || roman.test(word));
  return {
    key: `${letters} ${numbers.join(" ")}`,
    words,
    letters,
    marks: [...numbers, ...signs].join(" "),
    counts: countsOf(letters),
  };
}

/** The article at the head goes, and "the" wherever it stands; a name of nothing else stays as it is. */
function withoutArticles(words: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  const left = (articles.has(first) && rest.length > 0 ? rest : words).filter((word) => word !== "the");
  return left.length === 0 ? words : left;
}

/** One of several, where the ending says so for certain: "visitors", "agencies"; not "bus", "glass" or "news". */
function singular(word: string): string {
  if (word.length < 5 || !/[^suia]s$/u.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Letters by the last bits of their code: rare ones share a place with others, which makes no difference larger. */
function countsOf(letters: string): Uint16Array {
  const counts = new Uint16Array(32);
  for (const letter of letters) {
    const place = (letter.codePointAt(0) ?? 0) & 31;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
