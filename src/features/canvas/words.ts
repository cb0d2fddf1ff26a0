import { canvasParts } from "~/i18n/en/canvasParts";
import { addWords } from "~/i18n/text";

addWords({ canvas: canvasParts });
