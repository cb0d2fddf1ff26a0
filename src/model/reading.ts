import type { Reading } from "./map";

/** What a reading can rate: trust both ways, and what the relation does for the protection and power of people. */
export const readable = ["forward", "backward", "protection", "empowerment"] as const;
export type Readable = (typeof readable)[number];

/** The ratings of a reading that says nothing yet, and of one whose party does not see the relation. */
export const unrated = { forward: null, backward: null, protection: null, empowerment: null } as const;

/** Whether anything is rated. */
export function rates(ratings: Partial<Pick<Reading, Readable>>): boolean {
  return readable.some((each) => ratings[each] != null);
}

/** A reading with nothing in it, by which a party begins to say how it sees a relation. */
export function newReading(
  of: Pick<Reading, "id" | "perspective" | "person" | "variant" | "relation">,
): Reading {
  return { ...of, ...unrated, why: "" };
}
