import { openBare } from "./bare";
import type { Database } from "./database";
import type { Engine } from "./engine";
import { Retired } from "./failure";

/** The one handle on the database, opened anew when it was lost and never again once a newer version took over. */
export interface Connection {
  /** The open database; rejects when it cannot be opened. */
  readonly open: () => Promise<Database>;
  /** Opens a handle without Dexie, for as long as Dexie is not there. False: the database is not as expected. */
  readonly openBare: () => Promise<boolean>;
  /** The handle that is open this very moment. */
  readonly handle: () => IDBDatabase | null;
  /** That handle, or the one of the database once it is open. */
  readonly reach: () => Promise<IDBDatabase>;
  /** Lets a handle go that has failed, so that the next call opens a new one. */
  readonly drop: () => void;
}

export function createConnection(name: string, engine: Engine, retire: () => void): Connection {
  let bare: IDBDatabase | null = null;
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
    bare?.close();
    bare = null;
  }

  /** Another window wants this version gone. */
  function makeWay({ oldVersion, newVersion }: IDBVersionChangeEvent): void {
    if (newVersion !== null && newVersion > oldVersion) {
      retire();
      retired = true;
    }
    drop();
  }

  function open(): Promise<Database> {
    if (retired) return Promise.reject(new Retired("A newer version of Relata is open."));
    if (opening !== null) return opening;
    const mine: Promise<Database> = define().then(async (candidate) => {
      if (opening !== mine) throw new DOMException("The opening was given up.", "AbortError");
      database = candidate;
      await candidate.open();
      if (database === candidate) takeOver();
      return candidate;
    });
    opening = mine;
    mine.catch(() => {
      if (opening === mine) forget();
    });
    return mine;
  }

  async function define(): Promise<Database> {
    const { defineDatabase } = await import("./database");
    const candidate = defineDatabase(name, engine);
    // Returning false keeps Dexie from its own answer, which is a warning and a handle that opens itself again.
    candidate.on("versionchange", (event) => {
      makeWay(event);
      return false;
    });
    candidate.on("blocked", () => false);
    candidate.on("close", () => {
      if (database === candidate) forget();
    });
    return candidate;
  }

  /** From here on Dexie's handle is the one. What the bare one has begun it still ends, and before what comes now. */
  function takeOver(): void {
    ready = true;
    bare?.close();
    bare = null;
  }

  function handle(): IDBDatabase | null {
    return ready ? ((database?.backendDB() as IDBDatabase | null | undefined) ?? null) : bare;
  }

  return {
    open,
    openBare: async () => {
      const opened = await openBare(name, engine);
      if (opened === null) return false;
      bare = opened;
      opened.addEventListener("versionchange", makeWay);
      opened.addEventListener("close", () => {
        if (bare === opened) bare = null;
      });
      return true;
    },
    handle,
    reach: async () => handle() ?? (await open()).backendDB(),
    drop,
  };
}
