import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

import { defineDatabase } from "~/storage/database";
import { browserEngine } from "~/storage/engine";
import { openShelf } from "~/storage/open";

import { aMap, withActor } from "./aMap";
import { aChange, aDeparture, depart, freshName, store } from "./aShelf";

const map = aMap("Harbour", "Police");

function engineThat(open: () => unknown) {
  return { indexedDB: { open } as unknown as IDBFactory, IDBKeyRange };
}

describe("a window without storage", () => {
  it.each([
    ["has none", { indexedDB: undefined, IDBKeyRange: undefined }],
    [
      "throws when asked",
      engineThat(() => {
        throw new DOMException("no", "SecurityError");
      }),
    ],
    [
      "refuses",
      engineThat(() => {
        const request = new EventTarget() as unknown as IDBOpenDBRequest;
        queueMicrotask(() => {
          Object.assign(request, { error: new DOMException("no", "InvalidStateError") });
          request.onerror?.({ type: "error", target: request } as never);
        });
        return request;
      }),
    ],
    ["does not answer", engineThat(() => new EventTarget())],
  ])("that %s keeps maps in memory", async (_how, engine) => {
    const shelf = await openShelf(freshName(), { engine, patience: 300 });
    expect(shelf.lasting).toBe(false);
    await store(shelf, "row", map);
    expect(await shelf.list()).toHaveLength(1);
  });
});

describe("a window that a newer version overtakes", () => {
  it("has one last moment to write, lets the upgrade through, and never comes back", async () => {
    const name = freshName();
    const leaving = withActor(map, "Customs");
    const retire = vi.fn<() => void>(() => {
      void depart(shelf, aDeparture({ row, map }, leaving));
    });
    const shelf = await openShelf(name, { retire });
    const row = await store(shelf, "row", map);

    const newer = defineDatabase(name, browserEngine());
    newer.version(2).stores({ more: "id" });
    await newer.open();

    expect(retire).toHaveBeenCalledOnce();
    expect(await newer.departures.count()).toBe(1);
    await expect(shelf.commit(aChange({ row, map }, leaving, "b")).done).rejects.toThrow("newer version");
    await expect(shelf.list()).rejects.toThrow("newer version");
    expect(await newer.maps.toArray()).toEqual([row]);
    newer.close();
  });

  it("comes back after the database was merely deleted", async () => {
    const name = freshName();
    const retire = vi.fn<() => void>();
    const shelf = await openShelf(name, { retire });
    await store(shelf, "row", map);
    await defineDatabase(name, browserEngine()).delete();
    expect(await shelf.list()).toEqual([]);
    expect(retire).not.toHaveBeenCalled();
  });

  it("comes back after the connection was lost", async () => {
    const name = freshName();
    const shelf = await openShelf(name);
    const row = await store(shelf, "row", map);
    shelf.reopen();
    expect((await shelf.commit(aChange({ row, map }, withActor(map, "Customs"), "b")).done).kind).toBe(
      "kept",
    );
  });
});
