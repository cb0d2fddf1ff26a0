import type { Position } from "../element";
import { type Frame, type FrameFields, frameSchema } from "../frame";
import type { RelataMap } from "../map";
import { type Note, type NoteFields, noteSchema } from "../note";
import { frameOf, framesOf, noteOf, notesOf } from "../queries";
import { farthest, smallest } from "../shape";
import { annotated, inVariant, mapped, patched } from "./change";
import { legalPosition, moveElements } from "./elements";
import { assertFreeFor, legalItem, legalPatch } from "./legal";

type Size = Frame["size"];

/** The nearest legal size, 40 to 100,000 either way. Throws on what is no number, which only a fault produces. */
function legalSize(size: Size): Size {
  if (!Number.isFinite(size.width) || !Number.isFinite(size.height))
    throw new Error(`legalSize: not a size: ${size.width}, ${size.height}`);
  const clamp = (value: number) => Math.min(farthest, Math.max(smallest, value));
  return patched(size, { width: clamp(size.width), height: clamp(size.height) });
}

function placed<Item extends Frame | Note>(item: Item): Item {
  return { ...item, position: legalPosition(item.position), size: legalSize(item.size) };
}

/** Adds a frame to a variant; throws where the variant has it, or the id means something else. */
export function addFrame(map: RelataMap, variantId: string, frame: Frame): RelataMap {
  return inVariant(map, variantId, (variant) => {
    if (frameOf(variant, frame.id) !== undefined)
      throw new Error(`addFrame: the variant has a frame ${frame.id}`);
    assertFreeFor("frame", map, "addFrame", frame.id);
    const legal = legalItem("addFrame", frameSchema, placed(frame));
    return annotated(variant, { frames: [...framesOf(variant), legal] });
  });
}

/** Adds a note to a variant; throws where the variant has it, or the id means something else. */
export function addNote(map: RelataMap, variantId: string, note: Note): RelataMap {
  return inVariant(map, variantId, (variant) => {
    if (noteOf(variant, note.id) !== undefined) throw new Error(`addNote: the variant has a note ${note.id}`);
    assertFreeFor("note", map, "addNote", note.id);
    const legal = legalItem("addNote", noteSchema, placed(note));
    return annotated(variant, { notes: [...notesOf(variant), legal] });
  });
}

/** Sets what several frames say; where they stand and how large they are has commands of its own. */
export function updateFrames(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  patch: Partial<FrameFields>,
): RelataMap {
  const legal = legalPatch("updateFrames", "a frame", frameSchema, patch);
  const chosen = new Set(ids);
  return inVariant(map, variantId, (variant) =>
    annotated(variant, {
      frames: mapped(framesOf(variant), (frame) => (chosen.has(frame.id) ? patched(frame, legal) : frame)),
    }),
  );
}

/** Sets what several notes say. */
export function updateNotes(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  patch: Partial<NoteFields>,
): RelataMap {
  const legal = legalPatch("updateNotes", "a note", noteSchema, patch);
  const chosen = new Set(ids);
  return inVariant(map, variantId, (variant) =>
    annotated(variant, {
      notes: mapped(notesOf(variant), (note) => (chosen.has(note.id) ? patched(note, legal) : note)),
    }),
  );
}

/** Puts elements, frames and notes at new middles. What lies in a frame is moved where it is named with it. */
export function moveItems(
  map: RelataMap,
  variantId: string,
  positions: ReadonlyMap<string, Position>,
): RelataMap {
  const moved = <Item extends Frame | Note>(item: Item): Item => {
    const target = positions.get(item.id);
    return target === undefined ? item : at(item, target);
  };
  return inVariant(moveElements(map, variantId, positions), variantId, (variant) =>
    annotated(variant, {
      frames: mapped(framesOf(variant), moved),
      notes: mapped(notesOf(variant), moved),
    }),
  );
}

/** Gives a frame or note another size, and with it another middle; what lies in a frame stays where it is. */
export function resizeItem(
  map: RelataMap,
  variantId: string,
  id: string,
  { position, size }: { readonly position: Position; readonly size: Size },
): RelataMap {
  const resized = <Item extends Frame | Note>(item: Item): Item => {
    if (item.id !== id) return item;
    const { width, height } = legalSize(size);
    const next: Frame | Note = { ...at(item, position), size: patched(item.size, { width, height }) };
    return next.size === item.size ? at(item, position) : (next as Item);
  };
  return inVariant(map, variantId, (variant) =>
    annotated(variant, {
      frames: mapped(framesOf(variant), resized),
      notes: mapped(notesOf(variant), resized),
    }),
  );
}

/** At a new place, which keeps whatever else the old one says in a newer version. */
function at<Item extends Frame | Note>(item: Item, target: Position): Item {
  const { x, y } = legalPosition(target);
  const position = patched(item.position, { x, y });
  return position === item.position ? item : { ...item, position };
}
