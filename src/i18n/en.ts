import { inspector } from "./en/inspector";
import { library } from "./en/library";
import { transfer } from "./en/transfer";
import { start } from "./start";

/** English defines the keys that every other language must have. */
export const en = { ...start, inspector, library, transfer } as const;
