import "fake-indexeddb/auto";
import type { Engine } from "~/storage/engine";

/** The disk as one window has it: cut off, what was not yet on its way is lost, and nothing is answered any more. */
export function aDisk(): { readonly engine: Engine; readonly cut: () => void } {
  const running = new Set<IDBTransaction>();
  let isCut = false;

  function open(...given: Parameters<IDBFactory["open"]>): IDBOpenDBRequest {
    if (isCut) return new EventTarget() as IDBOpenDBRequest;
    const request = indexedDB.open(...given);
    request.addEventListener("success", () => watch(request.result));
    return request;
  }

  function watch(database: IDBDatabase): void {
    const begin = database.transaction.bind(database);
    database.transaction = (...given) => {
      if (isCut) return deadTransaction();
      const transaction = begin(...given);
      running.add(transaction);
      const over = () => running.delete(transaction);
      transaction.addEventListener("complete", over);
      transaction.addEventListener("abort", over);
      return transaction;
    };
  }

  return {
    engine: { indexedDB: { open } as IDBFactory, IDBKeyRange },
    cut: () => {
      isCut = true;
      for (const transaction of running)
        try {
          transaction.abort();
        } catch {
          // It is on its way to the disk already.
        }
    },
  };
}

function deadTransaction(): IDBTransaction {
  const request = () => new EventTarget();
  const store = {
    get: request,
    getAll: request,
    put: request,
    add: request,
    delete: request,
    openCursor: request,
  };
  const end = () => {};
  return Object.assign(new EventTarget(), {
    objectStore: () => store,
    commit: end,
    abort: end,
  }) as unknown as IDBTransaction;
}
