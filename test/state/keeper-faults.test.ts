import { afterEach, describe, expect, it, vi } from "vitest";

import { defineDatabase } from "~/storage/database";
import { browserEngine } from "~/storage/engine";
import type { BodyRow, ChangeRow, IndexRow } from "~/storage/record";
import { replay } from "~/storage/replay";

import { actorsIn, aMap } from "../storage/aMap";
import { aBrowser } from "./aBrowser";
import { beforeEveryWrite, beforeEveryTransaction, honestTransaction } from "./faults";

const map = aMap("Harbour", "Police");

/** A small fixed sequence, so that a failure can be repeated. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A request that is never answered. */
function deaf(): EventTarget {
  return new EventTarget();
}

function quotaExceeded(): DOMException {
  return new DOMException("full", "QuotaExceededError");
}

afterEach(() => vi.restoreAllMocks());

/** Reads the map past every fault, in a transaction that begins within the call. */
function actorsStored(database: IDBDatabase, rowId: string): Promise<string[]> {
  const transaction = honestTransaction(database, ["maps", "bodies", "journal"]);
  const row = transaction.objectStore("maps").get(rowId) as IDBRequest<IndexRow>;
  const body = transaction.objectStore("bodies").get(rowId) as IDBRequest<BodyRow>;
  const changes = transaction.objectStore("journal").getAll() as IDBRequest<ChangeRow[]>;
  return new Promise((resolve) => {
    transaction.addEventListener("complete", () => {
      const found = replay({ row: row.result, body: body.result, changes: changes.result, departures: [] });
      resolve(found.kind === "opened" ? actorsIn(found.head.map) : []);
    });
  });
}

describe("a storage that fails", () => {
  it("never has the status say saved of what it does not hold: 1,000 edits, three in ten writes failing", async () => {
    const browser = aBrowser({ timing: { retry: [1, 2], hang: 25 } });
    const window = browser.open();
    const rowId = await window.library.create(map);
    await window.keeper.openRow(rowId);
    const honest = defineDatabase(browser.name, browserEngine());
    await honest.open();

    const chance = chances(7);
    let failed = 0;
    beforeEveryWrite(() => {
      if (chance() < 0.1) throw new DOMException("no", "UnknownError");
    });
    beforeEveryTransaction(() => {
      const roll = chance();
      if (roll < 0.2) failed += 1;
      if (roll < 0.1) throw new DOMException("closing", "InvalidStateError");
      if (roll < 0.19) return (begun) => begun.abort();
      if (roll < 0.2)
        return (begun) => vi.spyOn(begun, "objectStore").mockReturnValue({ get: deaf } as never);
      return undefined;
    });

    const claims: Promise<{ lost: string[] }>[] = [];
    window.keeper.subscribe(({ status }) => {
      if (status !== "saved") return;
      const shown = window.actors() ?? [];
      const reading = actorsStored(honest.backendDB(), rowId);
      claims.push(reading.then((stored) => ({ lost: shown.filter((actor) => !stored.includes(actor)) })));
    });
    for (let edit = 0; edit < 1_000; edit += 1) {
      window.add(`Actor ${edit}`);
      if (edit % 3 !== 0) await new Promise((resolve) => setImmediate(resolve));
      if (edit % 5 === 4) await window.keeper.settled();
    }
    await window.keeper.settled();
    expect(failed).toBeGreaterThan(100);
    expect(claims.length).toBeGreaterThan(100);
    expect((await Promise.all(claims)).filter(({ lost }) => lost.length > 0)).toEqual([]);
    expect(await actorsStored(honest.backendDB(), rowId)).toHaveLength(1_001);
    honest.close();
  }, 60_000);
});

