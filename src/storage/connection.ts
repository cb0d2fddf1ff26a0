import { type Database, defineDatabase, type Engine } from "./database";
import { Retired } from "./failure";

/** The one handle on the database, opened anew when it was lost and never again once a newer version took over. */
export interface Connection {
  /** The open database; rejects when it cannot be opened. */
  readonly open: () => Promise<Database>;
  /** The handle that is open this very moment. */
  readonly handle: () => IDBDatabase | null;
  /** Lets a handle go that has failed, so that the next call opens a new one. */
  readonly drop: () => void;
}

export function createConnection(name: string, engine: Engine, retire: () => void): Connection {
  let database: Database | null = null;
  let opening: Promise<Database> | null = null;
  let ready = false;
  let retired = false;

  function forget(): void {
    database = null;
    opening = null;
    ready = false;
  }

  function drop(): void {
    const old = database;
    forget();
    old?.close();
  }

  function open(): Promise<Database> {
    if (retired) return Promise.reject(new Retired("A newer version of Relata is open."));
    if (opening !== null) return opening;
    const candidate = defineDatabase(name, engine);
    database = candidate;
    // Returning false keeps Dexie from its own answer, which is a warning and a handle that opens itself again.
    candidate.on("versionchange", (event) => {
      if (event.newVersion !== null && event.newVersion > event.oldVersion) {
        retire();
        retired = true;
      }
      drop();
      return false;
    });
    candidate.on("blocked", () => false);
    candidate.on("close", () => {
      if (database === candidate) forget();
    });
    opening = Promise.resolve(candidate.open()).then(
      () => {
        if (database === candidate) ready = true;
        return candidate;
      },
      (error: unknown) => {
        if (database === candidate) forget();
        throw error;
      },
    );
    return opening;
  }

  return {
    open,
    drop,
    handle: () => (ready ? ((database?.backendDB() as IDBDatabase | null | undefined) ?? null) : null),
  };
}
