import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plainLook } from "~/lenses/look";
import { filtersOf, partOf, type Seen, seenIn } from "~/lenses/view";

const name = fc.string({ minLength: 1 });
const some = fc.option(name);
const names = fc.uniqueArray(name, { maxLength: 4 }).map((list) => new Set(list));
const asked = fc.constantFrom<Pick<Seen, "finding" | "rest">>(
  { finding: [], rest: "dim" },
  { finding: [{ by: "text", text: "police" }], rest: "hide" },
  {
    finding: [
      { by: "value", field: "kind", values: ["actor", null] },
      { by: "number", field: "strength", from: 1, to: 2, unknown: true },
      { by: "number", field: "severity", from: null, to: null, unknown: true },
      { by: "around", items: ["police"], steps: 2, walk: "out" },
      { by: "paths", from: "police", to: "visitors", longest: null, directed: true },
    ],
    rest: "dim",
  },
);
const anySeen: fc.Arbitrary<Seen> = fc
  .record({
    look: fc.record({
      lens: name,
      companion: some,
      beneficiary: some,
      perspective: some,
      base: some,
      only: names,
    }),
    focus: names,
    asked,
  })
  .map(({ asked, ...seen }) => ({ ...seen, ...asked }));

describe("a saved view", () => {
  it("brings back the very look and focus that it was saved with", () => {
    fc.assert(
      fc.property(anySeen, (seen) => {
        expect(seenIn({ lens: seen.look.lens, filters: filtersOf(seen) })).toEqual(seen);
      }),
    );
  });

  it("says nothing of what is plain", () => {
    expect(filtersOf({ look: plainLook, focus: new Set(), finding: [], rest: "dim" })).toEqual([]);
  });

  it("is plain where it says nothing", () => {
    expect(seenIn({ lens: null, filters: [] })).toEqual({
      look: plainLook,
      focus: new Set(),
      finding: [],
      rest: "dim",
    });
  });

  it("shows as much of the map as a screen of 1280 × 720 at its zoom, around its middle", () => {
    expect(partOf({ viewport: { x: 100, y: 50, zoom: 2 } })).toEqual({
      x: -220,
      y: -130,
      width: 640,
      height: 360,
    });
    expect(partOf({ viewport: null })).toBeNull();
  });

  it("asks nothing that it does not understand", () => {
    const criteria = [
      { by: "moon", phase: "full" },
      { by: "value", field: "kind", values: [] },
      { by: "paths", from: "police" },
      "police",
      { by: "text", text: "police" },
    ];
    const { finding, rest } = seenIn({ lens: null, filters: [{ by: "finding", criteria, rest: "burn" }] });
    expect(finding).toEqual([{ by: "text", text: "police" }]);
    expect(rest).toBe("dim");
  });

  it("passes over filters that it does not know, and values of another sort", () => {
    const filters = [
      { by: "weather", sky: "blue" },
      { by: "legend", entries: ["2", 3, null] },
      { by: "companion", lens: 7 },
      "legend",
      null,
    ];
    const { look } = seenIn({ lens: "trust", filters });
    expect(look).toEqual({ ...plainLook, only: new Set(["2"]) });
  });
});
