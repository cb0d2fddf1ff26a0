import "fake-indexeddb/auto";
import { vi } from "vitest";

// oxlint-disable-next-line typescript/unbound-method -- called below with the object it belongs to
const { put, add } = IDBObjectStore.prototype;
// oxlint-disable-next-line typescript/unbound-method -- called below with the object it belongs to
const { transaction } = IDBDatabase.prototype;

/** Runs `fault` before every write of a record, until the mocks are restored. It may throw. */
export function beforeEveryWrite(fault: () => void): void {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    fault();
    return put.apply(this, given);
  });
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, ...given) {
    fault();
    return add.apply(this, given);
  });
}

/** Runs `fault` before every transaction. What it returns is done to the transaction. */
export function beforeEveryTransaction(fault: () => ((begun: IDBTransaction) => void) | undefined): void {
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...given) {
    const spoil = fault();
    const begun = transaction.apply(this, given);
    spoil?.(begun);
    return begun;
  });
}

/** A transaction that no fault touches. */
export function honestTransaction(database: IDBDatabase, stores: readonly string[]): IDBTransaction {
  return transaction.call(database, [...stores], "readonly");
}
