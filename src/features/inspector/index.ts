import { formWords } from "~/i18n/en/formWords";
import { inspector } from "~/i18n/en/inspector";
import { sentences } from "~/i18n/en/sentences";
import { addWords } from "~/i18n/text";

addWords({ inspector, sentences, words: formWords });

export { Inspector } from "./Inspector";
