import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { mostlyUnknown } from "./measures";

/** Means of trust at or below this are distrust, as in the signs of ties. */
const distrust = -0.5;

/** What others say of their trust in a party, over all relations with them. */
export interface ReceivedTrust {
  /** Known ratings of trust in it, −3 to +3, each with its relation. */
  readonly known: readonly { readonly value: number; readonly relation: Relation }[];
  readonly unknown: readonly Relation[];
}

/** The trust that each party receives. A party's trust in itself is no part of it. */
export function receivedTrust({ relations }: Variant): ReadonlyMap<string, ReceivedTrust> {
  const received = new Map<string, { known: { value: number; relation: Relation }[]; unknown: Relation[] }>();
  const add = (party: string, value: number | null, relation: Relation) => {
    const so = received.get(party) ?? { known: [], unknown: [] };
    received.set(party, so);
    if (value === null) so.unknown.push(relation);
    else so.known.push({ value, relation });
  };
  for (const relation of relations) {
    const { from, to, trust } = relation;
    if (trust === null || from === to) continue;
    add(to, trust.forward.value, relation);
    add(from, trust.backward.value, relation);
  }
  return received;
}

/** Whether so much trust in a party is unknown, half or more, that nothing can be said of it. */
export function trustUnsure({ known, unknown }: ReceivedTrust): boolean {
  return mostlyUnknown(unknown.length, unknown.length + known.length);
}

/** Whether others distrust a party: enough is known, and its mean is distrust. */
export function isDistrusted(received: ReceivedTrust): boolean {
  return !trustUnsure(received) && (meanTrust(received) ?? 0) <= distrust;
}

/** The mean of what is known; null where nothing is. */
export function meanTrust({ known }: ReceivedTrust): number | null {
  return known.length === 0 ? null : known.reduce((sum, { value }) => sum + value, 0) / known.length;
}
