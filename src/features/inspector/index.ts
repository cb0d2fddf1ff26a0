import { formWords } from "~/i18n/en/formWords";
import { inspector } from "~/i18n/en/inspector";
import { addWords } from "~/i18n/text";

addWords({ inspector, words: formWords });

export { Inspector } from "./Inspector";
