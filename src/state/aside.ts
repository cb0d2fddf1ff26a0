import type { RelataMap } from "~/model/map";

/** A case that was changed in a window that was left before storage was open. */
export interface Apart {
  /** The id that the map would have had in the library, and has once it is there. */
  readonly id: string;
  readonly caseId: string;
  readonly map: RelataMap;
}

/** Where such cases lie until a window has storage: on the small shelf of the browser, which is there at once. */
export interface Aside {
  /** Puts one down, in place of what lies there under its id. */
  readonly put: (one: Apart) => void;
  /** What lies there and is a map. */
  readonly all: () => Promise<readonly Apart[]>;
  readonly drop: (id: string) => void;
}

const key = "relata.aside";

export function createAside(shelf: Pick<Storage, "getItem" | "setItem"> | null): Aside {
  const write = (all: readonly unknown[]) => shelf?.setItem(key, JSON.stringify(all));
  return {
    put: (one) => {
      try {
        write([...without(read(shelf), one.id), one]);
      } catch {
        // A full or forbidden shelf: then there is nowhere to put anything.
      }
    },
    all: async () => {
      const found = read(shelf);
      if (found.length === 0) return [];
      const { parseMap } = await import("~/model/parse");
      return found.flatMap(({ id, caseId, map: value }): readonly Apart[] => {
        const { map } = parseMap(value);
        return map === null || typeof id !== "string" || typeof caseId !== "string"
          ? []
          : [{ id, caseId, map }];
      });
    },
    drop: (id) => {
      const all = read(shelf);
      const rest = without(all, id);
      try {
        if (rest.length < all.length) write(rest);
      } catch {
        // It comes to the library once more at the next start, rather than not at all.
      }
    },
  };
}

function without(all: readonly Record<string, unknown>[], id: string) {
  return all.filter((each) => each["id"] !== id);
}

function read(shelf: Pick<Storage, "getItem"> | null): readonly Record<string, unknown>[] {
  try {
    const found: unknown = JSON.parse(shelf?.getItem(key) ?? "[]");
    return Array.isArray(found)
      ? found.filter((each): each is Record<string, unknown> => typeof each === "object" && each !== null)
      : [];
  } catch {
    return [];
  }
}
