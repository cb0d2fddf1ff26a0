import type { DocumentStore } from "./document";
import type { PreferencesShelf } from "./preferences";
import type { SessionStore } from "./session";

/** Which variant of a map was last in view on this device. It is no part of the map. */
export interface LastVariants {
  /** The id of that variant; null where it was the first, or where the map has not been seen for long. */
  readonly of: (rowId: string) => string | null;
  /** Notes from now on what comes into view. */
  readonly follow: (document: DocumentStore, session: SessionStore) => () => void;
}

type Entry = readonly [rowId: string, variantId: string];

const key = "relata.variants";

/** Maps whose variant is remembered; the one seen longest ago goes first. */
const most = 50;

export function createLastVariants(shelf: PreferencesShelf | null): LastVariants {
  function note(rowId: string, variantId: string | null): void {
    // Read anew each time, since other windows note theirs on the same shelf.
    const before = read(shelf);
    const others = before.filter(([row]) => row !== rowId);
    if (variantId === null && others.length === before.length) return;
    const mine: readonly Entry[] = variantId === null ? [] : [[rowId, variantId]];
    try {
      shelf?.setItem(key, JSON.stringify([...mine, ...others].slice(0, most)));
    } catch {
      // A full or forbidden shelf costs the place in the map at the next opening, and nothing else.
    }
  }

  return {
    of: (rowId) => read(shelf).find(([row]) => row === rowId)?.[1] ?? null,
    follow: (document, session) =>
      session.subscribe(({ rowId, variantId }, before) => {
        if (rowId === null || variantId === null) return;
        if (rowId === before.rowId && variantId === before.variantId) return;
        const first = document.getState().map?.variants[0]?.id;
        note(rowId, variantId === first ? null : variantId);
      }),
  };
}

function read(shelf: PreferencesShelf | null): readonly Entry[] {
  try {
    const held: unknown = JSON.parse(shelf?.getItem(key) ?? "[]");
    return Array.isArray(held) ? held.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
}
