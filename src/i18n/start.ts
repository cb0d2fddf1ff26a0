import { app } from "./en/app";
import { canvas } from "./en/canvas";
import { common } from "./en/common";
import { edit } from "./en/edit";
import { files } from "./en/files";
import { scene } from "./en/scene";
import { words } from "./en/words";

/** The words that an open map needs at once; features that come later bring their own. */
export const start = { app, canvas, common, edit, files, scene, words } as const;
