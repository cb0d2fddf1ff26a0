import { collecting, collectingEdits } from "~/i18n/en/collecting";
import { merging, mergingEdits } from "~/i18n/en/merging";
import { problems } from "~/i18n/en/problems";
import { sentences } from "~/i18n/en/sentences";
import { addWords } from "~/i18n/text";

// The words come with the section and with the dialogs, whichever is first.
addWords({ collecting, merging, problems, sentences, edit: { ...collectingEdits, ...mergingEdits } });
