import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";

import { openBare } from "~/storage/bare";
import { defineDatabase } from "~/storage/database";
import { browserEngine } from "~/storage/engine";
import { openShelf } from "~/storage/open";

import { aMap, withActor } from "./aMap";
import { aChange, aDeparture, aShelf, depart, freshName, inDatabase, store } from "./aShelf";

const map = aMap("Harbour", "Police");
const never = () => {};

afterEach(() => void vi.restoreAllMocks());

/** A database that an earlier visit left behind, with a map in it. */
async function aVisitedDatabase() {
  const name = freshName();
  const row = await store(await aShelf(name), "row", map);
  return { name, row };
}

describe("a database opened without Dexie", () => {
  it("is handed out only as Dexie made it", async () => {
    const { name } = await aVisitedDatabase();
    const database = await openBare(name, browserEngine());
    expect(database?.version).toBe(10);
    database?.close();
  });

  it("is not made where there is none", async () => {
    const name = freshName();
    expect(await openBare(name, browserEngine())).toBeNull();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });

  it("is left to Dexie where it is of another version", async () => {
    const { name } = await aVisitedDatabase();
    const newer = defineDatabase(name, browserEngine());
    newer.version(2).stores({ more: "id" });
    await newer.open();
    expect(await openBare(name, browserEngine())).toBeNull();
    newer.close();
  });

  it("is left to Dexie where it does not answer, and let go should it answer after all", async () => {
    const request = new EventTarget();
    const close = vi.fn<() => void>();
    const engine = { ...browserEngine(), indexedDB: { open: () => request } as unknown as IDBFactory };
    expect(await openBare(freshName(), engine)).toBeNull();
    Object.assign(request, { result: { close } });
    request.dispatchEvent(new Event("success"));
    expect(close).toHaveBeenCalledOnce();
  });
});

describe("a shelf on it", () => {
  it("reads and writes maps, and refuses what it has not seen", async () => {
    const { name, row } = await aVisitedDatabase();
    const shelf = await openShelf(name, { forOneMap: true });
    expect(await shelf.load("row")).toMatchObject({ row, body: { body: map }, changes: [] });
    const more = withActor(map, "Customs");
    expect((await shelf.commit(aChange({ row, map }, more, "b")).done).kind).toBe("kept");
    expect((await shelf.commit(aChange({ row, map }, map, "c")).done).kind).toBe("stale");
    expect(await shelf.load("row")).toMatchObject({ row: { stamp: "b" }, changes: [{ stamp: "b" }] });
  });

  it("lists as soon as it is asked to, and goes on with Dexie from there", async () => {
    const { name, row } = await aVisitedDatabase();
    const shelf = await openShelf(name, { forOneMap: true });
    const more = withActor(map, "Customs");
    await depart(shelf, aDeparture({ row, map }, more));
    const [listed, verdict] = await Promise.all([
      shelf.list(),
      shelf.commit(aChange({ row, map }, more, "b")).done,
    ]);
    expect(listed).toHaveLength(1);
    expect(verdict.kind).toBe("kept");
    expect(await shelf.unsettled()).toEqual(["row"]);
    const third = withActor(more, "Smugglers");
    const next = { row: { ...row, rev: 2, stamp: "b" }, map: more };
    expect((await shelf.commit(aChange(next, third, "c")).done).kind).toBe("kept");
  });

  it("has one last moment to write when a newer version overtakes it, and never comes back", async () => {
    const { name, row } = await aVisitedDatabase();
    const retire = vi.fn<() => void>(() => {
      void depart(shelf, aDeparture({ row, map }, withActor(map, "Customs")));
    });
    const shelf = await openShelf(name, { retire, forOneMap: true });
    const newer = defineDatabase(name, browserEngine());
    newer.version(2).stores({ more: "id" });
    await newer.open();
    expect(retire).toHaveBeenCalledOnce();
    expect(await newer.departures.count()).toBe(1);
    await expect(shelf.load("row")).rejects.toThrow("newer version");
    await expect(shelf.commit(aChange({ row, map }, map, "b")).done).rejects.toThrow("newer version");
    newer.close();
  });

  it("puts nothing down where a newer version owns what is inside", async () => {
    const { name, row } = await aVisitedDatabase();
    await inDatabase(name, ({ meta }) => meta.put({ key: "minWriter", value: 99 }));
    const shelf = await openShelf(name, { forOneMap: true });
    expect(shelf.putAhead(aDeparture({ row, map }, withActor(map, "Customs")), [], never)).toBe(false);
    expect((await shelf.commit(aChange({ row, map }, map, "b")).done).kind).toBe("fenced");
  });

  it("has Dexie open the database anew when the handle was lost", async () => {
    const { name, row } = await aVisitedDatabase();
    const shelf = await openShelf(name, { forOneMap: true });
    shelf.reopen();
    expect(await shelf.load("row")).toMatchObject({ row });
    expect((await shelf.commit(aChange({ row, map }, withActor(map, "Customs"), "b")).done).kind).toBe(
      "kept",
    );
  });

  it("is Dexie's from the start where there is no database yet", async () => {
    const shelf = await openShelf(freshName(), { forOneMap: true });
    expect(shelf.lasting).toBe(true);
    await store(shelf, "row", map);
    expect(await shelf.list()).toHaveLength(1);
  });
});
