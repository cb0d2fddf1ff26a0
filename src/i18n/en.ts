import { actions } from "./en/actions";
import { answers } from "./en/answers";
import { balance } from "./en/balance";
import { banners } from "./en/banners";
import { canvasParts } from "./en/canvasParts";
import { carry, carryEdits } from "./en/carry";
import { changes } from "./en/changes";
import { collecting, collectingEdits } from "./en/collecting";
import { commands } from "./en/commands";
import { components } from "./en/components";
import { divergence } from "./en/divergence";
import { downturn } from "./en/downturn";
import { duplicates } from "./en/duplicates";
import { evaluate } from "./en/evaluate";
import { explain } from "./en/explain";
import { figures } from "./en/figures";
import { finding } from "./en/finding";
import { findings } from "./en/findings";
import { formWords } from "./en/formWords";
import { inspector } from "./en/inspector";
import { items } from "./en/items";
import { library } from "./en/library";
import { lines } from "./en/lines";
import { loops } from "./en/loops";
import { matrix } from "./en/matrix";
import { menu } from "./en/menu";
import { merging, mergingEdits } from "./en/merging";
import { moved } from "./en/moved";
import { outline } from "./en/outline";
import { pages } from "./en/pages";
import { parties } from "./en/parties";
import { problems } from "./en/problems";
import { recode, recodeEdits } from "./en/recode";
import { redesign } from "./en/redesign";
import { report } from "./en/report";
import { roundEdits, rounds } from "./en/rounds";
import { rules } from "./en/rules";
import { sentences } from "./en/sentences";
import { simulation } from "./en/simulation";
import { structure, structureEdits } from "./en/structure";
import { table } from "./en/table";
import { tension } from "./en/tension";
import { tidy } from "./en/tidy";
import { transfer } from "./en/transfer";
import { trustback } from "./en/trustback";
import { remedies, tryit, tryitEdits } from "./en/tryit";
import { variants } from "./en/variants";
import { start } from "./start";

const canvas = { ...start.canvas, ...canvasParts } as const;
const edit = {
  ...start.edit,
  ...structureEdits,
  ...tryitEdits,
  ...carryEdits,
  ...roundEdits,
  ...recodeEdits,
  ...collectingEdits,
  ...mergingEdits,
} as const;
const words = { ...start.words, ...formWords } as const;

/** English defines the keys that every other language must have. */
export const en = {
  ...start,
  actions,
  answers,
  balance,
  banners,
  canvas,
  carry,
  changes,
  collecting,
  commands,
  components,
  divergence,
  downturn,
  duplicates,
  edit,
  words,
  evaluate,
  explain,
  figures,
  finding,
  findings,
  inspector,
  items,
  library,
  lines,
  loops,
  matrix,
  menu,
  merging,
  moved,
  outline,
  pages,
  parties,
  problems,
  recode,
  redesign,
  remedies,
  report,
  rounds,
  rules,
  sentences,
  structure,
  simulation,
  tension,
  tidy,
  table,
  transfer,
  trustback,
  variants,
  tryit,
} as const;
