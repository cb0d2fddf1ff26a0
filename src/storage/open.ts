import { type Connection, createConnection } from "./connection";
import { browserEngine, type Engine } from "./database";
import { lastingShelf } from "./lasting";
import { memoryShelf } from "./memory";
import type { Shelf } from "./shelf";

/** How long a database may take to open before the window goes on without it. */
const patience = 3_000;

/**
 * Opens the place where maps are kept. Where the browser has no storage, refuses it or does not answer, the maps
 * live in this window alone; the caller tells by `lasting`. `retire` is called once, when a newer version of
 * Relata wants the database: the last moment in which something can still be written.
 */
export async function openShelf(
  name: string,
  given: { readonly engine?: Engine; readonly patience?: number; readonly retire?: () => void } = {},
): Promise<Shelf> {
  const connection = createConnection(name, given.engine ?? browserEngine(), given.retire ?? (() => {}));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), given.patience ?? patience);
  });
  const opened = opens(connection);
  const lasting = await Promise.race([opened, tooLong]);
  clearTimeout(timer);
  if (lasting) return lastingShelf(connection).catch(memoryShelf);
  connection.drop();
  return memoryShelf();
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
