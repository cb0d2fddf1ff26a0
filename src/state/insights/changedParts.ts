import { partOf, type Subject, subjectParts } from "~/analysis/subject";

import type { ToAnalyst } from "./messages";

/** So many items are copied for the analyst at a time, so that the page never stops for it. */
const pieceSize = 400;

/** What the analyst must be told to know `now`, when it knows `before`: lists in pieces, and only what changed in them. */
export function changedParts(before: Subject | null, now: Subject): readonly ToAnalyst[] {
  return subjectParts.flatMap((part): readonly ToAnalyst[] => {
    const value = partOf(now, part);
    const known = before === null ? undefined : partOf(before, part);
    if (before !== null && known === value) return [];
    // Most of the time nothing is held against what is in view, and an analyst begins by knowing that.
    if (before === null && value === null) return [];
    if (!Array.isArray(value)) return [{ say: "part", part, value, piece: "whole" }];
    const list: readonly unknown[] = value;
    const changed = Array.isArray(known) ? changedItems(known, list) : null;
    if (changed !== null) return [{ say: "items", part, items: changed }];
    return piecesOf(list).map((piece, at) => ({
      say: "part",
      part,
      value: piece,
      piece: at === 0 ? "first" : "next",
    }));
  });
}

/** The items that are others in a list of the same length; null where it is shorter to tell all of it. */
function changedItems(known: readonly unknown[], now: readonly unknown[]) {
  if (known.length !== now.length || now.length === 0) return null;
  const changed = now.flatMap((item, at) => (item === known[at] ? [] : [[at, item] as const]));
  return changed.length * 2 > now.length ? null : changed;
}

function piecesOf(list: readonly unknown[]): readonly (readonly unknown[])[] {
  if (list.length <= pieceSize) return [list];
  const count = Math.ceil(list.length / pieceSize);
  return Array.from({ length: count }, (_, at) => list.slice(at * pieceSize, (at + 1) * pieceSize));
}
