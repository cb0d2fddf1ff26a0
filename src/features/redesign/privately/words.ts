import { formWords } from "~/i18n/en/formWords";
import { roundEdits, rounds } from "~/i18n/en/rounds";
import { sentences } from "~/i18n/en/sentences";
import { addWords } from "~/i18n/text";

// The words of rounds, and those of relations as sentences, come with the first section that asks for them.
addWords({ rounds, edit: roundEdits, sentences, words: formWords });
