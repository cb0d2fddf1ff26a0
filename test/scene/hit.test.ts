import { describe, expect, it } from "vitest";

import { moveElements } from "~/model/commands/elements";
import { pointAt } from "~/scene/bezier";
import { elementAt, itemsIn, relationAt } from "~/scene/hit";

import { aMap } from "../a";
import { sceneOf } from "./drawings";

const triangle = moveElements(
  aMap("Police 1/-1> Visitors", "Visitors 2> Bars", "Bars 1> Police", "Bars 2> Police"),
  "now",
  new Map([["bars", { x: 120, y: 260 }]]),
);
const scene = sceneOf(triangle);

describe("the element at a point", () => {
  it("is the one whose box holds it", () => {
    expect(elementAt(scene, { x: 0, y: 0 })?.id).toBe("police");
    expect(elementAt(scene, { x: 240, y: 10 })?.id).toBe("visitors");
    expect(elementAt(scene, { x: 120, y: 100 })).toBeNull();
  });

  it("is found by its rim too", () => {
    const { box } = scene.elementsById.get("police") ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
    const beside = { x: box.x - 4, y: 0 };
    expect(elementAt(scene, beside)).toBeNull();
    expect(elementAt(scene, beside, 6)?.id).toBe("police");
  });

  it("is the topmost of several", () => {
    const stack = sceneOf({
      ...aMap("A", "B"),
      variants: aMap("A", "B").variants.map((each) => ({
        ...each,
        elements: each.elements.map((element) => ({ ...element, position: { x: 0, y: 0 } })),
      })),
    });
    expect(elementAt(stack, { x: 0, y: 0 })?.id).toBe("b");
  });
});

describe("the relation at a point", () => {
  it.each(["r1", "r2", "r3", "r4"])("is %s on its line and on its label", (id) => {
    const relation = scene.relationsById.get(id);
    if (relation === undefined) throw new Error(id);
    const { rect } = relation.label;
    expect(relationAt(scene, { x: rect.x + 3, y: rect.y + 3 }, 4)?.id).toBe(id);
    expect(relationAt(scene, pointAt(relation.curve.whole, 0.12), 4)?.id).toBe(id);
  });

  it("is none where no line comes near", () => {
    expect(relationAt(scene, { x: 120, y: 400 }, 10)).toBeNull();
  });
});

describe("what a rectangle takes", () => {
  it("is every element it touches, and the relations that lie in it from end to end", () => {
    expect(itemsIn(scene, { x: -200, y: -100, width: 600, height: 200 })).toEqual(
      new Set(["police", "visitors", "r1"]),
    );
    expect(itemsIn(scene, { x: 5000, y: 5000, width: 10, height: 10 })).toEqual(new Set());
  });
});
