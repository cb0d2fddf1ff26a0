import { formWords } from "./en/formWords";
import { inspector } from "./en/inspector";
import { library } from "./en/library";
import { problems } from "./en/problems";
import { report } from "./en/report";
import { sentences } from "./en/sentences";
import { transfer } from "./en/transfer";
import { start } from "./start";

const words = { ...start.words, ...formWords } as const;

/** English defines the keys that every other language must have. */
export const en = { ...start, words, inspector, library, problems, report, sentences, transfer } as const;
