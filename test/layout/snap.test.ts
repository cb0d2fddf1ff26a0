import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { levelsOf, snapped } from "~/layout/snap";

const rect = (x: number, y: number, width = 100, height = 40) => ({ x, y, width, height });

describe("something that is dragged", () => {
  it("snaps with its middle to a middle, and a line shows it", () => {
    const { by, guides } = snapped(rect(24, 200, 60), levelsOf([rect(0, 0)]), 6);
    expect(by).toEqual({ x: -4, y: 0 });
    expect(guides).toEqual([{ from: { x: 50, y: 0 }, to: { x: 50, y: 240 } }]);
  });

  it("snaps with an edge to an edge", () => {
    expect(snapped(rect(104, 200), levelsOf([rect(0, 0)]), 6).by.x).toBe(-4);
    expect(snapped(rect(3, 200, 70), levelsOf([rect(0, 0)]), 6).by.x).toBe(-3);
  });

  it("snaps each way by itself", () => {
    const levels = levelsOf([rect(0, 0), rect(400, 300)]);
    expect(snapped(rect(2, 303), levels, 6).by).toEqual({ x: -2, y: -3 });
  });

  it("takes the nearest of several", () => {
    expect(snapped(rect(4, 200), levelsOf([rect(0, 0), rect(5, 100)]), 6).by.x).toBe(1);
  });

  it("stands as far from one neighbour as from the other", () => {
    const { by, guides } = snapped(rect(253, 5, 100, 20), levelsOf([rect(0, 0), rect(500, 0)]), 6);
    expect(by.x).toBe(-3);
    expect(guides).toHaveLength(3);
  });

  it("stands as far from the last of a row as that is from the one before", () => {
    expect(snapped(rect(404, 8, 100, 20), levelsOf([rect(0, 0), rect(200, 0)]), 6).by.x).toBe(-4);
  });

  it("goes its way where nothing is near", () => {
    expect(snapped(rect(30, 200, 60), levelsOf([rect(0, 0)]), 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
    expect(snapped(rect(30, 200, 60), levelsOf([]), 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  });

  it("never steps farther than within reach, and a step is always shown by a line", () => {
    const rects = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 20, max: 90 }),
    });
    fc.assert(
      fc.property(rects, fc.array(rects, { maxLength: 8 }), (moving, still) => {
        const { by, guides } = snapped(moving, levelsOf(still), 6);
        expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(6);
        expect(guides.length > 0 || (by.x === 0 && by.y === 0)).toBe(true);
      }),
    );
  });
});
