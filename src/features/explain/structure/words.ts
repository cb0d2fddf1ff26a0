import { formWords } from "~/i18n/en/formWords";
import { structure, structureEdits } from "~/i18n/en/structure";
import { addWords } from "~/i18n/text";

addWords({ structure, words: formWords, edit: structureEdits });
