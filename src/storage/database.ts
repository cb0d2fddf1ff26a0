import Dexie, { type Table } from "dexie";

import { type BodyRow, type ChangeRow, type Departure, generation, type IndexRow } from "./record";

// Dexie would close its databases in its own `pagehide`, before ours writes what is still unwritten.
Dexie.disableBfCache = true;

/** What the browser gives; tests and odd browsers give something else, or nothing. */
export interface Engine {
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
}

export interface Database extends Dexie {
  readonly maps: Table<IndexRow, string>;
  readonly bodies: Table<BodyRow, string>;
  readonly journal: Table<ChangeRow, [string, number, string]>;
  readonly departures: Table<Departure, [string, string]>;
  readonly meta: Table<{ key: string; value: unknown }, string>;
}

/** Names the tables. Nothing but primary keys: every question asked is by map. */
export function defineDatabase(name: string, engine: Engine): Database {
  const database = new Dexie(name, {
    // A handle that was closed stays closed until we say so: an old tab must not slip back in after an upgrade.
    autoOpen: false,
    // Dexie's cache cannot see what is written past it.
    cache: "disabled",
    ...(engine as { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }),
  }) as Database;
  database.version(1).stores({
    maps: "id",
    bodies: "id",
    journal: "[rowId+rev+tabId]",
    departures: "[rowId+stamp]",
    meta: "key",
  });
  database.on("populate", (transaction) => {
    void transaction.table("meta").add({ key: "minWriter", value: generation });
  });
  return database;
}

/** What IndexedDB this page may use; a page without storage may throw at the mere mention. */
export function browserEngine(): Engine {
  try {
    return { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange };
  } catch {
    return { indexedDB: undefined, IDBKeyRange: undefined };
  }
}
