import { piecesOf } from "~/formats/lines/pieces";
import { plainly } from "~/formats/lines/quoted";
import { type LineWords, phrase } from "~/formats/lines/words";
import { folded } from "~/lib/folded";
import type { Element } from "~/model/element";
import { elementKinds, relationKinds } from "~/model/vocabulary";

/** What can be put in place of what is being typed. */
export interface Completion {
  /** What stands in the list. */
  readonly label: string;
  /** What is written instead of the text from `at` to the caret. */
  readonly writes: string;
  readonly at: number;
}

/** As many as can be looked over at once. */
const most = 7;

/** The names of elements and the kinds that what is typed before the caret may become; empty where it is whole. */
export function completionsFor(
  text: string,
  caret: number,
  elements: readonly Element[],
  words: LineWords,
): readonly Completion[] {
  const start = Math.max(text.lastIndexOf("\n", caret - 1), text.lastIndexOf("\r", caret - 1)) + 1;
  const line = text.slice(start, caret);
  // Cells of a table hold what somebody has written already.
  if (line.includes("\t")) return [];
  const pieces = piecesOf(line).lines.at(-1) ?? [];
  const last = pieces.at(-1);
  if (last?.sort !== "bare") return [];
  const arrow = pieces.findIndex(({ sort }) => sort === "arrow");
  const colon = pieces.findIndex(({ sort }, index) => sort === "colon" && index > Math.max(arrow, 0) + 1);
  const isDetail = arrow >= 0 && colon >= 0;
  const whom = isDetail ? /^for\s+/iu.exec(last.text)?.[0] : "";
  const typed = last.text.slice(whom?.length ?? 0);
  const at = start + last.at + (whom?.length ?? 0);
  if (typed === "") return [];
  const found =
    whom === undefined
      ? kindsFor(typed, words)
      : namesFor(typed, isDetail ? elements.filter(({ kind }) => kind === "actor") : elements, words);
  const kinds = arrow < 0 && pieces.length === 1 ? elementKindsFor(typed) : [];
  const all = [...found, ...kinds].slice(0, most).map((each) => ({ ...each, at }));
  const isWhole = all.some(({ label }) => folded(label) === folded(typed));
  return isWhole ? [] : all;
}

type Found = Omit<Completion, "at">;

function namesFor(typed: string, elements: readonly Element[], words: LineWords): readonly Found[] {
  const wanted = folded(typed);
  const labels = [...new Set(elements.map(({ label }) => label))];
  return labels
    .map((label) => ({ label, place: ` ${folded(label)}`.indexOf(` ${wanted}`) }))
    .filter(({ label, place }) => place >= 0 && label !== "")
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .map(({ label }) => ({ label, writes: plainly(label, words) }));
}

/** Kinds of relation, by the beginning of their name, or of their verb. */
function kindsFor(typed: string, words: LineWords): readonly Found[] {
  const wanted = phrase(typed);
  const begun = [...words.relationKinds].filter(([said]) => said.startsWith(wanted));
  const kinds = new Set(begun.map(([, kind]) => kind));
  return relationKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ label: words.nameOf(kind), writes: words.nameOf(kind) }));
}

function elementKindsFor(typed: string): readonly Found[] {
  const begun = elementKinds.filter((kind) => kind.startsWith(folded(typed)));
  return begun.map((kind) => ({ label: `${kind}:`, writes: `${kind}: ` }));
}
