import { duplicates } from "~/i18n/en/duplicates";
import { addWords } from "~/i18n/text";

addWords({ duplicates });
