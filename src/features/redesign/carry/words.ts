import { carry, carryEdits } from "~/i18n/en/carry";
import { changes } from "~/i18n/en/changes";
import { findings } from "~/i18n/en/findings";
import { formWords } from "~/i18n/en/formWords";
import { sentences } from "~/i18n/en/sentences";
import { addWords } from "~/i18n/text";

addWords({ carry, changes, edit: carryEdits, findings, sentences, words: formWords });
