import { actions } from "./en/actions";
import { canvasParts } from "./en/canvasParts";
import { commands } from "./en/commands";
import { duplicates } from "./en/duplicates";
import { evaluate } from "./en/evaluate";
import { explain } from "./en/explain";
import { finding } from "./en/finding";
import { formWords } from "./en/formWords";
import { inspector } from "./en/inspector";
import { library } from "./en/library";
import { lines } from "./en/lines";
import { loops } from "./en/loops";
import { matrix } from "./en/matrix";
import { menu } from "./en/menu";
import { outline } from "./en/outline";
import { problems } from "./en/problems";
import { report } from "./en/report";
import { rules } from "./en/rules";
import { sentences } from "./en/sentences";
import { table } from "./en/table";
import { tension } from "./en/tension";
import { tidy } from "./en/tidy";
import { transfer } from "./en/transfer";
import { start } from "./start";

const canvas = { ...start.canvas, ...canvasParts } as const;
const words = { ...start.words, ...formWords } as const;

/** English defines the keys that every other language must have. */
export const en = {
  ...start,
  actions,
  canvas,
  commands,
  duplicates,
  words,
  evaluate,
  explain,
  finding,
  inspector,
  library,
  lines,
  loops,
  matrix,
  menu,
  outline,
  problems,
  report,
  rules,
  sentences,
  tension,
  tidy,
  table,
  transfer,
} as const;
