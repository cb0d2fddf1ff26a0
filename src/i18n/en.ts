import { formWords } from "./en/formWords";
import { inspector } from "./en/inspector";
import { library } from "./en/library";
import { lines } from "./en/lines";
import { menu } from "./en/menu";
import { problems } from "./en/problems";
import { transfer } from "./en/transfer";
import { start } from "./start";

const words = { ...start.words, ...formWords } as const;

/** English defines the keys that every other language must have. */
export const en = { ...start, words, inspector, library, lines, menu, problems, transfer } as const;
