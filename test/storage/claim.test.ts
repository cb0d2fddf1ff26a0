import { describe, expect, it } from "vitest";

import { diffMaps } from "~/model/diff";
import { claim, type Claimed } from "~/storage/claim";
import { replay } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

import { actorsIn, aMap, withActor } from "./aMap";
import { aChange, aDeparture, aShelf, depart, freshName, inDatabase, store } from "./aShelf";

const map = aMap("Harbour", "Police");

async function claimed(shelf: Shelf, tenure = "next"): Promise<Claimed> {
  let count = 0;
  const found = await claim(shelf, {
    rowId: "row",
    tenure,
    now: 9,
    newId: () => `copy${(count += 1)}`,
    rescuedTitle: (title) => `${title} (rescued copy)`,
  });
  if (found.kind !== "opened") throw new Error(`test: ${JSON.stringify(found)}`);
  return found;
}

async function titlesAndActors(shelf: Shelf) {
  const rows = await shelf.list();
  return Promise.all(
    rows.map(async ({ id, title }) => {
      const stored = await shelf.load(id);
      const found = stored === null ? null : replay(stored);
      return [title, ...(found?.kind === "opened" ? actorsIn(found.head.map) : ["?"])];
    }),
  );
}

describe("becoming the writer of a map", () => {
  it("ends the time of the writer before", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    const { head } = await claimed(shelf);
    expect(head).toEqual({ rev: 1, stamp: "row.0", map });
    expect((await shelf.commit(aChange({ row, map }, withActor(map, "Late"), "late")).done).kind).toBe(
      "stale",
    );
  });

  it("joins to the map what a tab had still to write when it was left", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    await depart(shelf, aDeparture({ row, map }, withActor(map, "Customs")));
    const { head, row: now } = await claimed(shelf);
    expect(actorsIn(head.map)).toEqual(["Police", "Customs"]);
    expect(now).toMatchObject({ rev: 2, stamp: "gone.1", elements: 2, tenure: "next" });
    expect(await shelf.load("row")).toMatchObject({ changes: [{ rev: 2 }], departures: [] });
    expect(await shelf.unsettled()).toEqual([]);
  });

  it("joins a departure from the state that the tab's own last write made", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    const second = withActor(map, "Customs");
    await shelf.commit(aChange({ row, map }, second, "b")).done;
    const from = { row: { ...row, rev: 2, stamp: "b" }, map: second };
    await depart(shelf, aDeparture(from, withActor(second, "Smugglers")));
    expect(actorsIn((await claimed(shelf)).head.map)).toEqual(["Police", "Customs", "Smugglers"]);
  });

  it("joins a departure whose way led over a commit that never arrived", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    const second = withActor(map, "Customs");
    const from = { row: { ...row, rev: 2, stamp: "never kept" }, map: second };
    const lead = { base: row.stamp, change: { patch: diffMaps(map, second) } };
    await depart(shelf, { ...aDeparture(from, withActor(second, "Smugglers")), lead });
    const { head, copies } = await claimed(shelf);
    expect(actorsIn(head.map)).toEqual(["Police", "Customs", "Smugglers"]);
    expect(copies).toEqual([]);
    expect(head.rev).toBe(2);
  });

  it("takes the last of several departures of one tab, since it holds the others", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    const second = withActor(map, "Customs");
    const third = withActor(second, "Smugglers");
    await depart(shelf, aDeparture({ row, map }, second, { seq: 1 }));
    await depart(shelf, aDeparture({ row, map }, third, { seq: 2 }));
    expect(actorsIn((await claimed(shelf)).head.map)).toEqual(["Police", "Customs", "Smugglers"]);
    expect(await titlesAndActors(shelf)).toEqual([["Harbour", "Police", "Customs", "Smugglers"]]);
    expect(await shelf.unsettled()).toEqual([]);
  });

  it("keeps as a named copy what a tab left of a state that the map has moved on from", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    await depart(shelf, aDeparture({ row, map }, withActor(map, "Ours")));
    await shelf.commit(aChange({ row, map }, withActor(map, "Theirs"), "b")).done;
    const { copies } = await claimed(shelf);
    expect(copies.map(({ title }) => title)).toEqual(["Harbour (rescued copy)"]);
    expect(await titlesAndActors(shelf)).toEqual([
      ["Harbour (rescued copy)", "Police", "Ours"],
      ["Harbour", "Police", "Theirs"],
    ]);
    expect((await claimed(shelf, "again")).copies).toEqual([]);
  });

  it("rescues also when the state it builds on has been folded away", async () => {
    const shelf = await aShelf();
    const row = await store(shelf, "row", map);
    const theirs = withActor(map, "Theirs");
    const change = aChange({ row, map }, theirs, "b");
    await shelf.commit(change).done;
    await shelf.commit({ ...change, base: "b", row: {}, changes: [], body: theirs }).done;
    await depart(shelf, aDeparture({ row, map }, withActor(map, "Ours")));
    await claimed(shelf);
    expect(await titlesAndActors(shelf)).toEqual([
      ["Harbour (rescued copy)", "Police", "Theirs", "Ours"],
      ["Harbour", "Police", "Theirs"],
    ]);
  });

  it("keeps, with nothing written, what cannot be made sense of", async () => {
    const name = freshName();
    const shelf = await aShelf(name);
    const row = await store(shelf, "row", map);
    const senseless = {
      ...aDeparture({ row, map }, map),
      base: "?",
      change: { patch: [{ at: ["x", "y"], set: 1 }] },
    };
    await inDatabase(name, ({ departures }) => departures.put(senseless as never));
    expect((await claimed(shelf)).copies).toEqual([]);
    expect(await shelf.load("row")).toMatchObject({ departures: [{ base: "?" }] });
  });

  it("says of a map that is not there that it is missing", async () => {
    const shelf = await aShelf();
    const given = {
      rowId: "row",
      tenure: "x",
      now: 1,
      newId: () => "y",
      rescuedTitle: (title: string) => title,
    };
    expect(await claim(shelf, given)).toEqual({ kind: "missing" });
  });

  it("writes nothing where a newer version owns the storage", async () => {
    const name = freshName();
    const shelf = await aShelf(name);
    await store(shelf, "row", map);
    await inDatabase(name, ({ meta }) => meta.put({ key: "minWriter", value: 2 }));
    await expect(claimed(shelf)).rejects.toThrow("newer version");
  });
});
