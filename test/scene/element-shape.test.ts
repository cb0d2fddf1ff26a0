import { describe, expect, it } from "vitest";

import { elementKinds } from "~/model/vocabulary";
import { borderTowards, shapeOf } from "~/scene/element-shape";
import { pathData } from "~/scene/path";

describe.each(elementKinds)("the form of a %s", (kind) => {
  const shape = shapeOf(kind, 160, 50);

  it("is centred and keeps within its size, but for the ground under a space", () => {
    const numbers =
      pathData(shape.outline)
        .match(/-?\d+(\.\d+)?/gu)
        ?.map(Number) ?? [];
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([-80, 80, -25, 25]);
  });

  it("is left by a relation at its border, a little outside, in any direction", () => {
    const centre = { x: 300, y: -200 };
    for (let angle = 0; angle < 2 * Math.PI; angle += 0.1) {
      const target = { x: centre.x + 1000 * Math.cos(angle), y: centre.y + 1000 * Math.sin(angle) };
      const on = borderTowards(shape.border, centre, target, 0);
      const out = borderTowards(shape.border, centre, target, 5);
      expect(Math.hypot(out.x - on.x, out.y - on.y)).toBeCloseTo(5);
      // On the way to the target, and neither inside the form nor far away from it.
      const reach = Math.hypot(on.x - centre.x, on.y - centre.y);
      expect(reach).toBeGreaterThan(20);
      expect(reach).toBeLessThan(Math.hypot(80, 30) + 1);
      expect(Math.atan2(on.y - centre.y, on.x - centre.x)).toBeCloseTo(
        Math.atan2(Math.sin(angle), Math.cos(angle)),
      );
    }
  });
});

it("every kind has a form of its own", () => {
  const outlines = elementKinds.map((kind) => pathData(shapeOf(kind, 160, 50).outline));
  expect(new Set(outlines).size).toBe(elementKinds.length);
  expect(elementKinds.filter((kind) => shapeOf(kind, 160, 50).ground !== null)).toEqual(["space"]);
});

it("a relation to the very middle of an element ends there", () => {
  const { border } = shapeOf("actor", 160, 50);
  expect(borderTowards(border, { x: 7, y: 8 }, { x: 7, y: 8 }, 5)).toEqual({ x: 7, y: 8 });
});
