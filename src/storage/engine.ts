/** What the browser gives; tests and odd browsers give something else, or nothing. */
export interface Engine {
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
}

/** What IndexedDB this page may use; a page without storage may throw at the mere mention. */
export function browserEngine(): Engine {
  try {
    return { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange };
  } catch {
    return { indexedDB: undefined, IDBKeyRange: undefined };
  }
}
