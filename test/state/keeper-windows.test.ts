import { describe, expect, it, vi } from "vitest";

import { insertion } from "~/storage/commit";

import { aMap, withActor } from "../storage/aMap";
import { aChange, aRow, aShelf } from "../storage/aShelf";
import { aBrowser, type Window } from "./aBrowser";

async function twoOnHarbour(given: Parameters<typeof aBrowser>[0] = {}) {
  const browser = aBrowser(given);
  const first = browser.open();
  const second = browser.open();
  const rowId = await first.library.create(aMap("Harbour", "Police"));
  await first.keeper.openRow(rowId);
  await second.keeper.openRow(rowId);
  return { browser, first, second, rowId };
}

function role(window: Window) {
  return window.keeper.getState().role;
}

async function settled(...windows: readonly Window[]): Promise<void> {
  for (const window of windows) await window.keeper.settled();
}

describe("two windows on one map", () => {
  it("are a writer and a reader", async () => {
    const { first, second } = await twoOnHarbour();
    expect([role(first), role(second)]).toEqual(["writer", "reader"]);
    expect(first.session.getState().readOnly).toBe(false);
    expect(second.session.getState().readOnly).toBe(true);
  });

  it("show each change of the writer in the reader", async () => {
    const { first, second } = await twoOnHarbour();
    first.add("Customs");
    await vi.waitFor(() => expect(second.actors()).toEqual(["Police", "Customs"]));
    first.document.undo();
    await vi.waitFor(() => expect(second.actors()).toEqual(["Police"]));
  });

  it("catch up with changes that the reader did not hear of", async () => {
    const { browser, first, second, rowId } = await twoOnHarbour();
    const third = browser.open();
    const opening = third.keeper.openRow(rowId);
    first.add("Customs");
    first.add("Dockers");
    await opening;
    first.add("Smugglers");
    for (const window of [second, third])
      await vi.waitFor(() => expect(window.actors()).toEqual(["Police", "Customs", "Dockers", "Smugglers"]));
  });

  it("put back what is edited in the reader all the same, for it would be kept nowhere", async () => {
    const { browser, second } = await twoOnHarbour();
    second.add("Nobody");
    expect(second.actors()).toEqual(["Police"]);
    expect(second.document.getState().past).toEqual([]);
    expect((await browser.found()).get("Harbour")).toEqual(["Police"]);
  });

  it("change places when the reader takes over, with nothing lost", async () => {
    const { browser, first, second } = await twoOnHarbour();
    first.add("Customs");
    second.keeper.takeOver();
    await vi.waitFor(() => expect([role(first), role(second)]).toEqual(["reader", "writer"]));
    expect(second.actors()).toEqual(["Police", "Customs"]);
    expect(first.session.getState().readOnly).toBe(true);
    second.add("Dockers");
    await vi.waitFor(() => expect(first.actors()).toEqual(["Police", "Customs", "Dockers"]));
    first.keeper.takeOver();
    await vi.waitFor(() => expect([role(first), role(second)]).toEqual(["writer", "reader"]));
    first.add("Smugglers");
    await settled(first, second);
    expect(await browser.found()).toEqual(
      new Map([["Harbour", ["Police", "Customs", "Dockers", "Smugglers"]]]),
    );
    expect(first.keeper.getState().rescued).toEqual([]);
  });

  it("give the lock to the window that asked, not to one that has waited longer", async () => {
    const { browser, first, second, rowId } = await twoOnHarbour();
    const third = browser.open();
    await third.keeper.openRow(rowId);
    third.keeper.takeOver();
    await vi.waitFor(() =>
      expect([role(first), role(second), role(third)]).toEqual(["reader", "reader", "writer"]),
    );
  });

  it("make the reader the writer when the writer is closed", async () => {
    const { browser, first, second } = await twoOnHarbour();
    first.add("Customs");
    first.leave();
    await vi.waitFor(() => expect(role(second)).toBe("writer"));
    await vi.waitFor(() => expect(second.actors()).toEqual(["Police", "Customs"]));
    second.add("Dockers");
    await settled(second);
    expect(await browser.found()).toEqual(new Map([["Harbour", ["Police", "Customs", "Dockers"]]]));
  });

  it("make the reader the writer when the writer goes back to the library", async () => {
    const { first, second } = await twoOnHarbour();
    first.keeper.close();
    await vi.waitFor(() => expect(role(second)).toBe("writer"));
    expect(second.session.getState().readOnly).toBe(false);
  });

  it("keep the undo history of a reader that becomes the writer of the very map it shows", async () => {
    const { first, second } = await twoOnHarbour();
    const before = second.document.getState().map;
    first.keeper.close();
    await vi.waitFor(() => expect(role(second)).toBe("writer"));
    expect(second.document.getState().map).toBe(before);
  });
});

