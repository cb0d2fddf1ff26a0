import * as z from "zod/mini";

import { id, type Immutable, record, text } from "./shape";

export const loopSchema = record({
  id,
  name: text,
  /** Ids of feedback links, in the order in which the loop runs through them. */
  links: z.array(id),
  note: text,
});

/**
 * A feedback loop that somebody has named and kept. It names its links and does not hold them: where one of them is
 * gone or leads elsewhere by now, the loop is broken and says so.
 */
export type KeptLoop = Immutable<z.infer<typeof loopSchema>>;

export type KeptLoopFields = Pick<KeptLoop, "name" | "note">;

/** Whether two loops run through the same links in the same order, wherever each is said to begin. */
export function sameRound(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return (
    one.length === 0 ||
    other.some((_, shift) => one.every((id, at) => id === other[(at + shift) % other.length]))
  );
}
