import { describe, expect, it } from "vitest";

import type { LineStyle, Stroke } from "~/lenses/lens";
import { sampled } from "~/scene/bezier";
import { lookOf } from "~/scene/element-look";
import { type LabelPlace, labelPlaces, middlePlace, rectAt } from "~/scene/label-places";
import { measureText } from "~/scene/measure";
import { overlaps, type Rect } from "~/scene/path";
import { curveBetween } from "~/scene/relation-curve";

import { aMap, elementIn } from "../a";

const look = lookOf(elementIn(aMap("Police"), "police"), measureText, (key) => key);
const single = { index: 0, count: 1, reversed: false };
const stroke: Stroke = { colour: "ink", width: 2, dash: "solid", entry: "" };
const line: LineStyle = { form: "halves", strokes: [stroke, stroke], arrow: "ink" };
const at = (x: number, y: number) => ({ x, y, look, reach: 0 });
const across = curveBetween(at(0, 0), at(600, 0), single, line);
const wish = { curve: across, width: 90, height: 22 };

function first([place]: readonly (LabelPlace | null)[]): LabelPlace {
  return place ?? middlePlace;
}

describe("labels", () => {
  it("stand on the middle of their relation where nothing is in the way", () => {
    expect(labelPlaces([wish], [])).toEqual([middlePlace]);
  });

  it("avoid elements", () => {
    const inTheWay: Rect = { x: 260, y: -40, width: 80, height: 80 };
    const place = first(labelPlaces([wish], [inTheWay]));
    expect(place).not.toEqual(middlePlace);
    expect(overlaps(rectAt(wish, place), inTheWay, 4)).toBe(false);
  });

  it("avoid one another", () => {
    const three = [wish, wish, wish];
    const rects = labelPlaces(three, []).map((place) => rectAt(wish, place ?? middlePlace));
    const clashes = rects.flatMap((a, index) => rects.slice(index + 1).filter((b) => overlaps(a, b)));
    expect(clashes).toEqual([]);
  });

  it("leave the line of another relation in sight where they can", () => {
    const crossing = { ...wish, curve: curveBetween(at(300, -300), at(300, 300), single, line) };
    const place = first(labelPlaces([wish, crossing], []));
    const rect = rectAt(wish, place);
    const under = sampled(crossing.curve.whole, 100).filter(
      ({ x, y }) => x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height,
    );
    expect(under).toEqual([]);
  });

  it("keep off the signs at the ends", () => {
    const sign: Rect = { x: 290, y: -8, width: 16, height: 16 };
    const place = first(labelPlaces([wish], [], [sign]));
    expect(overlaps(rectAt(wish, place), sign)).toBe(false);
  });

  it("touch their own line wherever they stand, also where everything is in the way", () => {
    const everywhere: Rect = { x: -1000, y: -1000, width: 3000, height: 2000 };
    for (const end of [at(600, 0), at(600, 300), at(60, 500), at(200, 120)]) {
      const curve = curveBetween(at(0, 0), end, single, line);
      const rect = rectAt({ ...wish, curve }, first(labelPlaces([{ ...wish, curve }], [everywhere])));
      const on = sampled(curve.whole, 100).filter(
        ({ x, y }) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height,
      );
      expect(on).not.toEqual([]);
    }
  });

  it("have no place where all are covered and they may be hidden", () => {
    const everywhere: Rect = { x: -1000, y: -1000, width: 3000, height: 2000 };
    expect(labelPlaces([wish], [everywhere], [], true)).toEqual([null]);
  });

  it("take the least covered place where all are covered", () => {
    const everywhere: Rect = { x: -1000, y: -1000, width: 3000, height: 2000 };
    expect(labelPlaces([wish], [everywhere])).toHaveLength(1);
  });

  it("stand beside a steep relation by their width", () => {
    const down = curveBetween(at(0, 0), at(0, 600), single, line);
    const rect = rectAt({ ...wish, curve: down }, { along: 0.5, aside: 1.1 });
    const shaft = { x: -8, y: 290, width: 16, height: 20 };
    expect(overlaps(rect, shaft)).toBe(false);
  });
});