describe("a writer that does not answer", () => {
  /** A first window whose disk stops taking commits, or anything at all, and a second one beside it. */
  async function aStuckWriter({ takesNothing }: { takesNothing: boolean }) {
    const browser = aBrowser();
    const disk = { stuck: false };
    const first = browser.open({
      shelf: (shelf) => ({
        ...shelf,
        commit: (commit) =>
          disk.stuck
            ? { done: Promise.reject(new Error("the disk is away")), giveUp: () => {} }
            : shelf.commit(commit),
        putAhead: (...given) => !(disk.stuck && takesNothing) && shelf.putAhead(...given),
      }),
    });
    const second = browser.open();
    const rowId = await first.library.create(aMap("Harbour", "Police"));
    await first.keeper.openRow(rowId);
    await second.keeper.openRow(rowId);
    disk.stuck = true;
    first.add("Ours");
    second.keeper.takeOver();
    await vi.waitFor(() => expect(role(second)).toBe("writer"));
    return { browser, disk, first, second };
  }

  it("is passed over, and what it has put down is in the map", async () => {
    const { browser, disk, first, second } = await aStuckWriter({ takesNothing: false });
    expect(second.actors()).toEqual(["Police", "Ours"]);
    second.add("Theirs");
    await settled(second);
    disk.stuck = false;
    await vi.waitFor(() => expect(first.actors()).toEqual(["Police", "Ours", "Theirs"]));
    expect(first.keeper.getState()).toMatchObject({ status: "saved", role: "reader" });
    expect((await browser.found()).get("Harbour")).toEqual(["Police", "Ours", "Theirs"]);
  });

  it("is passed over, and what it could not put down becomes a named copy", async () => {
    const { browser, disk, first, second } = await aStuckWriter({ takesNothing: true });
    second.add("Theirs");
    await settled(second);
    disk.stuck = false;
    await vi.waitFor(() => expect(first.keeper.getState().rescued).toHaveLength(1));
    await vi.waitFor(() => expect(first.actors()).toEqual(["Police", "Theirs"]));
    expect(first.keeper.getState().rescued).toMatchObject([{ title: "Harbour (rescued copy)" }]);
    expect(role(first)).toBe("reader");
    expect(role(second)).toBe("writer");
    expect(await browser.found()).toEqual(
      new Map([
        ["Harbour", ["Police", "Theirs"]],
        ["Harbour (rescued copy)", ["Police", "Ours"]],
      ]),
    );
  });
});

describe("a state that this window has not seen", () => {
  it("is never overwritten: ours is kept beside it, theirs is shown", async () => {
    const { browser, first, rowId } = await twoOnHarbour();
    const shelf = await aShelf(browser.name);
    const stored = await shelf.load(rowId);
    const map = first.document.getState().map;
    if (stored === null || map === null) throw new Error("test: nothing there");
    await shelf.commit(aChange({ row: stored.row, map }, withActor(map, "Theirs"), "theirs")).done;
    first.add("Ours");
    await vi.waitFor(() => expect(first.keeper.getState().rescued).toHaveLength(1));
    await vi.waitFor(() => expect(role(first)).toBe("writer"));
    expect(first.actors()).toEqual(["Police", "Theirs"]);
    first.add("Later");
    await settled(first);
    expect(first.keeper.getState().status).toBe("saved");
    expect(await browser.found()).toEqual(
      new Map([
        ["Harbour", ["Police", "Theirs", "Later"]],
        ["Harbour (rescued copy)", ["Police", "Ours"]],
      ]),
    );
  });

  it("that is no state at all, since the map was purged, is mended by storing the map again", async () => {
    const { browser, first, second, rowId } = await twoOnHarbour();
    await second.library.purge([rowId]);
    first.add("Customs");
    await settled(first);
    await vi.waitFor(() => expect(first.keeper.getState().status).toBe("saved"));
    await vi.waitFor(async () => {
      expect(await browser.found()).toEqual(new Map([["Harbour", ["Police", "Customs"]]]));
    });
  });
});

describe("windows that have no locks", () => {
  it("all write, and keep as a copy what collides", async () => {
    const { browser, first, second } = await twoOnHarbour({ locks: false });
    expect([role(first), role(second)]).toEqual(["writer", "writer"]);
    first.add("Ours");
    await settled(first);
    second.add("Theirs");
    await vi.waitFor(() => expect(second.keeper.getState().rescued).toHaveLength(1));
    await vi.waitFor(() => expect(second.actors()).toEqual(["Police", "Ours"]));
    expect(await browser.found()).toEqual(
      new Map([
        ["Harbour", ["Police", "Ours"]],
        ["Harbour (rescued copy)", ["Police", "Theirs"]],
      ]),
    );
  });
});

describe("a window that was left while another took over", () => {
  it("finds its last change in the map or beside it", async () => {
    const browser = aBrowser();
    const shelf = await aShelf(browser.name);
    const map = aMap("Harbour", "Police");
    const row = aRow("row", map);
    await shelf.commit(insertion({ row, map })).done;
    const first = browser.open();
    await first.keeper.openRow("row");
    first.add("Ours");
    first.leave();
    const second = browser.open();
    const third = browser.open();
    await Promise.all([second.keeper.openRow("row"), third.keeper.openRow("row")]);
    for (const window of [second, third])
      await vi.waitFor(() => expect(window.actors()).toEqual(["Police", "Ours"]));
    expect([...(await browser.found()).keys()]).toEqual(["Harbour"]);
  });
});
