import { describe, expect, it, vi } from "vitest";

import { addVariant } from "~/model/commands/variants";
import { newVariant } from "~/model/variant";
import { createAside } from "~/state/aside";
import type { KeeperState } from "~/state/keeper";

import { aMap } from "../storage/aMap";
import { inDatabase } from "../storage/aShelf";
import { aBrowser } from "./aBrowser";

const map = aMap("Harbour", "Police");

async function aWindowOnHarbour() {
  const browser = aBrowser();
  const window = browser.open();
  const rowId = await window.library.create(map);
  expect((await window.keeper.openRow(rowId)).kind).toBe("opened");
  return { browser, window, rowId };
}

describe("keeping a map", () => {
  it("opens what was stored, in the document and the session", async () => {
    const { window, rowId } = await aWindowOnHarbour();
    expect(window.document.getState().map).toEqual(map);
    expect(window.session.getState()).toMatchObject({
      rowId,
      caseId: null,
      variantId: "v1",
      readOnly: false,
    });
    expect(window.keeper.getState()).toMatchObject({ status: "saved", reason: null, role: "writer" });
  });

  it("writes every change, and says saved only when storage has it", async () => {
    const { browser, window } = await aWindowOnHarbour();
    const said: KeeperState["status"][] = [];
    window.keeper.subscribe(({ status }) => said.push(status));
    window.add("Customs");
    window.add("Dockers");
    expect(window.keeper.getState().status).toBe("saving");
    await window.keeper.settled();
    expect(said).toEqual(["saving", "saved"]);
    expect(await browser.found()).toEqual(new Map([["Harbour", ["Police", "Customs", "Dockers"]]]));
  });

  it("writes what undo and redo bring back", async () => {
    const { browser, window } = await aWindowOnHarbour();
    window.add("Customs");
    await window.keeper.settled();
    window.document.undo();
    await window.keeper.settled();
    expect((await browser.found()).get("Harbour")).toEqual(["Police"]);
    window.document.redo();
    await window.keeper.settled();
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs"]);
  });

  it("goes on writing a map that was closed at once, and takes it up again if it is wanted back", async () => {
    const { browser, window, rowId } = await aWindowOnHarbour();
    window.add("Customs");
    window.keeper.close();
    expect(window.document.getState().map).toBeNull();
    expect(window.session.getState().rowId).toBeNull();
    await window.keeper.openRow(rowId);
    expect(window.actors()).toEqual(["Police", "Customs"]);
    window.keeper.close();
    await vi.waitFor(() => expect(browser.locks.holder(`relata-map:${rowId}`)).toBeNull());
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs"]);
  });

  it("shows only the last of two maps that were asked for", async () => {
    const { window, rowId } = await aWindowOnHarbour();
    const other = await window.library.create(aMap("Other", "Mayor"));
    window.keeper.close();
    await Promise.all([
      window.keeper.openRow(rowId),
      window.keeper.openRow(other),
      window.keeper.openRow(other),
    ]);
    expect(window.session.getState().rowId).toBe(other);
    expect(window.actors()).toEqual(["Mayor"]);
    await Promise.all([
      window.keeper.openRow(rowId),
      window.keeper.openRow(other),
      window.keeper.openRow(rowId),
    ]);
    expect(window.actors()).toEqual(["Police"]);
    window.add("Customs");
    await window.keeper.settled();
    expect(window.keeper.getState()).toMatchObject({ status: "saved", role: "writer" });
  });

  it("folds the journal when there has been a pause", async () => {
    const { browser, window } = await aWindowOnHarbour();
    for (let each = 0; each < 45; each += 1) {
      window.add(`Actor ${each}`);
      await window.keeper.settled();
    }
    await vi.waitFor(async () => {
      expect(await inDatabase(browser.name, ({ journal }) => journal.count())).toBe(0);
    });
    expect((await browser.found()).get("Harbour")).toHaveLength(46);
    window.add("Afterwards");
    await window.keeper.settled();
    expect((await browser.found()).get("Harbour")).toHaveLength(47);
  });

  it("says of a map that is not there that it is missing, and holds no lock on it", async () => {
    const { browser, window } = await aWindowOnHarbour();
    expect(await window.keeper.openRow("nowhere")).toEqual({ kind: "missing" });
    await vi.waitFor(() => expect(browser.locks.holder("relata-map:nowhere")).toBeNull());
    expect(window.document.getState().map).toBeNull();
  });

  it("opens nothing of a damaged record, hands out its raw text and leaves its bytes alone", async () => {
    const { browser, window, rowId } = await aWindowOnHarbour();
    window.keeper.close();
    const read = () => inDatabase(browser.name, ({ bodies }) => bodies.get(rowId));
    const body = await read();
    await inDatabase(browser.name, ({ bodies }) =>
      bodies.put({ ...body, body: { secret: "kept" } } as never),
    );
    const spoiled = await read();
    const opened = await window.keeper.openRow(rowId);
    expect(opened).toMatchObject({ kind: "damaged", problems: [{ code: "not-a-map", level: "refused" }] });
    expect(opened.kind === "damaged" ? opened.raw : "").toContain('"secret": "kept"');
    expect(await window.keeper.rawText(rowId)).toContain('"secret": "kept"');
    expect(await read()).toEqual(spoiled);
  });

  it("opens a record that could be repaired, says what was repaired, and stores it whole at the next edit", async () => {
    const { browser, window, rowId } = await aWindowOnHarbour();
    window.keeper.close();
    const element = { ...map.variants[0]?.elements[0], note: 7 };
    const bent = { ...map, variants: [{ ...map.variants[0], elements: [element] }] };
    await inDatabase(browser.name, ({ bodies }) =>
      bodies.where({ id: rowId }).modify({ body: bent } as never),
    );
    const opened = await window.keeper.openRow(rowId);
    expect(opened).toMatchObject({ kind: "opened", problems: [{ level: "repaired" }] });
    window.add("Customs");
    await window.keeper.settled();
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs"]);
    const again = browser.open();
    window.leave();
    expect(await again.keeper.openRow(rowId)).toEqual({ kind: "opened", problems: [] });
  });
});

