import { describe, expect, it } from "vitest";

import { moveElements } from "~/model/commands/elements";
import { brightIn } from "~/scene/bright";
import { enlargement } from "~/scene/enlarge";
import { overlaps } from "~/scene/path";

import { aMap } from "../a";
import { sceneOf } from "./drawings";

const street = aMap("Police 1> Visitors", "Visitors 2> Bars", "Police > Bars", "Owners > Bars");

describe("a drawing to be read from the back row", () => {
  it("has larger elements and words, in the same places", () => {
    const [plain, large] = [sceneOf(street), sceneOf(street, { enlarge: 1.5 })];
    for (const { id, x, y, box } of plain.elements) {
      const element = large.elementsById.get(id);
      expect([element?.x, element?.y, element?.box.width]).toEqual([x, y, box.width * 1.5]);
    }
    expect(large.relations[0]?.label.width).toBe((plain.relations[0]?.label.width ?? 0) * 1.5);
  });

  it("is enlarged as far as elements do not touch, and no further than 1.6 times", () => {
    expect(enlargement(sceneOf(aMap("Police", "space:Square")))).toBe(1.6);
    const close = moveElements(street, "now", new Map([["visitors", { x: 125, y: 0 }]]));
    const scale = enlargement(sceneOf(close));
    expect(scale).toBeLessThan(1.6);
    const boxes = sceneOf(close, { enlarge: scale }).elements.map(({ box }) => box);
    const clashes = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)));
    expect(clashes).toEqual([]);
  });
});

describe("what stays bright", () => {
  const scene = sceneOf(street);
  const bright = (chosen: readonly string[], around: boolean) =>
    [...brightIn(scene, new Set(chosen), around)].sort().join(" ");

  it("are the chosen elements and the relations between them", () => {
    expect(bright(["police", "visitors"], false)).toBe("police r1 visitors");
  });

  it("is a chosen relation with its ends", () => {
    expect(bright(["r2"], false)).toBe("bars r2 visitors");
  });

  it("is, around what is pointed at, everything that it has to do with", () => {
    expect(bright(["visitors"], true)).toBe("bars police r1 r2 visitors");
  });

  it("leaves out what is not drawn", () => {
    expect(bright(["nobody"], true)).toBe("");
  });
});
