import { clearShift } from "~/layout/clear";
import { boxOf } from "~/layout/piece";
import type { Clip } from "~/model/commands/clipboard";
import { pasteItems } from "~/model/commands/paste";
import { addRelation } from "~/model/commands/relations";
import type { Position } from "~/model/element";
import { sceneFrame, sceneNote } from "~/scene/annotation-look";
import { measureText } from "~/scene/measure";
import { newId } from "~/state/ids";
import { document, session, surface } from "~/state/stores";

import { editing, placeInMap } from "./edits";
import { selectedClip } from "./selectedClip";
import { sizeOf } from "./sizeOf";

/**
 * Pastes a clip with its middle at a place, or a little aside of where it came from, as near to that as it lands on
 * nothing, and selects what was pasted.
 */
export function paste(clip: Clip, at: Position | null, key: "edit.paste" | "edit.duplicate"): void {
  const here = editing();
  if (here === null) return;
  const ids = new Map<string, string>();
  const idOf = (old: string) => {
    const known = ids.get(old);
    if (known !== undefined) return known;
    const fresh = newId();
    ids.set(old, fresh);
    return fresh;
  };
  const offset = clearOf(clip, at === null ? { x: 36, y: 36 } : offsetTo(clip, placeInMap(at)));
  const standing = [...clip.elements, ...clip.frames, ...clip.notes];
  const count = standing.length + clip.relations.length;
  document.edit({ key, values: { count } }, (map) => pasteItems(map, here.variantId, clip, idOf, offset));
  session.select(standing.map(({ id }) => idOf(id)));
}

/**
 * The shift nearest to one that is wished for after which nothing pasted lies on anything, or on the name of a frame.
 * Single things may land in a frame; a frame that is pasted lands clear of the others, or it would take what is theirs.
 */
function clearOf(clip: Clip, wish: Position): Position {
  const elements = clip.elements.flatMap((element) =>
    element.position === null ? [] : [{ ...element.position, ...sizeOf(element) }],
  );
  const frames = clip.frames.map((frame) => boxOf(sceneFrame(frame, measureText, 1).outer));
  const notes = clip.notes.map((note) => boxOf(sceneNote(note, measureText, 1).rect));
  const { scene } = surface.getState();
  const there = [
    ...(scene?.elements ?? []).map(({ outer }) => outer),
    ...(scene?.notes ?? []).map(({ rect }) => rect),
    ...(scene?.frames ?? []).flatMap(({ outer, tab }) => (frames.length > 0 ? [outer] : (tab ?? []))),
  ];
  return clearShift([...elements, ...frames, ...notes], there.map(boxOf), wish);
}

function offsetTo(clip: Clip, at: Position): Position {
  const placed = [...clip.elements, ...clip.frames, ...clip.notes].flatMap(({ position }) =>
    position === null ? [] : [position],
  );
  if (placed.length === 0) return { x: 0, y: 0 };
  const x = placed.reduce((sum, position) => sum + position.x, 0) / placed.length;
  const y = placed.reduce((sum, position) => sum + position.y, 0) / placed.length;
  return { x: at.x - x, y: at.y - y };
}

/** Doubles what is selected: elements with the relations among them, or relations alone between the same ends. */
export function duplicate(): void {
  if (duplicateRelations()) return;
  const clip = selectedClip();
  if (clip !== null) paste(clip, null, "edit.duplicate");
}

function duplicateRelations(): boolean {
  const here = editing();
  const { selection } = session.getState();
  if (here === null || selection.size === 0) return false;
  const relations = here.variant.relations.filter(({ id }) => selection.has(id));
  if (relations.length !== selection.size) return false;
  const copies = relations.map((relation) => ({ ...relation, id: newId() }));
  document.edit({ key: "edit.duplicate", values: { count: copies.length } }, (map) =>
    copies.reduce((result, relation) => addRelation(result, here.variantId, relation), map),
  );
  session.select(copies.map(({ id }) => id));
  return true;
}
