import { changes } from "~/i18n/en/changes";
import { figures } from "~/i18n/en/figures";
import { findings } from "~/i18n/en/findings";
import { formWords } from "~/i18n/en/formWords";
import { rules } from "~/i18n/en/rules";
import { sentences } from "~/i18n/en/sentences";
import { remedies, tryit, tryitEdits } from "~/i18n/en/tryit";
import { addWords } from "~/i18n/text";

addWords({
  changes,
  edit: tryitEdits,
  figures,
  findings,
  remedies,
  rules,
  sentences,
  tryit,
  words: formWords,
});
