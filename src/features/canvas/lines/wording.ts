import { lineWords } from "~/formats/lines/words";
import { lines } from "~/i18n/en/lines";
import { addWords, text } from "~/i18n/text";

addWords({ lines });

/** The words that lines are read and written by, in the language in force. */
export function wordsOfLines() {
  return lineWords((key) => text()(key as never));
}
