import { figures } from "~/i18n/en/figures";
import { findings } from "~/i18n/en/findings";
import { formWords } from "~/i18n/en/formWords";
import { problems } from "~/i18n/en/problems";
import { report } from "~/i18n/en/report";
import { rules } from "~/i18n/en/rules";
import { sentences } from "~/i18n/en/sentences";
import { transfer } from "~/i18n/en/transfer";
import { addWords } from "~/i18n/text";

// The words of the dialogs come with the dialogs.
addWords({ figures, findings, problems, report, rules, sentences, transfer, words: formWords });
