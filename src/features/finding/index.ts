import { finding } from "~/i18n/en/finding";
import { formWords } from "~/i18n/en/formWords";
import { addWords } from "~/i18n/text";

addWords({ finding, words: formWords });

export { Finding } from "./Finding";
