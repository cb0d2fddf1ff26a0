import fc from "fast-check";
import { expect, it } from "vitest";

import { pngScales, pngSize } from "~/formats/png";

it("a picture has its own size times the scale, to the pixel", () => {
  expect(pngScales.map((scale) => pngSize(1606, 1327, scale))).toEqual([
    { width: 1606, height: 1327, scale: 1 },
    { width: 3212, height: 2654, scale: 2 },
    { width: 4818, height: 3981, scale: 3 },
    { width: 6424, height: 5308, scale: 4 },
  ]);
});

it("a picture that no browser could draw is made as large as can be, and says so", () => {
  const { width, height, scale } = pngSize(6000, 1000, 4);
  expect([width, height]).toEqual([16_384, 2730]);
  expect(scale).toBeLessThan(4);
  expect(scale).toBeGreaterThan(2.7);
});

it("no picture is longer or larger than browsers draw, and each keeps its proportions", () => {
  const side = fc.integer({ min: 1, max: 300_000 });
  fc.assert(
    fc.property(side, side, fc.constantFrom(...pngScales), (width, height, asked) => {
      const size = pngSize(width, height, asked);
      expect(size.scale).toBeLessThanOrEqual(asked);
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_384);
      expect(size.width * size.height).toBeLessThanOrEqual(64_000_000);
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
      expect(Math.abs(size.width - width * size.scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(size.height - height * size.scale)).toBeLessThanOrEqual(1);
    }),
  );
});