describe("leaving the page", () => {
  it("loses nothing of a change made just before", async () => {
    const { browser, window, rowId } = await aWindowOnHarbour();
    window.add("Customs");
    window.leave();
    const next = browser.open();
    await next.keeper.openRow(rowId);
    expect(next.actors()).toEqual(["Police", "Customs"]);
  });

  it("loses nothing while a write is under way, at whatever stage it is", async () => {
    for (let stage = 0; stage < 12; stage += 1) {
      const { browser, window, rowId } = await aWindowOnHarbour();
      window.add("Customs");
      for (let tick = 0; tick < stage; tick += 1) await Promise.resolve();
      if (stage > 6) await new Promise((resolve) => setImmediate(resolve));
      window.add("Dockers");
      window.leave();
      const next = browser.open();
      await next.keeper.openRow(rowId);
      expect(next.actors()).toEqual(["Police", "Customs", "Dockers"]);
      expect([...(await browser.found()).keys()]).toEqual(["Harbour"]);
      next.crash();
    }
  });

  it("is nothing to a page that stays after all: it writes on, and no change counts twice", async () => {
    const { browser, window } = await aWindowOnHarbour();
    for (const actor of ["Customs", "Dockers", "Smugglers"]) {
      window.add(actor);
      window.keeper.leave();
    }
    window.keeper.leave();
    await window.keeper.settled();
    window.add("Mayor");
    await window.keeper.settled();
    expect(window.keeper.getState().status).toBe("saved");
    expect(await browser.found()).toEqual(
      new Map([["Harbour", ["Police", "Customs", "Dockers", "Smugglers", "Mayor"]]]),
    );
    expect(await inDatabase(browser.name, ({ departures }) => departures.count())).toBe(0);
  });

  it("shows in the list of the next page, without the map being opened", async () => {
    const { browser, window } = await aWindowOnHarbour();
    window.add("Customs");
    window.leave();
    const next = browser.open();
    await next.library.start();
    expect(next.library.getState().rows).toMatchObject([{ title: "Harbour", elements: 2 }]);
  });
});

