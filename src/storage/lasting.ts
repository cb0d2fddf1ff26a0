import type { Attempt, Commit, Verdict } from "./commit";
import { type Connection } from "./connection";
import type { Database } from "./database";
import { reasonOf, Retired } from "./failure";
import { load, loadFence } from "./load";
import { reading } from "./reading";
import { asIndexRow, generation } from "./record";
import type { Shelf } from "./shelf";
import { write, writeAhead } from "./write";

/** The shelf in IndexedDB. */
export async function lastingShelf(connection: Connection): Promise<Shelf> {
  // What is put down without reading cannot look at the fence; so it goes by the last look.
  let fenced = isFenced(await loadFence(await connection.reach()));
  const watched = (attempt: Attempt): Attempt => {
    attempt.done.then(
      ({ kind }) => {
        fenced = kind === "fenced";
      },
      () => {},
    );
    return attempt;
  };
  return {
    lasting: true,
    reading,
    list: () =>
      retried(connection, async (database) => {
        const rows: unknown[] = await database.maps.toArray();
        return rows.map(asIndexRow).filter(({ id }) => id !== "");
      }),
    load: (rowId) => tried(connection, async () => load(await connection.reach(), rowId)),
    commit: (commit) => {
      const handle = connection.handle();
      if (handle === null) return watched(writeOnceOpen(connection, commit));
      try {
        return watched(write(handle, commit));
      } catch (error) {
        // A transaction that cannot even begin fails like one that ends badly.
        return { done: Promise.reject(error), giveUp: () => {} };
      }
    },
    amend: (rowId, fields) =>
      retried(connection, (database) =>
        database.transaction("rw", [database.meta, database.maps], async () => {
          await refuseWhenFenced(database);
          const row = await database.maps.get(rowId);
          if (row === undefined) return null;
          const amended = { ...row, ...fields };
          await database.maps.put(amended);
          return amended;
        }),
      ),
    purge: (rowIds) =>
      retried(connection, (database) =>
        database.transaction("rw", database.tables, async () => {
          await refuseWhenFenced(database);
          await Promise.all(rowIds.map((rowId) => purge(database, rowId)));
        }),
      ),
    unsettled: () =>
      retried(connection, async (database) => {
        const keys = await database.departures.toCollection().primaryKeys();
        return [...new Set(keys.map(([rowId]) => rowId))];
      }),
    putAhead: (ahead, outgrown, kept) => {
      const handle = connection.handle();
      if (handle === null || fenced) return false;
      try {
        writeAhead(handle, ahead, outgrown, kept);
        return true;
      } catch {
        return false;
      }
    },
    reopen: connection.drop,
  };
}

/** Browsers lose connections and say so only when one is used; a second try on a new one mends that. */
async function tried<Result>(connection: Connection, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (reasonOf(error) !== "storage") throw error;
    connection.drop();
    return work();
  }
}

/** The same for what Dexie does. */
function retried<Result>(
  connection: Connection,
  work: (database: Database) => PromiseLike<Result>,
): Promise<Result> {
  return tried(connection, async () => work(await connection.open()));
}

function writeOnceOpen(connection: Connection, commit: Commit): Attempt {
  let given = false;
  let attempt: Attempt | null = null;
  const done = connection.open().then((database): Promise<Verdict> => {
    if (given) throw new DOMException("The commit was given up.", "AbortError");
    attempt = write(database.backendDB(), commit);
    return attempt.done;
  });
  return {
    done,
    giveUp: () => {
      given = true;
      attempt?.giveUp();
    },
  };
}

async function purge(database: Database, rowId: string): Promise<void> {
  await database.maps.delete(rowId);
  await database.bodies.delete(rowId);
  await database.journal.where(":id").between([rowId, -Infinity], [rowId, []]).delete();
  await database.departures.where(":id").between([rowId, ""], [rowId, []]).delete();
}

async function refuseWhenFenced(database: Database): Promise<void> {
  if (isFenced((await database.meta.get("minWriter"))?.value))
    throw new Retired("A newer version of Relata owns this storage.");
}

function isFenced(minWriter: unknown): boolean {
  return typeof minWriter === "number" && minWriter > generation;
}
