import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bringIntoSight, placesIn, sightOf } from "~/features/sheets/matrix/inSight";
import { moved } from "~/features/sheets/matrix/spot";
import { tracksOf } from "~/features/sheets/matrix/tracks";
import { newElement } from "~/model/element";

const extent = { rows: 200, columns: 100, page: 20 };

describe("a key", () => {
  it.each([
    ["ArrowDown", false, { row: 4, column: 7 }],
    ["ArrowUp", true, { row: 0, column: 7 }],
    ["ArrowRight", true, { row: 3, column: 99 }],
    ["Home", false, { row: 3, column: 0 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 199, column: 99 }],
    ["PageDown", false, { row: 23, column: 7 }],
    ["PageUp", false, { row: 0, column: 7 }],
  ])("%s, far: %s, leads to %o", (key, far, to) => {
    expect(moved(key, far, { row: 3, column: 7 }, extent)).toEqual(to);
  });

  it("leads from the first cell to the headings, and no farther than the last", () => {
    expect(moved("ArrowLeft", false, { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: -1 });
    expect(moved("ArrowUp", false, { row: -1, column: 0 }, extent)).toEqual({ row: -1, column: 0 });
    expect(moved("ArrowDown", false, { row: 199, column: 0 }, extent)).toEqual({ row: 199, column: 0 });
    expect(moved("a", false, { row: 0, column: 0 }, extent)).toBeNull();
  });
});

describe("what is in sight", () => {
  const sizes = { row: 32, column: 40, headWidth: 200, headHeight: 150 };

  it("is what the window shows and a little more, of however many there are", () => {
    const sight = sightOf({ scrollTop: 3200, scrollLeft: 0, clientWidth: 1000, clientHeight: 790 }, sizes);
    expect(sight).toEqual({ firstRow: 97, lastRow: 123, firstColumn: 0, lastColumn: 23 });
  });

  it("always holds the place that has the focus", () => {
    expect(placesIn(97, 99, 200, 3)).toEqual([3, 97, 98, 99]);
    expect(placesIn(97, 99, 200, 98)).toEqual([97, 98, 99]);
    expect(placesIn(97, 99, 200, 150)).toEqual([97, 98, 99, 150]);
    expect(placesIn(0, 99, 2, -1)).toEqual([0, 1]);
  });

  it("takes in any place that somebody goes to", () => {
    fc.assert(
      fc.property(fc.nat(199), fc.nat(199), fc.nat(6000), fc.nat(6000), (row, column, top, left) => {
        const scroller = { scrollTop: top, scrollLeft: left, clientWidth: 1000, clientHeight: 790 };
        bringIntoSight(scroller as HTMLElement, { row, column }, sizes);
        expect(row * 32).toBeGreaterThanOrEqual(scroller.scrollTop);
        expect((row + 1) * 32).toBeLessThanOrEqual(scroller.scrollTop + 640);
        expect(column * 40).toBeGreaterThanOrEqual(scroller.scrollLeft);
        expect((column + 1) * 40).toBeLessThanOrEqual(scroller.scrollLeft + 800);
      }),
    );
  });
});

it("rows stand by name in groups by name, those of no group last, and a folded group hides its own", () => {
  const elements = ["b2", "a10", "b1", "a9", "c1"].map((name) => newElement(name, "actor", name, null));
  const groupOf = ({ label }: { label: string }) =>
    label.startsWith("c") ? null : { id: label.charAt(0), name: label.charAt(0).toUpperCase() };
  const given = { side: "row", folded: new Set(["row\u0000b"]), rest: "Others" } as const;
  const said = tracksOf(elements, groupOf, given).map((track) =>
    track.is === "group" ? `${track.name} (${track.members.length})` : track.id,
  );
  expect(said).toEqual(["A (2)", "a9", "a10", "B (2)", "Others (1)", "c1"]);
});
