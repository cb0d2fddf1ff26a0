import { describe, expect, it, vi } from "vitest";

import { forkVariant, removeVariant } from "~/model/commands/variants";
import { createDocument } from "~/state/document";
import { createLastVariants } from "~/state/lastVariants";
import type { PreferencesShelf } from "~/state/preferences";
import { createSession } from "~/state/session";

import { aMap } from "../storage/aMap";
import { aBrowser } from "./aBrowser";

const redesigned = forkVariant(aMap("Harbour", "Police"), "v1", { id: "v2", name: "Redesign" });

async function aRedesign() {
  const browser = aBrowser();
  const window = browser.open();
  const rowId = await window.library.create(redesigned);
  await window.keeper.openRow(rowId);
  return { browser, window, rowId };
}

function aShelf(held: Record<string, string> = {}) {
  const things = new Map(Object.entries(held));
  return {
    things,
    getItem: (key: string) => things.get(key) ?? null,
    setItem: (key: string, value: string) => void things.set(key, value),
  };
}

/** A session that turns to a variant of each map in turn. */
function visit(shelf: PreferencesShelf | null, visits: readonly (readonly [string, string])[]) {
  const [document, session] = [createDocument(), createSession()];
  const lastVariants = createLastVariants(shelf);
  const stop = lastVariants.follow(document, session);
  for (const [rowId, variantId] of visits) {
    document.open(redesigned);
    session.enter({ rowId, caseId: null, variantId });
  }
  stop();
  return lastVariants;
}

describe("the variant in view", () => {
  it("is the first when a map is opened for the first time", async () => {
    const { window } = await aRedesign();
    expect(window.session.getState().variantId).toBe("v1");
  });

  it("is in view again after a reload, and in another window", async () => {
    const { browser, window, rowId } = await aRedesign();
    window.session.setVariant("v2");
    window.leave();
    const next = browser.open();
    await next.keeper.openRow(rowId);
    expect(next.session.getState().variantId).toBe("v2");
  });

  it("is the first again once that was the last in view", async () => {
    const { window, rowId } = await aRedesign();
    window.session.setVariant("v2");
    window.session.setVariant("v1");
    window.keeper.close();
    await window.keeper.openRow(rowId);
    expect(window.session.getState().variantId).toBe("v1");
  });

  it("is the first where the map has the other no more", async () => {
    const { browser, window, rowId } = await aRedesign();
    window.session.setVariant("v2");
    window.keeper.close();
    const other = browser.open();
    await other.keeper.openRow(rowId);
    other.document.edit({ key: "remove" }, (map) => removeVariant(map, "v2"));
    other.keeper.close();
    await vi.waitFor(async () => {
      await window.keeper.openRow(rowId);
      expect(window.session.getState().variantId).toBe("v1");
      expect(window.document.getState().map?.variants).toHaveLength(1);
    });
  });

  it("goes with a case into the copy that it becomes", async () => {
    const window = aBrowser().open();
    await window.library.start();
    window.keeper.openCase("harbour", redesigned);
    window.session.setVariant("v2");
    window.add("Customs");
    await vi.waitFor(() => expect(window.session.getState().rowId).not.toBeNull());
    const rowId = window.session.getState().rowId ?? "";
    window.keeper.close();
    await window.keeper.openRow(rowId);
    expect(window.session.getState().variantId).toBe("v2");
  });
});

describe("what is remembered of variants", () => {
  it("is nothing while the first is in view", () => {
    const shelf = aShelf();
    visit(shelf, [["row", "v1"]]);
    expect([...shelf.things]).toEqual([]);
  });

  it("is of the fifty maps seen last", () => {
    const shelf = aShelf();
    const rows = Array.from({ length: 60 }, (_, index) => `row ${index}`);
    const lastVariants = visit(
      shelf,
      rows.map((row) => [row, "v2"] as const),
    );
    expect(rows.filter((row) => lastVariants.of(row) === "v2")).toEqual(rows.slice(10));
  });

  it.each(["no JSON", "{}", "[1]", '[["row"]]', '[["row",2]]'])(
    "is nothing where the shelf holds %s",
    (held) => {
      expect(createLastVariants(aShelf({ "relata.variants": held })).of("row")).toBeNull();
    },
  );

  it("is nothing where the browser refuses to remember", () => {
    const refuse = () => {
      throw new Error("SecurityError");
    };
    expect(visit({ getItem: refuse, setItem: refuse }, [["row", "v2"]]).of("row")).toBeNull();
    expect(visit(null, [["row", "v2"]]).of("row")).toBeNull();
  });
});
