import { recode, recodeEdits } from "~/i18n/en/recode";
import { addWords } from "~/i18n/text";

import "../privately/words";

// Beside the words that it shares with rounds, student mode brings its own.
addWords({ recode, edit: recodeEdits });
