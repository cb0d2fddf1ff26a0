import * as z from "zod/mini";

import type { Position } from "./element";
import { extent, id, type Immutable, label, oneOf, place, record, text } from "./shape";
import { tints } from "./vocabulary";

/** How large a frame is that nobody drew. */
export const plainFrame = { width: 480, height: 320 } as const;

export const frameSchema = record({
  id,
  label,
  note: text,
  /** The middle. */
  position: place,
  size: extent(plainFrame),
  tint: oneOf(tints),
  confidential: z.boolean(),
});

/**
 * A named frame in the drawing: an arrangement, a level, a place. It has no list of members: what lies in it is in it,
 * so that what is drawn is what holds, an element dragged out has left it, and no list can disagree with the picture.
 */
export type Frame = Immutable<z.infer<typeof frameSchema>>;

export type FrameFields = Omit<Frame, "id" | "position" | "size">;

/** A new frame with nothing said of it but its name. */
export function newFrame(id: string, label: string, position: Position, size: Frame["size"]): Frame {
  return { id, label, note: "", position, size, tint: null, confidential: false };
}

/** Whether a place lies in a frame, its border included. An element or note lies in a frame when its middle does. */
export function liesIn(place: Position, { position, size }: Pick<Frame, "position" | "size">): boolean {
  return (
    Math.abs(place.x - position.x) <= size.width / 2 && Math.abs(place.y - position.y) <= size.height / 2
  );
}

/** Whether a frame lies wholly in a larger one; two alike lie in none. */
export function frameLiesIn(inner: Frame, outer: Frame): boolean {
  const { position, size } = outer;
  const [x, y] = [size.width - inner.size.width, size.height - inner.size.height];
  if (x < 0 || y < 0 || (x === 0 && y === 0)) return false;
  return Math.abs(inner.position.x - position.x) <= x / 2 && Math.abs(inner.position.y - position.y) <= y / 2;
}
