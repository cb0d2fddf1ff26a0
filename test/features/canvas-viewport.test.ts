import { describe, expect, it } from "vitest";

import { viewOfPart, viewOnWall } from "~/features/canvas/parts";
import { freePart, inView, wallInsets } from "~/features/canvas/stage/view";
import { viewportOf } from "~/features/canvas/views/viewport";
import { partOf } from "~/lenses/view";
import type { Rect } from "~/scene/path";

import { aMap } from "../a";
import { sceneOf } from "../scene/drawings";

const panels = { top: 24, right: 40, bottom: 24, left: 100 };
const size = { width: 1500, height: 900 };
const view = { x: -120, y: 40, zoom: 0.8 };

function kept(): Rect {
  const part = partOf({ viewport: viewportOf(freePart(view, size, panels), view.zoom, size) });
  if (part === null) throw new Error("nothing was kept");
  return part;
}

describe("where a saved view looks from", () => {
  it("is the same place on the same screen", () => {
    const again = viewOfPart(kept(), size, panels);
    expect(again.x).toBeCloseTo(view.x, 9);
    expect(again.y).toBeCloseTo(view.y, 9);
    expect(again.zoom).toBeCloseTo(view.zoom, 9);
  });

  it("shows on any other screen, free of panels, all that was free of them", () => {
    const part = kept();
    for (const screen of [
      { width: 3840, height: 2160 },
      { width: 800, height: 1200 },
      { width: 1000, height: 400 },
    ]) {
      const free = freePart(viewOfPart(part, screen, panels), screen, panels);
      expect(free.x).toBeLessThanOrEqual(part.x + 1e-9);
      expect(free.y).toBeLessThanOrEqual(part.y + 1e-9);
      expect(free.x + free.width).toBeGreaterThanOrEqual(part.x + part.width - 1e-9);
      expect(free.y + free.height).toBeGreaterThanOrEqual(part.y + part.height - 1e-9);
    }
  });
});

describe("what the wall shows", () => {
  const scene = sceneOf(aMap("Police 1> Visitors", "Visitors 2> Bars", "Owners > Bars"));
  const screen = { width: 1280, height: 720 };
  const shown = (part: Rect | null) => {
    const there = viewOnWall(scene, part, screen, wallInsets(screen));
    const seen = there === null ? null : inView(there, screen);
    return scene.elements
      .filter(
        ({ outer }) =>
          seen !== null &&
          outer.x >= seen.x &&
          outer.y >= seen.y &&
          outer.x + outer.width <= seen.x + seen.width &&
          outer.y + outer.height <= seen.y + seen.height,
      )
      .map(({ id }) => id);
  };
  const everything = scene.elements.map(({ id }) => id);

  it("is everything where everything was to be seen, though the screen is another", () => {
    const [xs, ys] = [scene.elements.map(({ x }) => x), scene.elements.map(({ y }) => y)];
    const part = { x: Math.min(...xs) - 1, y: Math.min(...ys) - 1, width: 0, height: 0 };
    part.width = Math.max(...xs) - part.x + 1;
    part.height = Math.max(...ys) - part.y + 1;
    expect(shown(part)).toEqual(everything);
    expect(shown(null)).toEqual(everything);
  });

  it("is at least what the part held", () => {
    const police = scene.elementsById.get("police");
    const part = { x: (police?.x ?? 0) - 10, y: (police?.y ?? 0) - 10, width: 20, height: 20 };
    expect(shown(part)).toContain("police");
  });
});
