import { describe, expect, it } from "vitest";

import { shifted } from "~/scene/marks";
import {
  around,
  close,
  curve,
  grown,
  line,
  move,
  overlaps,
  pathData,
  polygon,
  roundedRect,
  rounded,
} from "~/scene/path";

describe("a path", () => {
  const path = [move, 0, 1, line, 2.004, -3.336, curve, 1, 2, 3, 4, 5, 6, close];

  it("is written as SVG to hundredths", () => {
    expect(pathData(path)).toBe("M0 1L2 -3.34C1 2 3 4 5 6Z");
  });

  it("moves with every point of it, and nothing else", () => {
    expect(shifted(path, 10, 100)).toEqual([
      move,
      10,
      101,
      line,
      12.004,
      96.664,
      curve,
      11,
      102,
      13,
      104,
      15,
      106,
      close,
    ]);
  });

  it("leads through the corners of a polygon and closes", () => {
    expect(pathData(polygon([0, 0, 4, 0, 4, 3]))).toBe("M0 0L4 0L4 3Z");
  });

  it("rounds no corner further than half the shorter side", () => {
    expect(pathData(roundedRect({ x: 0, y: 0, width: 10, height: 4 }, 50))).toMatch(/^M2 0L8 0C/u);
  });
});

it.each([
  [-0.001, "0"],
  [1e-9, "0"],
  [12.345, "12.35"],
  [-2.5, "-2.5"],
  [100_000, "100000"],
])("%d is written %s", (value, written) => {
  expect(rounded(value)).toBe(written);
});

describe("rectangles", () => {
  const square = { x: 0, y: 0, width: 10, height: 10 };

  it("overlap where they share room, and not where they only touch", () => {
    expect(overlaps(square, { ...square, x: 9 })).toBe(true);
    expect(overlaps(square, { ...square, x: 10 })).toBe(false);
    expect(overlaps(square, { ...square, x: 12 }, 4)).toBe(true);
  });

  it("are held by the one around them", () => {
    expect(around(square, { x: -5, y: 3, width: 2, height: 20 })).toEqual({
      x: -5,
      y: 0,
      width: 15,
      height: 23,
    });
    expect(grown(square, 2)).toEqual({ x: -2, y: -2, width: 14, height: 14 });
  });
});
