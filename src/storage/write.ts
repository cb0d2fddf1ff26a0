import { type Attempt, type Commit, judge, type Verdict } from "./commit";
import type { BodyRow, Departure, DepartureKey, Fresh, IndexRow } from "./record";

const stores = ["meta", "maps", "bodies", "journal", "departures"] as const;

/**
 * Writes a commit through the bare IndexedDB interface: one transaction that reads the fence and the head, and
 * says `commit()` as soon as the writes are queued, so that a page that is going away leaves no doubt behind.
 */
export function write(database: IDBDatabase, commit: Commit): Attempt {
  const transaction = database.transaction(stores, "readwrite", { durability: "relaxed" });
  const fence = transaction.objectStore("meta").get("minWriter");
  const head = transaction.objectStore("maps").get(commit.rowId);
  let verdict: Verdict | null = null;
  let failure: unknown = null;

  head.addEventListener("success", () => {
    // An exception here would abort the transaction too, but as an uncaught error of the page.
    try {
      const minWriter: unknown = (fence.result as { value?: unknown } | undefined)?.value;
      verdict = judge(commit, (head.result as IndexRow | undefined) ?? null, minWriter);
      if (verdict.kind === "kept") queue(transaction, commit, verdict.row);
      transaction.commit();
    } catch (error) {
      failure = error;
      transaction.abort();
    }
  });

  const done = new Promise<Verdict>((resolve, reject) => {
    transaction.addEventListener("complete", () => {
      if (verdict === null) reject(new Error("The transaction ended before its reads."));
      else resolve(verdict);
    });
    transaction.addEventListener("abort", () => {
      reject(asError(failure ?? transaction.error));
    });
  });

  return {
    done,
    giveUp: () => {
      try {
        transaction.abort();
      } catch {
        // It has ended already, one way or the other.
      }
    },
  };
}

function queue(transaction: IDBTransaction, commit: Commit, row: IndexRow): void {
  const { rowId } = commit;
  const journal = transaction.objectStore("journal");
  transaction.objectStore("maps").put(row);
  for (const change of commit.changes) journal.put(change);
  if (commit.body !== null) {
    transaction.objectStore("bodies").put(bodyOf(row, commit.body));
    journal.delete(IDBKeyRange.bound([rowId], [rowId, row.rev, []]));
  }
  for (const key of commit.outgrown) transaction.objectStore("departures").delete([...key]);
  for (const { row: copy, map } of commit.copies) {
    transaction.objectStore("maps").add(copy);
    transaction.objectStore("bodies").add(bodyOf(copy, map));
  }
}

/** Puts a departure, or a map that has no row yet, down at once and in the place of earlier departures. */
export function writeAhead(
  database: IDBDatabase,
  ahead: Departure | Fresh,
  outgrown: readonly DepartureKey[],
  kept: () => void,
): void {
  const names = "map" in ahead ? ["maps", "bodies", "departures"] : ["departures"];
  const transaction = database.transaction(names, "readwrite", { durability: "relaxed" });
  const departures = transaction.objectStore("departures");
  if ("map" in ahead) {
    transaction.objectStore("maps").add(ahead.row);
    transaction.objectStore("bodies").add(bodyOf(ahead.row, ahead.map));
  } else departures.put(ahead);
  for (const key of outgrown) departures.delete([...key]);
  transaction.addEventListener("complete", kept);
  transaction.commit();
}

function bodyOf(row: IndexRow, map: unknown): BodyRow {
  return { id: row.id, rev: row.rev, stamp: row.stamp, body: map };
}

function asError(error: unknown): Error {
  return error instanceof Error || error instanceof DOMException
    ? error
    : new DOMException("The transaction was given up.", "AbortError");
}
