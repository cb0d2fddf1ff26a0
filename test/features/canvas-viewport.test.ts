import { describe, expect, it } from "vitest";

import { viewOn, viewportOf } from "~/features/canvas/views/viewport";

describe("where a saved view looks from", () => {
  it("is the same place on the same screen", () => {
    const [view, size] = [
      { x: -120, y: 40, zoom: 0.8 },
      { width: 1500, height: 900 },
    ];
    const again = viewOn(viewportOf(view, size), size);
    expect(again.x).toBeCloseTo(view.x, 9);
    expect(again.y).toBeCloseTo(view.y, 9);
    expect(again.zoom).toBeCloseTo(view.zoom, 9);
  });

  it("shows on any other screen all that it showed, around the same middle", () => {
    const size = { width: 1280, height: 720 };
    const viewport = viewportOf({ x: 0, y: 0, zoom: 1 }, size);
    for (const screen of [
      { width: 3840, height: 2160 },
      { width: 800, height: 1200 },
      { width: 1000, height: 400 },
    ]) {
      const { x, y, zoom } = viewOn(viewport, screen);
      expect(x).toBeGreaterThanOrEqual(-1e-9);
      expect(y).toBeGreaterThanOrEqual(-1e-9);
      expect(1280 * zoom + x).toBeLessThanOrEqual(screen.width + 1e-9);
      expect(720 * zoom + y).toBeLessThanOrEqual(screen.height + 1e-9);
    }
  });
});
