import { describe, expect, it } from "vitest";

import { lookOf } from "~/scene/element-look";
import { labelPlaces, middlePlace, rectAt } from "~/scene/label-places";
import { measureText } from "~/scene/measure";
import { overlaps, type Rect } from "~/scene/path";
import { curveBetween } from "~/scene/relation-curve";

import { aMap, elementIn } from "../a";

const look = lookOf(elementIn(aMap("Police"), "police"), measureText, (key) => key);
const single = { index: 0, count: 1, reversed: false };
const across = curveBetween({ x: 0, y: 0, look }, { x: 600, y: 0, look }, single, 2);
const wish = { curve: across, width: 90, height: 22 };

describe("labels", () => {
  it("stand on the middle of their relation where nothing is in the way", () => {
    expect(labelPlaces([wish], [])).toEqual([middlePlace]);
  });

  it("avoid elements", () => {
    const inTheWay: Rect = { x: 260, y: -40, width: 80, height: 80 };
    const [place = middlePlace] = labelPlaces([wish], [inTheWay]);
    expect(place).not.toEqual(middlePlace);
    expect(overlaps(rectAt(wish, place), inTheWay, 4)).toBe(false);
  });

  it("avoid one another", () => {
    const three = [wish, wish, wish];
    const rects = labelPlaces(three, []).map((place) => rectAt(wish, place));
    const clashes = rects.flatMap((a, index) => rects.slice(index + 1).filter((b) => overlaps(a, b)));
    expect(clashes).toEqual([]);
  });

  it("take the least covered place where all are covered", () => {
    const everywhere: Rect = { x: -1000, y: -1000, width: 3000, height: 2000 };
    expect(labelPlaces([wish], [everywhere])).toHaveLength(1);
  });

  it("stand beside a steep relation by their width", () => {
    const down = curveBetween({ x: 0, y: 0, look }, { x: 0, y: 600, look }, single, 2);
    const rect = rectAt({ ...wish, curve: down }, { along: 0.5, aside: 1.1 });
    const line = { x: -8, y: 290, width: 16, height: 20 };
    expect(overlaps(rect, line)).toBe(false);
  });
});
