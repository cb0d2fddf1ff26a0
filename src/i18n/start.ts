import { app } from "./en/app";
import { canvas } from "./en/canvas";
import { common } from "./en/common";
import { edit } from "./en/edit";
import { problems } from "./en/problems";
import { scene } from "./en/scene";
import { transfer } from "./en/transfer";
import { words } from "./en/words";

/** The words that an open map needs at once; features that come later bring their own. */
export const start = { app, canvas, common, edit, problems, scene, transfer, words } as const;
