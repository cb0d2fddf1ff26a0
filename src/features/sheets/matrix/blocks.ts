import type { MatrixFrame } from "~/formats/matrix/frame";
import { ratingText } from "~/formats/matrix/frame";
import { type MatrixPlan, readBlock } from "~/formats/matrix/read";
import { blockOf } from "~/formats/matrix/write";
import { printed } from "~/ui/chord";

import { paste } from "./edits";
import { faceOf } from "./face";
import { shownOf } from "./subject";
import { elementsIn, type Track } from "./tracks";
import type { Matrix } from "./useMatrix";

function frameOf(matrix: Matrix, rows: readonly Track[], columns: readonly Track[]): MatrixFrame {
  const { pairs, chosen, side, t } = matrix;
  return {
    rows: elementsIn(rows),
    columns: elementsIn(columns),
    shown: (row, column) => shownOf(pairs, chosen, row, column),
    side,
    corners: { row: t("matrix.corner.row"), column: t("matrix.corner.column") },
  };
}

/** The marked cells, or else all, as a spreadsheet takes them: ratings under Trust, under another lens its words. */
export function copied(matrix: Matrix): string {
  const { rows, columns, marked, lens, side, isTrust, t, set } = matrix;
  const frame = frameOf(
    matrix,
    marked === null ? rows : rows.slice(marked.top, marked.bottom + 1),
    marked === null ? columns : columns.slice(marked.left, marked.right + 1),
  );
  const text = blockOf(frame, (row, column) => {
    const relation = frame.shown(row.id, column.id);
    if (isTrust || relation === null) return ratingText(relation, row.id, side);
    const { text } = faceOf(relation, matrix.styleOf(relation), { row: row.id, side, lens, t });
    return text === "·" ? "?" : text;
  });
  const hides = [...rows, ...columns].some((track) => track.is === "group" && track.folded);
  const size = { rows: frame.rows.length, columns: frame.columns.length };
  set.said(t(hides ? "matrix.said.copiedFolded" : "matrix.said.copied", size));
  return text;
}

/** Reads what is to be pasted. What is plain is done at once; what makes relations or has faults in it comes back to be asked about. */
export function pasted(matrix: Matrix, text: string): MatrixPlan | null {
  const { t, place, rows, columns, kind, locked, set } = matrix;
  if (locked) set.said(t("matrix.said.locked"));
  else if (kind !== "actor") set.said(t("matrix.said.pasteActors"));
  else if (text.trim() === "") set.said(t("matrix.said.nothingToPaste"));
  else {
    const frame = frameOf(matrix, rows, columns);
    const before = (tracks: readonly Track[], at: number) =>
      elementsIn(tracks.slice(0, Math.max(0, at))).length;
    const plan = readBlock(text, frame, {
      row: before(rows, place.row),
      column: before(columns, place.column),
    });
    if (plan.made > 0 || hasFaults(plan)) return plan;
    applied(matrix, plan);
  }
  return null;
}

/** Does what was read, in one step. */
export function applied({ t, set }: Matrix, plan: MatrixPlan): void {
  const { length } = plan.ratings;
  if (length === 0) return set.said(t("matrix.said.samePasted"));
  set.said(paste(plan) === "locked" ? t("matrix.said.locked") : t("matrix.said.pasted", { count: length }));
}

function hasFaults({ ratings, same, unread, strangers, doubles, outside }: MatrixPlan): boolean {
  const faults = unread.length + strangers.length + doubles.length + outside;
  return faults > 0 || ratings.length + same === 0;
}

/** Copies by a button, which the browser may refuse. */
export async function copyByButton(matrix: Matrix): Promise<void> {
  const text = copied(matrix);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    matrix.set.said(matrix.t("matrix.said.notCopied", { keys: printed("Mod+C") }));
  }
}

/** Reads the clipboard for a button; null where the browser refuses. */
export async function clipboardText({ t, set }: Matrix): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    set.said(t("matrix.said.notRead", { keys: printed("Mod+V") }));
    return null;
  }
}