describe("a case", () => {
  it("is stored nowhere until it is edited", async () => {
    const browser = aBrowser();
    const window = browser.open();
    window.keeper.openCase("harbour", map);
    expect(window.session.getState()).toMatchObject({ rowId: null, caseId: "harbour", variantId: "v1" });
    await window.keeper.shelf();
    expect(await browser.found()).toEqual(new Map());
    expect(window.keeper.getState()).toMatchObject({ status: "saved", role: null });
  });

  it("becomes my copy at the first edit, which the session tells at once", async () => {
    const browser = aBrowser();
    const window = browser.open();
    await window.library.start();
    window.keeper.openCase("harbour", map);
    window.add("Customs");
    const { rowId } = window.session.getState();
    expect(rowId).not.toBeNull();
    expect(window.session.getState().caseId).toBeNull();
    expect(window.document.getState().past).toHaveLength(1);
    window.add("Dockers");
    await window.keeper.settled();
    expect(window.library.getState().rows).toMatchObject([{ id: rowId, caseId: "harbour", elements: 3 }]);
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs", "Dockers"]);
    expect(await window.keeper.openRow(rowId ?? "")).toEqual({ kind: "opened", problems: [] });
    expect(window.document.getState().past).toHaveLength(2);
  });

  it("keeps the first edit even when the page is left at once", async () => {
    const browser = aBrowser();
    const window = browser.open();
    await window.keeper.shelf();
    window.keeper.openCase("harbour", map);
    window.add("Customs");
    const { rowId } = window.session.getState();
    window.leave();
    const next = browser.open();
    await next.keeper.openRow(rowId ?? "");
    expect(next.actors()).toEqual(["Police", "Customs"]);
  });

  it("keeps an edit that was made before storage was ready", async () => {
    const browser = aBrowser();
    const window = browser.open();
    window.keeper.openCase("harbour", map);
    window.add("Customs");
    await window.keeper.shelf();
    await window.keeper.settled();
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs"]);
  });

  it("that is changed and left before storage is open is a copy in the library at the next start", async () => {
    const browser = aBrowser();
    const window = browser.open({ opensAfter: new Promise(() => {}) });
    window.keeper.openCase("harbour", map);
    window.add("Customs");
    window.keeper.leave();
    window.add("Dockers");
    window.leave();
    const next = browser.open();
    await next.keeper.shelf();
    await vi.waitFor(() =>
      expect(next.keeper.getState().rescued).toMatchObject([{ title: "Harbour (rescued copy)" }]),
    );
    expect(await browser.found()).toEqual(
      new Map([["Harbour (rescued copy)", ["Police", "Customs", "Dockers"]]]),
    );
    const third = browser.open();
    await third.keeper.shelf();
    await third.keeper.settled();
    expect(third.keeper.getState().rescued).toEqual([]);
    expect((await browser.everything()).length).toBe(1);
  });

  it("is in the library once where its window comes back after it was left", async () => {
    const browser = aBrowser();
    let open = () => {};
    const window = browser.open({ opensAfter: new Promise((resolve) => (open = resolve)) });
    window.keeper.openCase("harbour", map);
    window.add("Customs");
    window.keeper.leave();
    open();
    await window.keeper.shelf();
    await window.keeper.settled();
    const next = browser.open();
    await next.keeper.shelf();
    await next.keeper.settled();
    expect(await browser.found()).toEqual(new Map([["Harbour", ["Police", "Customs"]]]));
    expect(next.keeper.getState().rescued).toEqual([]);
  });

  it("that was only looked at is not put anywhere", async () => {
    const browser = aBrowser();
    const window = browser.open({ opensAfter: new Promise(() => {}) });
    window.keeper.openCase("harbour", map);
    window.leave();
    const next = browser.open();
    await next.keeper.shelf();
    await next.keeper.settled();
    expect(await browser.found()).toEqual(new Map());
  });
});

