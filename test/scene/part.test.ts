import { describe, expect, it } from "vitest";

import { moveElements } from "~/model/commands/elements";
import { labelMarks } from "~/scene/marks";
import { common, partWithin, pickedPart } from "~/scene/part";
import type { Scene } from "~/scene/scene";

import { aMap } from "../a";
import { sceneOf } from "./drawings";

const street = moveElements(
  aMap("Police 3> Visitors", "Visitors -3> Bars", "Bars > Police", "threat:Fraud > Bars"),
  "now",
  new Map([
    ["police", { x: 0, y: 0 }],
    ["visitors", { x: 1000, y: 0 }],
    ["bars", { x: 1000, y: 800 }],
    ["fraud", { x: 3000, y: 3000 }],
  ]),
);
const scene = sceneOf(street);

function idsOf({ elements, relations }: Scene): readonly string[] {
  return [...elements, ...relations].map(({ id }) => id);
}

describe("what is picked of a scene", () => {
  it("is the elements with the relations among them", () => {
    expect(idsOf(pickedPart(scene, new Set(["police", "visitors"])))).toEqual(["police", "visitors", "r1"]);
    expect(idsOf(pickedPart(scene, new Set(["fraud"])))).toEqual(["fraud"]);
  });

  it("is the relations with their ends, but not what else joins those", () => {
    expect(idsOf(pickedPart(scene, new Set(["r1", "r2"])))).toEqual([
      "police",
      "visitors",
      "bars",
      "r1",
      "r2",
    ]);
  });

  it("is as large, and explains itself by as many classes, as it needs", () => {
    const part = pickedPart(scene, new Set(["r1"]));
    expect(part.bounds?.height).toBeLessThan(100);
    expect([part.entries.has("3"), part.entries.has("-3")]).toEqual([true, false]);
    expect(part.present.has("-3")).toBe(true);
  });

  it("is nothing where nothing is picked, or what is gone", () => {
    expect(pickedPart(scene, new Set(["gone"]))).toMatchObject({ elements: [], relations: [], bounds: null });
  });
});

describe("what reaches into a rectangle", () => {
  it("is what lies in it at least in part, and lines that only pass", () => {
    expect(idsOf(partWithin(scene, { x: -100, y: -100, width: 90, height: 200 }))).toEqual(["police"]);
    const aside = partWithin(scene, { x: 250, y: -40, width: 40, height: 80 });
    expect(idsOf(aside)).toEqual(["r1"]);
  });

  it("has no line whose surroundings alone reach into it", () => {
    expect(idsOf(partWithin(scene, { x: 800, y: 100, width: 60, height: 60 }))).toEqual([]);
  });

  it("holds the words of a label only where that is in it", () => {
    const words = ({ relations }: Scene) =>
      relations.map(({ label }) => labelMarks(label).filter(isText).length);
    expect(words(partWithin(scene, { x: 250, y: -40, width: 40, height: 80 }))).toEqual([0]);
    expect(words(partWithin(scene, { x: 450, y: -40, width: 60, height: 80 }))).toEqual([1]);
  });
});

function isText({ as }: { readonly as: string }): boolean {
  return as === "text";
}

it.each([
  [
    { x: 5, y: 5, width: 10, height: 10 },
    { x: 5, y: 5, width: 5, height: 5 },
  ],
  [
    { x: -5, y: 2, width: 50, height: 1 },
    { x: 0, y: 2, width: 10, height: 1 },
  ],
  [{ x: 10, y: 0, width: 5, height: 5 }, null],
  [{ x: 0, y: -9, width: 5, height: 5 }, null],
])("a square of 10 has in common with %j: %j", (rect, both) => {
  expect(common({ x: 0, y: 0, width: 10, height: 10 }, rect)).toEqual(both);
});
