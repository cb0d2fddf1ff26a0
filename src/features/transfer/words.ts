import { problems } from "~/i18n/en/problems";
import { transfer } from "~/i18n/en/transfer";
import { addWords } from "~/i18n/text";

// The words of the dialogs come with the dialogs.
addWords({ problems, transfer });
