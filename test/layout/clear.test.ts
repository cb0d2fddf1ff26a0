import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { clearShift } from "~/layout/clear";
import { rectOf } from "~/layout/piece";
import { overlaps } from "~/scene/path";

const boxes = (most: number) =>
  fc.array(
    fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -600, max: 600 }),
      width: fc.integer({ min: 60, max: 280 }),
      height: fc.integer({ min: 46, max: 120 }),
    }),
    { minLength: 1, maxLength: most },
  );

describe("what is pasted", () => {
  it("goes where it is wished, where that is free", () => {
    const box = { x: 0, y: 0, width: 100, height: 40 };
    expect(clearShift([box], [box], { x: 200, y: 0 })).toEqual({ x: 200, y: 0 });
  });

  it("lands on nothing that is there, whatever the wish", () => {
    fc.assert(
      fc.property(boxes(5), boxes(15), (pasted, there) => {
        const { x, y } = clearShift(pasted, there, { x: 36, y: 36 });
        for (const each of pasted) {
          const rect = rectOf({ ...each, x: each.x + x, y: each.y + y });
          expect(there.filter((other) => overlaps(rect, rectOf(other)))).toEqual([]);
        }
      }),
    );
  });
});
