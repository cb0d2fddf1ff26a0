import { describe, expect, it, vi } from "vitest";

import { aMap } from "../storage/aMap";
import { inDatabase } from "../storage/aShelf";
import { aBrowser, type Window } from "./aBrowser";

const map = aMap("Harbour", "Police");

async function aLibrary() {
  const browser = aBrowser();
  const window = browser.open();
  await window.library.start();
  const rowId = await window.library.create(map);
  return { browser, window, rowId };
}

function titles(window: Window) {
  const { rows, bin } = window.library.getState();
  return { rows: rows?.map(({ title }) => title), bin: bin.map(({ title }) => title) };
}

describe("the library", () => {
  it("is not known until it is read, and reads itself for whoever subscribes", async () => {
    const window = aBrowser().open();
    expect(window.library.getState().rows).toBeNull();
    window.library.subscribe(() => {});
    await vi.waitFor(() => expect(window.library.getState().rows).toEqual([]));
  });

  it("stores a new map at once and lists it", async () => {
    const { browser, window, rowId } = await aLibrary();
    expect(await browser.found()).toEqual(new Map([["Harbour", ["Police"]]]));
    expect(window.library.getState().rows).toMatchObject([
      { id: rowId, title: "Harbour", elements: 1, caseId: null },
    ]);
  });

  it("follows what the open map becomes", async () => {
    const { window, rowId } = await aLibrary();
    await window.keeper.openRow(rowId);
    window.add("Customs");
    await window.keeper.settled();
    expect(window.library.getState().rows).toMatchObject([{ id: rowId, elements: 2 }]);
  });

  it("reads a map without opening it", async () => {
    const { window, rowId } = await aLibrary();
    expect(await window.library.read(rowId)).toEqual({ kind: "opened", map, problems: [] });
    expect(await window.library.read("nowhere")).toEqual({ kind: "missing" });
    expect(window.session.getState().rowId).toBeNull();
  });

  it("lists a damaged map with the others, and hands out its raw text", async () => {
    const { browser, window, rowId } = await aLibrary();
    await inDatabase(browser.name, ({ bodies }) => bodies.delete(rowId));
    expect(await window.library.read(rowId)).toMatchObject({
      kind: "damaged",
      problems: [{ code: "missing" }],
    });
    expect(JSON.parse(await window.keeper.rawText(rowId))).toMatchObject({ row: { id: rowId }, body: null });
    expect(titles(window)).toEqual({ rows: ["Harbour"], bin: [] });
  });

  it("duplicates a map as a map of its own", async () => {
    const { browser, window, rowId } = await aLibrary();
    const copyId = await window.library.duplicate(rowId, "Harbour, second try");
    expect(copyId).not.toBe(rowId);
    expect(await browser.found()).toEqual(
      new Map([
        ["Harbour", ["Police"]],
        ["Harbour, second try", ["Police"]],
      ]),
    );
    const [first, second] = window.library.getState().rows ?? [];
    expect(first?.mapId).not.toBe(second?.mapId);
    expect(await window.library.duplicate("nowhere", "x")).toBeNull();
  });

  it("puts a map into the bin and brings it back", async () => {
    const { window, rowId } = await aLibrary();
    await window.library.trash(rowId);
    expect(titles(window)).toEqual({ rows: [], bin: ["Harbour"] });
    await window.library.restore(rowId);
    expect(titles(window)).toEqual({ rows: ["Harbour"], bin: [] });
  });

  it("empties the bin for good, and nothing but the bin", async () => {
    const { browser, window, rowId } = await aLibrary();
    await window.library.create(aMap("Airport", "Guards"));
    await window.library.trash(rowId);
    await window.library.emptyBin();
    expect(titles(window)).toEqual({ rows: ["Airport"], bin: [] });
    expect(await browser.found()).toEqual(new Map([["Airport", ["Guards"]]]));
  });

  it("writes nothing where a newer version owns the storage", async () => {
    const { browser, window, rowId } = await aLibrary();
    await inDatabase(browser.name, ({ meta }) => meta.put({ key: "minWriter", value: 2 }));
    await expect(window.library.trash(rowId)).rejects.toThrow("newer version");
    await expect(window.library.purge([rowId])).rejects.toThrow("newer version");
    expect(titles(window)).toEqual({ rows: ["Harbour"], bin: [] });
  });
});

describe("renaming", () => {
  it("changes a map that no window has open", async () => {
    const { browser, window, rowId } = await aLibrary();
    expect(await window.library.rename(rowId, "Port")).toBe(true);
    expect(await browser.found()).toEqual(new Map([["Port", ["Police"]]]));
    expect(titles(window).rows).toEqual(["Port"]);
    await vi.waitFor(() => expect(browser.locks.holder(`relata-map:${rowId}`)).toBeNull());
  });

  it("is a step of the history of a map that is open here", async () => {
    const { window, rowId } = await aLibrary();
    await window.keeper.openRow(rowId);
    expect(await window.library.rename(rowId, "Port")).toBe(true);
    expect(window.document.getState()).toMatchObject({ map: { title: "Port" }, past: [{}] });
    await window.keeper.settled();
    expect(titles(window).rows).toEqual(["Port"]);
  });

  it("is asked of the window that writes the map", async () => {
    const { browser, window, rowId } = await aLibrary();
    const other = browser.open();
    await other.keeper.openRow(rowId);
    other.add("Customs");
    expect(await window.library.rename(rowId, "Port")).toBe(true);
    expect(other.document.getState().map?.title).toBe("Port");
    expect(await browser.found()).toEqual(new Map([["Port", ["Police", "Customs"]]]));
  });

  it("says so when the window that has the map does not answer", async () => {
    const { browser, window, rowId } = await aLibrary();
    const other = browser.open();
    await other.keeper.openRow(rowId);
    other.deafen();
    expect(await window.library.rename(rowId, "Port")).toBe(false);
    expect(await browser.found()).toEqual(new Map([["Harbour", ["Police"]]]));
  });
});

describe("the libraries of two windows", () => {
  it("stay in step", async () => {
    const { browser, window, rowId } = await aLibrary();
    const other = browser.open();
    await other.library.start();
    await window.library.create(aMap("Airport"));
    await window.library.trash(rowId);
    await vi.waitFor(() => expect(titles(other)).toEqual({ rows: ["Airport"], bin: ["Harbour"] }));
    await window.library.emptyBin();
    await vi.waitFor(() => expect(titles(other)).toEqual({ rows: ["Airport"], bin: [] }));
  });

  it("keep to themselves where nothing is shared", async () => {
    const browser = aBrowser();
    const [one, two] = [browser.open({ engine: null }), browser.open({ engine: null })];
    await Promise.all([one.library.start(), two.library.start()]);
    await one.library.create(map);
    expect(titles(one).rows).toEqual(["Harbour"]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(titles(two).rows).toEqual([]);
  });

  it("show as two rows what was imported twice", async () => {
    const { window } = await aLibrary();
    await window.library.create(map, { caseId: "harbour" });
    const rows = window.library.getState().rows ?? [];
    expect(rows.map(({ mapId }) => mapId)).toEqual([map.id, map.id]);
    expect(rows.map(({ caseId }) => caseId)).toEqual([null, "harbour"]);
  });
});
