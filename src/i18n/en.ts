import { inspector } from "./en/inspector";
import { library } from "./en/library";
import { menu } from "./en/menu";
import { scene } from "./en/scene";
import { transfer } from "./en/transfer";
import { start } from "./start";

/** English defines the keys that every other language must have. */
export const en = { ...start, inspector, library, menu, scene, transfer } as const;
