import * as z from "zod/mini";

import type { Position } from "./element";
import { extent, fallsBackTo, id, type Immutable, place, record, text } from "./shape";
import { tints } from "./vocabulary";

/** How large a new note is. */
export const plainNote = { width: 180, height: 120 } as const;

export const noteSchema = record({
  id,
  text,
  /** The middle. */
  position: place,
  /** The height is the least: a note grows with its words. */
  size: extent(plainNote),
  tint: fallsBackTo(z.enum(tints), "yellow"),
  confidential: z.boolean(),
});

/** A sticky note on the drawing: words about the arrangement that are no part of it. */
export type Note = Immutable<z.infer<typeof noteSchema>>;

export type NoteFields = Omit<Note, "id" | "position" | "size">;

export function newNote(id: string, text: string, position: Position, tint: Note["tint"] = "yellow"): Note {
  return { id, text, position, size: { ...plainNote }, tint, confidential: false };
}
