import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Bezier,
  directionAt,
  distanceToStretch,
  fromQuadratic,
  hull,
  pointAt,
  split,
  unit,
} from "~/scene/bezier";
import type { Point } from "~/scene/path";

const coordinate = fc.integer({ min: -2_000, max: 2_000 });
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });
const bezier: fc.Arbitrary<Bezier> = fc.record({ a: point, b: point, c: point, d: point });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("a curve", () => {
  it("begins and ends at its ends", () => {
    fc.assert(
      fc.property(bezier, (curve) => {
        expect(pointAt(curve, 0)).toEqual(curve.a);
        expect(pointAt(curve, 1)).toEqual(curve.d);
      }),
    );
  });

  it("is split into two that go the same way", () => {
    fc.assert(
      fc.property(bezier, share, share, (curve, cut, along) => {
        const [first, second] = split(curve, cut);
        expect(apart(pointAt(first, along), pointAt(curve, cut * along))).toBeLessThan(1e-6);
        expect(apart(pointAt(second, along), pointAt(curve, cut + (1 - cut) * along))).toBeLessThan(1e-6);
      }),
    );
  });

  it("stays within its hull", () => {
    fc.assert(
      fc.property(bezier, share, (curve, along) => {
        const { x, y, width, height } = hull(curve);
        const at = pointAt(curve, along);
        expect(at.x).toBeGreaterThanOrEqual(x - 1e-6);
        expect(at.x).toBeLessThanOrEqual(x + width + 1e-6);
        expect(at.y).toBeGreaterThanOrEqual(y - 1e-6);
        expect(at.y).toBeLessThanOrEqual(y + height + 1e-6);
      }),
    );
  });

  it("has a direction of length 1 everywhere, even where it stands still", () => {
    fc.assert(
      fc.property(bezier, share, (curve, along) => {
        const { x, y } = directionAt(curve, along);
        expect(Math.hypot(x, y)).toBeCloseTo(1);
      }),
    );
    const nowhere: Point = { x: 3, y: 3 };
    expect(directionAt({ a: nowhere, b: nowhere, c: nowhere, d: nowhere }, 0.5)).toEqual({ x: 1, y: 0 });
  });

  it("goes through the quadratic it was made of", () => {
    const middle = pointAt(fromQuadratic({ x: 0, y: 0 }, { x: 50, y: 100 }, { x: 100, y: 0 }), 0.5);
    expect(apart(middle, { x: 50, y: 50 })).toBeLessThan(1e-6);
  });
});

it.each([
  [
    { x: 3, y: 4 },
    { x: 0.6, y: 0.8 },
  ],
  [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ],
])("the unit of %o is %o", (vector, expected) => {
  expect(unit(vector)).toEqual(expected);
});

it("the distance to a stretch is to its nearest point, not to the line through it", () => {
  const [p, q] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(distanceToStretch({ x: 5, y: 3 }, p, q)).toBe(3);
  expect(distanceToStretch({ x: 13, y: 4 }, p, q)).toBe(5);
  expect(distanceToStretch({ x: 3, y: 4 }, p, p)).toBe(5);
});

function apart(p: Point, q: Point): number {
  return Math.hypot(p.x - q.x, p.y - q.y);
}
