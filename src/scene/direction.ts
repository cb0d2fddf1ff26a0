/** Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letter = /\p{L}/u;

/** Which way a line of text runs: as its first letter does (the first strong character, as Unicode's bidi rules have it). */
export function directionOf(text: string): "ltr" | "rtl" {
  for (const character of text)
    if (letter.test(character)) return rightToLeft.test(character) ? "rtl" : "ltr";
  return "ltr";
}
