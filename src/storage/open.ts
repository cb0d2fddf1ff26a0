import { type Connection, createConnection } from "./connection";
import { browserEngine, type Engine } from "./engine";
import { lastingShelf } from "./lasting";
import { memoryShelf } from "./memory";
import type { Shelf } from "./shelf";

/** How long a database may take to open before the window goes on without it. */
const patience = 3_000;
/** The same where a stored map is wanted: without it there is nothing to go on with, and after a crash it takes longer. */
const patienceForStored = 20_000;

interface Given {
  readonly engine?: Engine;
  readonly patience?: number;
  /** Called once, when a newer version of Relata wants the database: the last moment in which something can be written. */
  readonly retire?: () => void;
  /** One stored map is wanted and nothing else: Dexie comes when something needs it, and not in the midst of writing. */
  readonly forOneMap?: boolean;
}

/**
 * Opens the place where maps are kept. Where the browser has no storage, refuses it or does not answer, the maps
 * live in this window alone; the caller tells by `lasting`. Rejects only where a file of Relata cannot be fetched.
 */
export async function openShelf(name: string, given: Given = {}): Promise<Shelf> {
  const connection = createConnection(name, given.engine ?? browserEngine(), given.retire ?? (() => {}));
  const early = given.forOneMap === true ? await withoutDexie(connection) : null;
  if (early !== null) return early;
  // Apart from the patience below: that a file is slow to come says nothing of the storage.
  await import("./database");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(
      () => resolve(false),
      given.patience ?? (given.forOneMap === true ? patienceForStored : patience),
    );
  });
  const opened = opens(connection);
  const lasting = await Promise.race([opened, tooLong]);
  clearTimeout(timer);
  if (lasting) return lastingShelf(connection).catch(memoryShelf);
  connection.drop();
  return memoryShelf();
}

/** The shelf on a database that Dexie made before: the same in everything, but that Dexie comes when it is needed. */
async function withoutDexie(connection: Connection): Promise<Shelf | null> {
  try {
    return (await connection.openBare()) ? await lastingShelf(connection) : null;
  } catch {
    connection.drop();
    return null;
  }
}

/** Tries twice: browsers are known to fail an open that succeeds a moment later. */
async function opens(connection: Connection): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await connection.open();
      return true;
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
  return false;
}
