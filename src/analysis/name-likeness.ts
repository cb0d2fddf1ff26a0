import distance from "damerau-levenshtein";

import type { ComparedName } from "./compared-name";

/**
 * How many slips of the pen two names are apart; null where they are too many to be slips. Names with other numbers or
 * single letters are not held side by side: "Unit 1" is not "Unit 2".
 */
export function slipsBetween(a: ComparedName, b: ComparedName): number | null {
  const most = slipsIn(a.letters.length < b.letters.length ? a.letters : b.letters);
  // A slip takes a letter, brings one, or both: the cheap test leaves few for the dear one.
  if (a.marks !== b.marks || most === 0 || !haveLettersInCommon(a.counts, b.counts, 2 * most)) return null;
  const { steps } = distance(a.letters, b.letters);
  if (steps > most) return null;
  const isWordByWord =
    a.words.length !== b.words.length || a.words.every((word, at) => near(word, b.words[at]));
  return isWordByWord ? steps : null;
}

/** How many slips are likely in a name of this length. */
export function slipsIn(letters: string): number {
  if (letters.length < 5) return 0;
  return letters.length <= 8 ? 1 : 2;
}

/** Two words in the same place: north and south are two places, though they are two slips apart in a long name. */
function near(word: string, other = ""): boolean {
  if (word === other) return true;
  const shorter = Math.min(word.length, other.length);
  if (shorter < 3) return false;
  return distance(word, other).steps <= (shorter <= 8 ? 1 : 2);
}

function haveLettersInCommon(a: Uint16Array, b: Uint16Array, most: number): boolean {
  let missing = 0;
  for (let place = 0; place < a.length; place += 1) {
    missing += Math.abs((a[place] ?? 0) - (b[place] ?? 0));
    if (missing > most) return false;
  }
  return true;
}
