import { asIndexRow, type BodyRow, type ChangeRow, type Departure, type Stored } from "./record";

/** Reads everything stored of one map, as it was at one moment. */
export function load(database: IDBDatabase, rowId: string): Promise<Stored | null> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(["maps", "bodies", "journal", "departures"], "readonly");
    const row = transaction.objectStore("maps").get(rowId);
    const body = transaction.objectStore("bodies").get(rowId);
    const changes = transaction.objectStore("journal").getAll(allOf(rowId));
    const departures = transaction.objectStore("departures").getAll(allOf(rowId));
    transaction.addEventListener("complete", () => {
      if (row.result === undefined) return resolve(null);
      resolve({
        row: asIndexRow(row.result),
        body: (body.result as BodyRow | undefined) ?? null,
        changes: changes.result as ChangeRow[],
        departures: departures.result as Departure[],
      });
    });
    transaction.addEventListener("abort", () => {
      reject(transaction.error ?? new DOMException("The reading was given up.", "AbortError"));
    });
  });
}

/** Every key that begins with the id of the map: to IndexedDB, lists come after numbers and text. */
function allOf(rowId: string): IDBKeyRange {
  return IDBKeyRange.bound([rowId], [rowId, []]);
}

/** What `meta` says of who may write. */
export function loadFence(database: IDBDatabase): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("meta", "readonly");
    const fence = transaction.objectStore("meta").get("minWriter");
    transaction.addEventListener("complete", () => {
      resolve((fence.result as { value?: unknown } | undefined)?.value);
    });
    transaction.addEventListener("abort", () => {
      reject(transaction.error ?? new DOMException("The reading was given up.", "AbortError"));
    });
  });
}
