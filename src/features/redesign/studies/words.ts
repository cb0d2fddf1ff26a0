import { moved } from "~/i18n/en/moved";
import { addWords } from "~/i18n/text";

addWords({ moved });
