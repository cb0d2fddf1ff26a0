import { describe, expect, it } from "vitest";

import { foreseeable, Foreseen } from "~/features/canvas/stage/foreseen";
import { type Drawable, nothingDrawn } from "~/features/canvas/stage/paint";

const scene: Drawable = nothingDrawn;
const seen = { x: 0, y: 0, width: 1000, height: 500 };
const around = { x: -100, y: -50, width: 1200, height: 600 };

function picture(rect = around, zoom = 1) {
  const closed: string[] = [];
  const bitmap = { width: 1, height: 1, close: () => closed.push("closed") };
  return { closed, picture: { bitmap: bitmap as ImageBitmap, rect, zoom } };
}

describe("a picture painted ahead", () => {
  it("is handed over once, while it shows all that is in view", () => {
    const foreseen = new Foreseen();
    const made = picture();
    foreseen.keep(scene, made.picture);
    expect(foreseen.take(scene, seen, 1)).toBe(made.picture);
    expect(foreseen.take(scene, seen, 1)).toBeNull();
    expect(made.closed).toEqual([]);
  });

  it("is of no use at another zoom, or where the view has left it", () => {
    const foreseen = new Foreseen();
    foreseen.keep(scene, picture().picture);
    expect(foreseen.take(scene, seen, 2)).toBeNull();
    expect(foreseen.take(scene, { ...seen, x: 150 }, 1)).toBeNull();
    expect(foreseen.take(scene, { ...seen, x: 100 }, 1)).not.toBeNull();
  });

  it("gives its memory back when it is dropped", () => {
    const foreseen = new Foreseen();
    const [useless, useful] = [picture(seen, 2), picture()];
    foreseen.keep(scene, useless.picture);
    foreseen.keep({ ...scene }, useful.picture);
    foreseen.keepOnly(seen, 1);
    expect([useless.closed, useful.closed]).toEqual([["closed"], []]);
    foreseen.forget();
    expect(useful.closed).toEqual(["closed"]);
  });

  it("shows less around the view, or nothing, where that would take too much memory", () => {
    expect(foreseeable(seen, 1, 0.4)).toEqual({ x: -400, y: -200, width: 1800, height: 900 });
    const slim = foreseeable(seen, 3, 0.4);
    expect(slim?.width).toBeLessThan(1800);
    expect((slim?.width ?? 0) * (slim?.height ?? 0) * 9).toBeCloseTo(6_000_000, -1);
    expect(foreseeable(seen, 4, 0.4)).toBeNull();
  });
});
