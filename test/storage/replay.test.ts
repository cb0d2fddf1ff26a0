import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { rawText } from "~/storage/rawText";
import type { Stored } from "~/storage/record";
import { replay } from "~/storage/replay";

import { aMap, withActor } from "./aMap";
import { aDeparture, aRow, aShelf, freshName, inDatabase, store } from "./aShelf";

const map = aMap("Harbour", "Police");
const row = aRow("row", map);

function stored(given: Partial<Stored>): Stored {
  return {
    row,
    body: { id: "row", rev: 1, stamp: "row.0", body: map },
    changes: [],
    departures: [],
    ...given,
  };
}

describe("reading what is stored of a map", () => {
  it("opens a whole record without a problem", () => {
    expect(replay(stored({}))).toMatchObject({
      kind: "opened",
      head: { rev: 1, map },
      problems: [],
      rewrite: false,
    });
  });

  it("repairs what can be repaired, says so, and will store the repaired map whole", () => {
    const body = { ...map, variants: [{ ...map.variants[0], elements: [{ id: "Police", kind: "actor" }] }] };
    const found = replay(stored({ body: { id: "row", rev: 1, stamp: "row.0", body } }));
    expect(found).toMatchObject({ kind: "opened", rewrite: true });
    expect(found.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ["the body is gone", { body: null }],
    ["the body is no map", { body: { id: "row", rev: 1, stamp: "row.0", body: "x" } }],
    ["the body is of another state", { body: { id: "row", rev: 1, stamp: "other", body: map } }],
    ["a change is lost from the journal", { row: { ...row, rev: 2, stamp: "b" } }],
    [
      "a change does not fit",
      {
        row: { ...row, rev: 2, stamp: "b" },
        changes: [
          {
            rowId: "row",
            rev: 2,
            tabId: "t",
            base: "row.0",
            stamp: "b",
            change: { patch: [{ at: ["no", "way"], set: 1 }] },
          },
        ],
      },
    ],
  ])("calls the record damaged when %s, and says where", (_what, given) => {
    const found = replay(stored(given));
    expect(found.kind).toBe("damaged");
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toMatchObject({ level: "refused" });
  });

  it("shows what a tab left behind before anybody has joined it to the map", () => {
    const departures = [aDeparture({ row, map }, withActor(map, "Customs"))];
    expect(replay(stored({ departures }))).toMatchObject({
      head: { rev: 2, map: withActor(map, "Customs") },
      joined: departures,
    });
  });

  it("never throws, whatever the disk gives back", () => {
    const anything = fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true });
    fc.assert(
      fc.property(anything, anything, fc.array(anything), (body, patch, more) => {
        const change = { rowId: "row", rev: 2, tabId: "t", base: "row.0", stamp: "b", change: patch };
        const spoiled = stored({
          row: { ...row, stamp: "b" },
          body: { id: "row", rev: 1, stamp: "row.0", body },
          changes: [change as never],
          departures: more as never,
        });
        expect(["opened", "damaged"]).toContain(replay(spoiled).kind);
        expect(rawText(spoiled)).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the raw text of a record", () => {
  it("is the record as JSON", () => {
    expect(JSON.parse(rawText(stored({})))).toEqual(stored({}));
  });

  it("names what JSON has no word for", () => {
    const odd: Record<string, unknown> = {
      big: 7n,
      none: undefined,
      far: Infinity,
      map: new Map([["a", 1]]),
    };
    odd["self"] = odd;
    expect(JSON.parse(rawText(odd))).toEqual({
      big: "7",
      none: "undefined",
      far: "Infinity",
      map: [["a", 1]],
      self: "(itself)",
    });
  });
});

describe("a damaged record", () => {
  it("does not keep the others from opening", async () => {
    const name = freshName();
    const shelf = await aShelf(name);
    await store(shelf, "row", map);
    await store(shelf, "whole", map);
    await inDatabase(name, ({ bodies }) => bodies.put({ id: "row", rev: 1, stamp: "row.0", body: "no map" }));
    const kinds = await Promise.all(
      ["row", "whole"].map(async (id) => {
        const found = await shelf.load(id);
        return found === null ? null : replay(found).kind;
      }),
    );
    expect(kinds).toEqual(["damaged", "opened"]);
  });
});
