import { addFrame, addNote, resizeItem, updateFrames, updateNotes } from "~/model/commands/annotations";
import type { Position } from "~/model/element";
import { newFrame } from "~/model/frame";
import { newNote, type Note, plainNote } from "~/model/note";
import { frameOf, noteOf } from "~/model/queries";
import { sceneNote } from "~/scene/annotation-look";
import { boxOf } from "~/scene/hit";
import { measureText } from "~/scene/measure";
import { around, grown, type Rect } from "~/scene/path";
import { newId } from "~/state/ids";
import { document, session, surface } from "~/state/stores";

import { editing, placeInMap } from "../edits";
import { freePlace } from "../stage/free-place";
import type { Stage } from "../stage/stage";

/** How far a frame stays away from what it is drawn around. */
const margin = 32;

/** A new frame and the first name it is given are one step. */
const framing = "framing";

/** Opens a new note at the free place nearest to a point. */
export function openNote(at: Position, stage: Stage): boolean {
  if (editing() === null) return false;
  surface.open({ does: "write", note: null, at: freePlace(stage.scene(), at, { size: plainNote }) });
  return true;
}

/** Writes a note that is there, or a new one, which is then selected. A new note without words is none. */
export function writeNote(id: string | null, text: string, at: Position): void {
  const here = editing();
  if (here === null) return;
  if (id !== null) {
    document.edit({ key: "edit.writeNote" }, (map) => updateNotes(map, here.variantId, [id], { text }));
    return;
  }
  if (text.trim() === "") return;
  const note = placedFreely(newNote(newId(), text, at));
  document.edit({ key: "edit.addNote" }, (map) => addNote(map, here.variantId, note));
  session.select([note.id]);
}

/** Its words may have made a note larger than the place that was free for it. */
function placedFreely(note: Note): Note {
  const { scene } = surface.getState();
  if (scene === null) return note;
  const { rect: size } = sceneNote(note, measureText, 1);
  return { ...note, position: placeInMap(freePlace(scene, note.position, { size })) };
}

/** Puts a frame on the drawing, selects it and asks for its name. */
export function frameRect({ x, y, width, height }: Rect): boolean {
  const here = editing();
  if (here === null) return false;
  const frame = newFrame(newId(), "", { x: x + width / 2, y: y + height / 2 }, { width, height });
  document.edit({ key: "edit.addFrame" }, (map) => addFrame(map, here.variantId, frame), framing);
  session.select([frame.id]);
  surface.open({ does: "name", frame: frame.id });
  return true;
}

/** Puts a frame around what is selected; false where that is nothing that stands on the drawing. */
export function frameSelection(stage: Stage): boolean {
  const rect = selectedRect(stage);
  return rect !== null && frameRect(grown(rect, margin));
}

/** With a selection a frame around it, else the tool that draws one. */
export function openFrame(stage: Stage): boolean {
  if (editing() === null) return false;
  if (!frameSelection(stage)) surface.setTool("frame");
  return true;
}

function selectedRect(stage: Stage): Rect | null {
  let rect: Rect | null = null;
  for (const id of session.getState().selection) {
    const box = boxOf(stage.scene(), id);
    // The words of a relation alone are nothing to put a frame around.
    if (box === null || stage.scene().relationsById.has(id)) continue;
    rect = rect === null ? box : around(rect, box);
  }
  return rect;
}

/** Names a frame; with the making of it that went before, one step. */
export function nameFrame(id: string, label: string): void {
  const here = editing();
  if (here === null) return;
  const name = frameOf(here.variant, id)?.label ?? "";
  const step = name === "" ? { key: "edit.addFrame" } : { key: "edit.rename", values: { name } };
  document.edit(step, (map) => updateFrames(map, here.variantId, [id], { label }), framing);
  document.endGesture();
}

/** Gives a frame or note the place and size of a rectangle. */
export function resizeTo(id: string, { x, y, width, height }: Rect, gesture?: string): void {
  const here = editing();
  if (here === null) return;
  const box = { position: { x: x + width / 2, y: y + height / 2 }, size: { width, height } };
  document.edit({ key: "edit.resize" }, (map) => resizeItem(map, here.variantId, id, box), gesture);
}

/** Moves the right and lower edge of what alone is selected, as far as it is a frame or note. */
export function growSelected(dx: number, dy: number): boolean {
  const here = editing();
  const [only] = session.getState().selection;
  if (here === null || only === undefined || session.getState().selection.size !== 1) return false;
  const item = frameOf(here.variant, only) ?? noteOf(here.variant, only);
  if (item === undefined) return false;
  const { position, size } = item;
  const [width, height] = [Math.max(40, size.width + dx), Math.max(40, size.height + dy)];
  const [x, y] = [position.x - size.width / 2, position.y - size.height / 2];
  resizeTo(only, { x, y, width, height }, "resize");
  return true;
}