describe("a full disk", () => {
  it("is told by its name alone, deletes nothing, and is tried again until there is room", async () => {
    const browser = aBrowser();
    const window = browser.open();
    await window.library.create(aMap("Other", "Mayor"));
    const rowId = await window.library.create(map);
    await window.keeper.openRow(rowId);
    let full = true;
    beforeEveryWrite(() => {
      if (full) throw quotaExceeded();
    });
    window.add("Customs");
    await vi.waitFor(() =>
      expect(window.keeper.getState()).toMatchObject({ status: "not-saved", reason: "quota" }),
    );
    window.add("Dockers");
    expect(window.actors()).toEqual(["Police", "Customs", "Dockers"]);
    expect(await browser.found()).toEqual(
      new Map([
        ["Other", ["Mayor"]],
        ["Harbour", ["Police"]],
      ]),
    );
    full = false;
    await vi.waitFor(() => expect(window.keeper.getState()).toMatchObject({ status: "saved", reason: null }));
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs", "Dockers"]);
  });

  it("does not keep a map from being opened and worked on", async () => {
    const browser = aBrowser();
    const window = browser.open();
    const rowId = await window.library.create(map);
    let full = true;
    beforeEveryWrite(() => {
      if (full) throw quotaExceeded();
    });
    expect(await window.keeper.openRow(rowId)).toEqual({ kind: "opened", problems: [] });
    expect(window.keeper.getState()).toMatchObject({ status: "saved", role: "writer" });
    window.add("Customs");
    expect(window.actors()).toEqual(["Police", "Customs"]);
    expect(window.keeper.getState()).toMatchObject({ status: "not-saved", reason: "quota" });
    full = false;
    await vi.waitFor(() => expect(window.keeper.getState()).toMatchObject({ status: "saved", reason: null }));
    expect(window.document.getState().past).toHaveLength(1);
    expect(await browser.found()).toEqual(new Map([["Harbour", ["Police", "Customs"]]]));
  });

  it("keeps a new map in the window, where it can be worked on, and stores it once there is room", async () => {
    const browser = aBrowser();
    const window = browser.open();
    await window.keeper.shelf();
    let full = true;
    beforeEveryWrite(() => {
      if (full) throw quotaExceeded();
    });
    const rowId = await window.library.create(map);
    expect(await window.keeper.openRow(rowId)).toEqual({ kind: "opened", problems: [] });
    window.add("Customs");
    expect(window.keeper.getState()).toMatchObject({ status: "not-saved", reason: "quota" });
    expect(await browser.found()).toEqual(new Map());
    full = false;
    await vi.waitFor(() => expect(window.keeper.getState().status).toBe("saved"));
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs"]);
  });
});

describe("a storage that does not answer", () => {
  it("is called slow, then not saved, and is opened anew", async () => {
    const browser = aBrowser();
    let deaf = true;
    const reopened = vi.fn<() => void>();
    const window = browser.open({
      shelf: (shelf) => ({
        ...shelf,
        commit: (commit) =>
          deaf && commit.base !== null && commit.changes.length > 0
            ? { done: new Promise(() => {}), giveUp: () => {} }
            : shelf.commit(commit),
        reopen: () => {
          reopened();
          shelf.reopen();
        },
      }),
    });
    const rowId = await window.library.create(map);
    await window.keeper.openRow(rowId);
    window.add("Customs");
    expect(window.keeper.getState()).toMatchObject({ status: "saving", reason: null });
    await vi.waitFor(() =>
      expect(window.keeper.getState()).toMatchObject({ status: "saving", reason: "slow" }),
    );
    await vi.waitFor(() =>
      expect(window.keeper.getState()).toMatchObject({ status: "not-saved", reason: "storage" }),
    );
    expect(reopened).toHaveBeenCalled();
    deaf = false;
    await vi.waitFor(() => expect(window.keeper.getState().status).toBe("saved"));
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Customs"]);
  });

  it("that had kept a change all the same gets no second one, and makes no copy", async () => {
    const browser = aBrowser();
    let silent = true;
    const window = browser.open({
      shelf: (shelf) => ({
        ...shelf,
        commit: (commit) => {
          const attempt = shelf.commit(commit);
          if (!silent || commit.changes.length === 0) return attempt;
          void attempt.done;
          return { done: new Promise(() => {}), giveUp: () => {} };
        },
      }),
    });
    const rowId = await window.library.create(map);
    await window.keeper.openRow(rowId);
    window.add("Customs");
    await vi.waitFor(() => expect(window.keeper.getState().status).toBe("not-saved"));
    silent = false;
    window.add("Dockers");
    await vi.waitFor(() => expect(window.keeper.getState().status).toBe("saved"));
    expect(await browser.found()).toEqual(new Map([["Harbour", ["Police", "Customs", "Dockers"]]]));
    expect(window.keeper.getState().rescued).toEqual([]);
  });
});
