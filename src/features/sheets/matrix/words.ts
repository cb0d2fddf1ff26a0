import { formWords } from "~/i18n/en/formWords";
import { matrix } from "~/i18n/en/matrix";
import { addWords } from "~/i18n/text";

addWords({ matrix, words: formWords });
