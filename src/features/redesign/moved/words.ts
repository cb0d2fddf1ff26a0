import { figures } from "~/i18n/en/figures";
import { findings } from "~/i18n/en/findings";
import { formWords } from "~/i18n/en/formWords";
import { moved } from "~/i18n/en/moved";
import { rules } from "~/i18n/en/rules";
import { sentences } from "~/i18n/en/sentences";
import { addWords } from "~/i18n/text";

addWords({ figures, findings, moved, rules, sentences, words: formWords });
