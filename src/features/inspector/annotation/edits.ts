import { resizeItem, updateFrames, updateNotes } from "~/model/commands/annotations";
import type { Frame, FrameFields } from "~/model/frame";
import type { Note, NoteFields } from "~/model/note";
import { document } from "~/state/stores";

import { changeOf, type Target } from "../edits";

export function editFrame(target: Target, patch: Partial<FrameFields>, gesture?: string): void {
  document.edit(changeOf(target), (map) => updateFrames(map, target.variantId, target.ids, patch), gesture);
}

export function editNote(target: Target, patch: Partial<NoteFields>, gesture?: string): void {
  document.edit(changeOf(target), (map) => updateNotes(map, target.variantId, target.ids, patch), gesture);
}

/** Gives a frame or note another width or height; its upper left corner stays where it is. */
export function editSize(
  target: Target,
  { id, position, size }: Frame | Note,
  wanted: Partial<Frame["size"]>,
  gesture: string,
): void {
  const next = { width: wanted.width ?? size.width, height: wanted.height ?? size.height };
  const middle = {
    x: position.x + (next.width - size.width) / 2,
    y: position.y + (next.height - size.height) / 2,
  };
  document.edit(
    { key: "edit.resize" },
    (map) => resizeItem(map, target.variantId, id, { position: middle, size: next }),
    gesture,
  );
}
