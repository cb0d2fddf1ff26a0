import { text } from "~/i18n/text";
import { clearShift } from "~/layout/clear";
import { boxOf } from "~/layout/piece";
import type { Clip } from "~/model/commands/clipboard";
import { pasteItems } from "~/model/commands/paste";
import { addRelation } from "~/model/commands/relations";
import type { Position } from "~/model/element";
import { lookOf } from "~/scene/element-look";
import { measureText } from "~/scene/measure";
import { newId } from "~/state/ids";
import { document, session, surface } from "~/state/stores";

import { editing, placeInMap } from "./edits";
import { selectedClip } from "./selectedClip";

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

/** The shift nearest to one that is wished for after which no pasted element lies on another. */
function clearOf(clip: Clip, wish: Position): Position {
  const say = text();
  const boxes = clip.elements.flatMap((element) => {
    if (element.position === null) return [];
    const { width, height } = lookOf(element, measureText, (key) => say(key as never));
    return [{ ...element.position, width, height }];
  });
  const there = surface.getState().scene?.elements ?? [];
  return clearShift(
    boxes,
    there.map(({ box }) => boxOf(box)),
    wish,
  );
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
