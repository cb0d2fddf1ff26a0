import { describe, expect, it } from "vitest";

import { type Bezier, pointAt } from "~/scene/bezier";
import { overlaps } from "~/scene/path";
import { roundOf, signSize } from "~/scene/round";

import { aMap } from "../a";
import { sceneOf } from "./drawings";

const scene = sceneOf(aMap("Police 1/-1> Visitors", "threat:Fraud > Visitors", "Bars"));

function curveOf(id: string): Bezier {
  const relation = scene.relationsById.get(id);
  if (relation === undefined) throw new Error(id);
  return relation.curve.whole;
}

describe("the way of a loop", () => {
  it("runs along a line from an element to the middle of its relation, and back from there", () => {
    const { legs } = roundOf(scene, ["threat:fraud", "relation:r2"]);
    expect(legs.map(({ along }) => along)).toEqual([true, true]);
    expect(legs[0]?.way.a).toEqual(curveOf("r2").a);
    const middle = pointAt(curveOf("r2"), 0.5);
    expect(legs[0]?.way.d.x).toBeCloseTo(middle.x, 6);
    expect(legs[0]?.way.d.y).toBeCloseTo(middle.y, 6);
    expect(legs[1]?.way).toEqual({
      a: legs[0]?.way.d,
      b: legs[0]?.way.c,
      c: legs[0]?.way.b,
      d: legs[0]?.way.a,
    });
  });

  it("runs along the line between two elements, whichever way that points", () => {
    const { legs } = roundOf(scene, ["element:police", "element:visitors"]);
    expect(legs[0]).toEqual({ way: curveOf("r1"), along: true });
    expect(legs[1]?.way.a).toEqual(curveOf("r1").d);
  });

  it("is an arc where no line joins the two, there and back apart", () => {
    const { legs } = roundOf(scene, ["element:police", "element:bars"]);
    expect(legs.map(({ along }) => along)).toEqual([false, false]);
    const [there, back] = legs.map(({ way }) => pointAt(way, 0.5));
    expect(Math.hypot((there?.x ?? 0) - (back?.x ?? 0), (there?.y ?? 0) - (back?.y ?? 0))).toBeGreaterThan(
      20,
    );
  });

  it("gives what the drawing does not hold a free place", () => {
    const { places, legs } = roundOf(scene, ["relation:r1", "impact:legitimacy", "impact:effectiveness"]);
    expect(places.map(({ box }) => box === null)).toEqual([false, true, true]);
    const signs = places.slice(1).map(({ at: { x, y } }) => ({
      ...{ x: x - signSize.width / 2, y: y - signSize.height / 2 },
      ...signSize,
    }));
    for (const sign of signs) expect(scene.elements.filter(({ outer }) => overlaps(outer, sign))).toEqual([]);
    expect(overlaps(signs[0]!, signs[1]!)).toBe(false);
    expect(legs).toHaveLength(3);
  });

  it("is there also where nothing of it is in the drawing, and where a link leads to where it begins", () => {
    for (const { at } of roundOf(scene, ["impact:legitimacy", "element:gone"]).places)
      expect(Number.isFinite(at.x + at.y)).toBe(true);
    expect(roundOf(scene, ["element:bars"]).legs).toHaveLength(1);
  });
});
