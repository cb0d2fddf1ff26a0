import { describe, expect, it } from "vitest";

import { insertion } from "~/storage/commit";
import { memoryShelf } from "~/storage/memory";
import { replay } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

import { aMap, withActor } from "./aMap";
import { aChange, aRow, aShelf, freshName, inDatabase, store } from "./aShelf";

async function mapOn(shelf: Shelf, rowId: string) {
  const stored = await shelf.load(rowId);
  const found = stored === null ? null : replay(stored);
  return found?.kind === "opened" ? found.head.map : found;
}

describe.each([
  ["that lasts", () => aShelf()],
  ["in memory", () => Promise.resolve(memoryShelf())],
])("a shelf %s", (_kind, open) => {
  const map = aMap("Harbour", "Police", "Dockers");

  it("gives back the map it was given", async () => {
    const shelf = await open();
    await store(shelf, "row", map);
    expect(await mapOn(shelf, "row")).toEqual(map);
  });

  it("lists light rows that say what the maps say", async () => {
    const shelf = await open();
    await store(shelf, "row", { ...map, question: "Who guards whom?", place: "Rotterdam" });
    expect(await shelf.list()).toEqual([
      {
        ...aRow("row", map),
        question: "Who guards whom?",
        place: "Rotterdam",
        elements: 2,
        relations: 0,
        variants: 1,
      },
    ]);
  });

  it("replays changes in their order", async () => {
    const shelf = await open();
    const row = await store(shelf, "row", map);
    const second = withActor(map, "Customs");
    const third = withActor(second, "Smugglers");
    await shelf.commit(aChange({ row, map }, second, "b")).done;
    await shelf.commit(aChange({ row: { ...row, rev: 2, stamp: "b" }, map: second }, third, "c")).done;
    expect(await mapOn(shelf, "row")).toEqual(third);
    expect(await shelf.list()).toMatchObject([{ rev: 3, stamp: "c", elements: 4 }]);
  });

  it("takes no change that builds on a state the map has left", async () => {
    const shelf = await open();
    const row = await store(shelf, "row", map);
    const theirs = withActor(map, "Customs");
    await shelf.commit(aChange({ row, map }, theirs, "theirs")).done;
    const verdict = await shelf.commit(aChange({ row, map }, withActor(map, "Smugglers"), "ours")).done;
    expect(verdict).toMatchObject({ kind: "stale", row: { stamp: "theirs" } });
    expect(await mapOn(shelf, "row")).toEqual(theirs);
  });

  it("takes no change from a writer whose time is over", async () => {
    const shelf = await open();
    const row = await store(shelf, "row", map);
    const late = { ...aChange({ row, map }, withActor(map, "Customs"), "late"), tenure: "former" };
    expect(await shelf.commit(late).done).toMatchObject({ kind: "stale", row: { stamp: "row.0" } });
    expect(await mapOn(shelf, "row")).toEqual(map);
  });

  it("makes no second map under the id of another", async () => {
    const shelf = await open();
    await store(shelf, "row", map);
    const other = aMap("Other");
    const verdict = await shelf.commit(insertion({ row: aRow("row", other), map: other })).done;
    expect(verdict.kind).toBe("stale");
    expect(await mapOn(shelf, "row")).toEqual(map);
  });

  it("takes a new body in the place of the journal so far", async () => {
    const shelf = await open();
    const row = await store(shelf, "row", map);
    const next = withActor(map, "Customs");
    const change = aChange({ row, map }, next, "b");
    await shelf.commit(change).done;
    await shelf.commit({ ...change, base: "b", row: {}, changes: [], body: next }).done;
    expect(await shelf.load("row")).toMatchObject({ body: { rev: 2, stamp: "b" }, changes: [] });
    expect(await mapOn(shelf, "row")).toEqual(next);
  });

  it("keeps what is beside the map apart from it: the bin does not disturb a writer", async () => {
    const shelf = await open();
    const row = await store(shelf, "row", map);
    await shelf.amend("row", { deleted: 5 });
    const next = withActor(map, "Customs");
    expect(await shelf.commit(aChange({ row, map }, next, "b")).done).toMatchObject({
      kind: "kept",
      row: { deleted: 5, stamp: "b" },
    });
    expect(await shelf.amend("nowhere", { deleted: 5 })).toBeNull();
  });

  it("purges a map without a trace, and no other", async () => {
    const shelf = await open();
    await store(shelf, "row", map);
    await store(shelf, "row2", map);
    await shelf.purge(["row"]);
    expect(await shelf.load("row")).toBeNull();
    expect(await mapOn(shelf, "row2")).toEqual(map);
  });
});

describe("a shelf that lasts", () => {
  const map = aMap("Harbour", "Police");

  it("still holds its maps when it is opened again", async () => {
    const name = freshName();
    await store(await aShelf(name), "row", map);
    expect(await mapOn(await aShelf(name), "row")).toEqual(map);
  });

  it("leaves nothing of a purged map behind, in no table", async () => {
    const name = freshName();
    const shelf = await aShelf(name);
    const row = await store(shelf, "row", map);
    await shelf.commit(aChange({ row, map }, withActor(map, "Customs"), "b")).done;
    await shelf.purge(["row"]);
    const counts = await inDatabase(name, ({ maps, bodies, journal, departures }) =>
      Promise.all([maps, bodies, journal, departures].map((table) => table.count())),
    );
    expect(counts).toEqual([0, 0, 0, 0]);
  });

  it("is written by no code that is older than what it holds", async () => {
    const name = freshName();
    const shelf = await aShelf(name);
    const row = await store(shelf, "row", map);
    await inDatabase(name, ({ meta }) => meta.put({ key: "minWriter", value: 2 }));
    const change = aChange({ row, map }, withActor(map, "Customs"), "b");
    expect(await shelf.commit(change).done).toEqual({ kind: "fenced" });
    await expect(shelf.amend("row", { deleted: 1 })).rejects.toThrow("newer version");
    await expect(shelf.purge(["row"])).rejects.toThrow("newer version");
    expect(await mapOn(shelf, "row")).toEqual(map);
  });

  it("gives a commit up that has not answered yet", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    const attempt = shelf.commit(aChange({ row, map }, withActor(map, "Customs"), "b"));
    attempt.giveUp();
    await expect(attempt.done).rejects.toThrow();
    expect(await mapOn(shelf, "row")).toEqual(map);
  });

  it("has nothing put down ahead by code that is older than what it holds", async () => {
    const name = freshName();
    await store(await aShelf(name), "row", map);
    await inDatabase(name, ({ meta }) => meta.put({ key: "minWriter", value: 2 }));
    const shelf = await aShelf(name);
    expect(shelf.putAhead({ row: aRow("new", map), map }, [], () => {})).toBe(false);
    expect(await shelf.list()).toHaveLength(1);
  });

  it("lists what it can whatever the disk gives back", async () => {
    const name = freshName();
    const shelf = await aShelf(name);
    await store(shelf, "row", map);
    await inDatabase(name, ({ maps }) =>
      maps.bulkPut([{ id: "a" }, { id: "b", title: 7, rev: "x", deleted: "no" }] as never),
    );
    const rows = await shelf.list();
    expect(rows.map(({ id, title, rev, deleted }) => ({ id, title, rev, deleted }))).toEqual([
      { id: "a", title: "", rev: 0, deleted: null },
      { id: "b", title: "", rev: 0, deleted: null },
      { id: "row", title: "Harbour", rev: 1, deleted: null },
    ]);
  });
});
