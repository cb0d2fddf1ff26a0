import { changes } from "~/i18n/en/changes";
import { formWords } from "~/i18n/en/formWords";
import { sentences } from "~/i18n/en/sentences";
import { variants } from "~/i18n/en/variants";
import { addWords } from "~/i18n/text";
import "~/lenses/readings";

addWords({ changes, sentences, variants, words: formWords });
