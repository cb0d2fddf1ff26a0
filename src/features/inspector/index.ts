import { inspector } from "~/i18n/en/inspector";
import { addWords } from "~/i18n/text";

addWords({ inspector });

export { Inspector } from "./Inspector";
