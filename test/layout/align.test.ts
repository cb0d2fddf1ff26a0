import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aligned, distributed, type Edge } from "~/layout/align";

const box = (id: string, x: number, y: number, width = 100, height = 40) => ({ id, x, y, width, height });
const three = [box("a", 0, 0), box("b", 300, 50, 200), box("c", 150, 200)];

describe("aligned", () => {
  it.each<[Edge, "x" | "y", number[]]>([
    ["left", "x", [0, 50, 0]],
    ["centre", "x", [175, 175, 175]],
    ["right", "x", [350, 300, 350]],
    ["top", "y", [0, 0, 0]],
    ["middle", "y", [100, 100, 100]],
    ["bottom", "y", [200, 200, 200]],
  ])("by the %s, elements have it on one line and keep the other way", (edge, way, expected) => {
    const places = aligned(three, edge);
    expect(three.map(({ id }) => places.get(id)?.[way])).toEqual(expected);
    const other = way === "x" ? "y" : "x";
    expect(three.map(({ id }) => places.get(id)?.[other])).toEqual(three.map((each) => each[other]));
  });
});

describe("distributed", () => {
  it("leaves the same room between each two, and the outermost where they are", () => {
    expect(distributed([box("a", 0, 0), box("b", 110, 5), box("c", 400, 9)], "across")).toEqual(
      new Map([
        ["a", { x: 0, y: 0 }],
        ["b", { x: 200, y: 5 }],
        ["c", { x: 400, y: 9 }],
      ]),
    );
  });

  it("works downwards with elements of several heights", () => {
    const places = distributed([box("a", 0, 0), box("b", 0, 90, 100, 80), box("c", 0, 300)], "down");
    expect(places.get("b")?.y).toBe(150);
  });

  it("needs three", () => {
    expect(distributed(three.slice(0, 2), "across").size).toBe(0);
  });

  it("done twice is done once", () => {
    const boxes = fc.uniqueArray(
      fc.record({
        id: fc.string(),
        x: fc.nat(900),
        y: fc.nat(900),
        width: fc.constant(80),
        height: fc.constant(40),
      }),
      { selector: ({ id }) => id, minLength: 3 },
    );
    fc.assert(
      fc.property(boxes, fc.constantFrom("across" as const, "down" as const), (boxes, axis) => {
        const once = boxes.map((each) => ({ ...each, ...distributed(boxes, axis).get(each.id) }));
        const twice = distributed(once, axis);
        for (const { id, x, y } of once) {
          expect(twice.get(id)?.x).toBeCloseTo(x, 6);
          expect(twice.get(id)?.y).toBeCloseTo(y, 6);
        }
      }),
    );
  });
});
