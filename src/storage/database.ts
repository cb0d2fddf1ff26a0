import Dexie, { type Table } from "dexie";

import type { Engine } from "./engine";
import { type BodyRow, type ChangeRow, type Departure, generation, type IndexRow } from "./record";
import { tables, tablesVersion } from "./tables";

// Dexie would close its databases in its own `pagehide`, before ours writes what is still unwritten.
Dexie.disableBfCache = true;

export interface Database extends Dexie {
  readonly maps: Table<IndexRow, string>;
  readonly bodies: Table<BodyRow, string>;
  readonly journal: Table<ChangeRow, [string, number, string]>;
  readonly departures: Table<Departure, [string, string]>;
  readonly meta: Table<{ key: string; value: unknown }, string>;
}

export function defineDatabase(name: string, engine: Engine): Database {
  const database = new Dexie(name, {
    // A handle that was closed stays closed until we say so: an old tab must not slip back in after an upgrade.
    autoOpen: false,
    // Dexie's cache cannot see what is written past it.
    cache: "disabled",
    ...(engine as { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }),
  }) as Database;
  database.version(tablesVersion).stores(tables);
  database.on("populate", (transaction) => {
    void transaction.table("meta").add({ key: "minWriter", value: generation });
  });
  return database;
}
