import { canvasParts } from "./en/canvasParts";
import { finding } from "./en/finding";
import { formWords } from "./en/formWords";
import { inspector } from "./en/inspector";
import { library } from "./en/library";
import { lines } from "./en/lines";
import { menu } from "./en/menu";
import { problems } from "./en/problems";
import { report } from "./en/report";
import { sentences } from "./en/sentences";
import { transfer } from "./en/transfer";
import { start } from "./start";

const canvas = { ...start.canvas, ...canvasParts } as const;
const words = { ...start.words, ...formWords } as const;

/** English defines the keys that every other language must have. */
export const en = {
  ...start,
  canvas,
  words,
  finding,
  inspector,
  library,
  lines,
  menu,
  problems,
  report,
  sentences,
  transfer,
} as const;
