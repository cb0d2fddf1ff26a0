import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { placeNames, squareOf } from "~/charts/free-labels";
import { overlaps } from "~/scene/path";

const within = { x: 0, y: 0, width: 300, height: 300 };

const point = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
  radius: fc.constantFrom(6, 10),
  text: fc.constantFrom("Police", "Parents treated as fraudsters", "Black Londoners in hotspot areas"),
  widest: fc.constantFrom(90, 130),
});

describe("the names of points", () => {
  it("never cover one another, a point or the edge, however crowded it is", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const placed = placeNames(points, { within }, 12).flatMap((place) =>
          place === null ? [] : [place.rect],
        );
        for (const [at, rect] of placed.entries()) {
          expect(placed.slice(at + 1).some((other) => overlaps(rect, other))).toBe(false);
          expect(points.some((each) => overlaps(rect, squareOf(each)))).toBe(false);
          expect(
            rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= 300 && rect.y + rect.height <= 300,
          ).toBe(true);
        }
      }),
    );
  });

  it("stand beside their point where it stands alone, and in lines where they are wide", () => {
    const alone = { x: 100, y: 100, radius: 6, text: "Police" };
    const [place] = placeNames([alone], { within }, 12);
    expect(place).toMatchObject({ x: 112, lines: ["Police"], far: false });
    const [wide] = placeNames(
      [{ ...alone, text: "Parents treated as fraudsters", widest: 100 }],
      { within },
      12,
    );
    expect(wide?.lines).toEqual(["Parents treated as", "fraudsters"]);
  });

  it("go round what is better left free, unless that is far", () => {
    const alone = { x: 100, y: 100, radius: 6, text: "Police" };
    const spared = [{ x: 110, y: 90, width: 60, height: 20 }];
    const [place] = placeNames([alone], { within, spared }, 12);
    expect(place?.x).toBeLessThan(100);
  });
});