describe("what is put aside", () => {
  const shelf = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  it("lies there once under its id, until it is dropped", async () => {
    const aside = createAside(shelf());
    aside.put({ id: "a", caseId: "harbour", map: aMap("Harbour") });
    aside.put({ id: "a", caseId: "harbour", map });
    aside.put({ id: "b", caseId: "market", map });
    expect((await aside.all()).map(({ id, map }) => [id, map])).toEqual([
      ["a", map],
      ["b", map],
    ]);
    aside.drop("a");
    expect((await aside.all()).map(({ id }) => id)).toEqual(["b"]);
  });

  it.each(["", "{", "null", '[1,null,{"id":"a","caseId":"b","map":{}}]', '[{"id":1}]'])(
    "is passed over where it is no map: %s",
    async (text) => {
      const small = shelf();
      small.kept.set("relata.aside", text);
      expect(await createAside(small).all()).toEqual([]);
    },
  );

  it("is nothing where the shelf is full or forbidden", async () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    for (const small of [full, null]) {
      const aside = createAside(small);
      aside.put({ id: "a", caseId: "harbour", map });
      aside.drop("a");
      expect(await aside.all()).toEqual([]);
    }
  });
});

describe("a window without storage", () => {
  it("works, and never says saved of what it will forget", async () => {
    const window = aBrowser().open({ engine: null });
    const rowId = await window.library.create(map);
    await window.keeper.openRow(rowId);
    window.add("Customs");
    await window.keeper.settled();
    expect(window.keeper.getState()).toMatchObject({
      status: "not-saved",
      reason: "memory",
      memoryOnly: true,
    });
    window.keeper.close();
    await window.keeper.openRow(rowId);
    expect(window.actors()).toEqual(["Police", "Customs"]);
  });
});

describe("a newer version of Relata", () => {
  it("turns the windows of an older one into onlookers when it raises the fence", async () => {
    const { browser, window } = await aWindowOnHarbour();
    await inDatabase(browser.name, ({ meta }) => meta.put({ key: "minWriter", value: 2 }));
    window.add("Customs");
    await vi.waitFor(() => expect(window.keeper.getState().reason).toBe("newer-version"));
    expect(window.keeper.getState().status).toBe("not-saved");
    expect(window.session.getState().readOnly).toBe(true);
    const row = await inDatabase(browser.name, ({ maps }) => maps.toCollection().first());
    expect(row).toMatchObject({ rev: 1, elements: 1 });
    expect(await inDatabase(browser.name, ({ journal }) => journal.count())).toBe(0);
  });

  it("lets an older one open maps to look at", async () => {
    const { browser, rowId, window } = await aWindowOnHarbour();
    window.leave();
    await inDatabase(browser.name, ({ meta }) => meta.put({ key: "minWriter", value: 2 }));
    const older = browser.open();
    expect(await older.keeper.openRow(rowId)).toEqual({ kind: "opened", problems: [] });
    expect(older.actors()).toEqual(["Police"]);
    expect(older.session.getState().readOnly).toBe(true);
    expect(older.keeper.getState()).toMatchObject({ reason: "newer-version", role: null });
  });
});

describe("what another window wrote", () => {
  it("moves the view to a variant that is still there", async () => {
    const { browser, window, rowId } = await aWindowOnHarbour();
    const other = browser.open();
    await other.keeper.openRow(rowId);
    window.document.edit({ key: "details" }, (now) => addVariant(now, newVariant("v2", "Redesign")));
    await vi.waitFor(() => expect(other.document.getState().map?.variants).toHaveLength(2));
    other.session.setVariant("v2");
    window.document.undo();
    await vi.waitFor(() => expect(other.session.getState().variantId).toBe("v1"));
  });
});

describe("a lock that is slow to come", () => {
  it("costs a map that was just stored none of its history", async () => {
    const browser = aBrowser({ timing: { brief: 0 } });
    const window = browser.open({ slowLocks: 10 });
    await window.keeper.shelf();
    window.keeper.openCase("harbour", map);
    window.add("Customs");
    const { rowId } = window.session.getState();
    await vi.waitFor(() => expect(browser.locks.holder(`relata-map:${rowId}`)).toBe(window.tabId));
    await window.keeper.settled();
    expect(window.document.getState().past).toHaveLength(1);
  });
});
