import type { SayWith } from "~/formats/sentences";
import { en } from "~/i18n/en";
import { addWords, text } from "~/i18n/text";

addWords(en);

/** Says keys in English, as the app does. */
export const english: SayWith = (key, values = {}) => text()(key as "common.app", values);
