import fc from "fast-check";
import { expect, it } from "vitest";

import { pageFor, papers } from "~/formats/page";

it("a page is as large as the picture, 96 units to the inch", () => {
  expect(pageFor("picture", 960, 480)).toEqual({ width: 254, height: 127, margin: 0 });
});

it("a sheet is turned as the picture lies, and keeps an edge", () => {
  expect(pageFor("a4", 1000, 999)).toEqual({ width: 297, height: 210, margin: 10 });
  expect(pageFor("a4", 1000, 1000)).toEqual({ width: 210, height: 297, margin: 10 });
  expect(pageFor("a3", 500, 1000)).toEqual({ width: 297, height: 420, margin: 10 });
});

const side = fc.integer({ min: 100, max: 300_000 });

it("no page is larger than can be shown", () => {
  fc.assert(
    fc.property(side, side, fc.constantFrom(...papers), (width, height, paper) => {
      const page = pageFor(paper, width, height);
      expect(Math.max(page.width, page.height)).toBeLessThanOrEqual(5000.001);
    }),
  );
});

it("a page as large as the picture keeps its proportions", () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const page = pageFor("picture", width, height);
      expect(page.width / page.height).toBeCloseTo(width / height, 6);
    }),
  );
});
