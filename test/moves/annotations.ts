import fc from "fast-check";

import {
  addFrame,
  addNote,
  moveItems,
  resizeItem,
  updateFrames,
  updateNotes,
} from "~/model/commands/annotations";
import { type Frame, type FrameFields, frameSchema } from "~/model/frame";
import { type Note, type NoteFields, noteSchema } from "~/model/note";
import { framesOf, notesOf } from "~/model/queries";

import { freshId, itemOf, move, patchOf } from "./move";

const number = fc.oneof(fc.double({ min: -3e5, max: 3e5, noNaN: true }), fc.constantFrom(0, -0, 1e300, 39.5));
const place = fc.record({ x: number, y: number });
const box = fc.record({ position: place, size: fc.record({ width: number, height: number }) });

export const annotationMoves = [
  move("addFrame", itemOf<Frame>(frameSchema), (map, frame, pick) =>
    addFrame(map, pick.variant(map).id, { ...frame, id: freshId(map) }),
  ),
  move("addNote", itemOf<Note>(noteSchema), (map, note, pick) =>
    addNote(map, pick.variant(map).id, { ...note, id: freshId(map) }),
  ),
  move("updateFrames", patchOf<Partial<FrameFields>>(frameSchema, "position", "size"), (map, patch, pick) => {
    const variant = pick.variant(map);
    const ids = pick.some(framesOf(variant)).map(({ id }) => id);
    return updateFrames(map, variant.id, ids, patch);
  }),
  move("updateNotes", patchOf<Partial<NoteFields>>(noteSchema, "position", "size"), (map, patch, pick) => {
    const variant = pick.variant(map);
    const ids = pick.some(notesOf(variant)).map(({ id }) => id);
    return updateNotes(map, variant.id, ids, patch);
  }),
  move("moveItems", place, (map, place, pick) => {
    const variant = pick.variant(map);
    const items = pick.some([...variant.elements, ...framesOf(variant), ...notesOf(variant)]);
    return moveItems(map, variant.id, new Map(items.map(({ id }) => [id, place])));
  }),
  move("resizeItem", box, (map, box, pick) => {
    const variant = pick.variant(map);
    const item = pick.one([...framesOf(variant), ...notesOf(variant)]);
    return item === undefined ? map : resizeItem(map, variant.id, item.id, box);
  }),
];
