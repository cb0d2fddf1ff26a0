import { inspector } from "./en/inspector";
import { library } from "./en/library";
import { start } from "./start";

/** English defines the keys that every other language must have. */
export const en = { ...start, inspector, library } as const;
