import type { Engine } from "./engine";
import { tables, tablesVersion } from "./tables";

/** Dexie counts versions in tenths. */
const version = tablesVersion * 10;

/** How long a database that is as expected may take to open, in milliseconds. */
const patience = 1_000;

/**
 * Opens the database without Dexie, which is most of what keeping maps weighs. It is opened as it is or not at all:
 * where it is absent, of another version, lacks a table, is busy or fails, the answer is null, nothing has been changed,
 * and Dexie finds out what is the matter.
 */
export function openBare(name: string, { indexedDB }: Engine): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    let waiting = true;
    const timer = setTimeout(() => answer(null), patience);
    function answer(database: IDBDatabase | null): void {
      clearTimeout(timer);
      const isWanted = waiting && database !== null && isAsExpected(database);
      waiting = false;
      if (!isWanted) database?.close();
      resolve(isWanted ? database : null);
    }
    try {
      if (indexedDB === undefined) return answer(null);
      // No version is asked for, so that only a database that does not exist could want an upgrade.
      const request = indexedDB.open(name);
      request.addEventListener("upgradeneeded", () => request.transaction?.abort());
      request.addEventListener("success", () => answer(request.result));
      request.addEventListener("error", (event) => {
        event.preventDefault();
        answer(null);
      });
    } catch {
      answer(null);
    }
  });
}

function isAsExpected({ version: found, objectStoreNames }: IDBDatabase): boolean {
  return found === version && Object.keys(tables).every((table) => objectStoreNames.contains(table));
}
