import { type Attempt, type Commit, judge, type Verdict } from "./commit";
import type { BodyRow, Departure, Fresh, IndexRow } from "./record";

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
  let sent = false;

  head.addEventListener("success", () => {
    // An exception here would abort the transaction too, but as an uncaught error of the page.
    try {
      const minWriter: unknown = (fence.result as { value?: unknown } | undefined)?.value;
      verdict = judge(commit, (head.result as IndexRow | undefined) ?? null, minWriter);
      if (verdict.kind === "kept") queue(transaction, commit, verdict.row);
      transaction.commit();
      sent = true;
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
    abandon: () => {
      if (sent) return verdict?.kind !== "kept";
      try {
        transaction.abort();
        return true;
      } catch {
        return false;
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
  for (const stamp of commit.outgrown) transaction.objectStore("departures").delete([rowId, stamp]);
  for (const { row: copy, map } of commit.copies) {
    transaction.objectStore("maps").add(copy);
    transaction.objectStore("bodies").add(bodyOf(copy, map));
  }
}

/**
 * Keeps what a page has not written yet while it goes away. There is no time to read, so nothing is compared:
 * rows are only added, and whoever opens the map next joins them to it or keeps them as a copy.
 */
export function writeLeaving(database: IDBDatabase, leaving: Departure | Fresh): void {
  if ("map" in leaving) {
    const transaction = database.transaction(["maps", "bodies"], "readwrite", { durability: "relaxed" });
    transaction.objectStore("maps").add(leaving.row);
    transaction.objectStore("bodies").add(bodyOf(leaving.row, leaving.map));
    transaction.commit();
    return;
  }
  const transaction = database.transaction("departures", "readwrite", { durability: "relaxed" });
  transaction.objectStore("departures").put(leaving);
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
