import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { moveElements, updateElements } from "~/model/commands/elements";
import { addRelation, setTrust, updateRelations } from "~/model/commands/relations";
import { newRelation } from "~/model/relation";
import { SceneCache } from "~/scene/build";
import { overlaps } from "~/scene/path";

import { aMap, elementIn } from "../a";
import { aWholeMap } from "../arbitraryMap";
import { sceneOf } from "./drawings";

const street = aMap("Police 1/-1> Visitors", "Visitors ?> Bars", "threat:Fraud > Bars", "space:Square");

describe("a scene", () => {
  it("holds every element and relation that has a place", () => {
    const scene = sceneOf(street);
    expect(scene.elements.map(({ id }) => id)).toEqual(["police", "visitors", "bars", "fraud", "square"]);
    expect(scene.relations.map(({ id }) => id)).toEqual(["r1", "r2", "r3"]);
    expect(scene.unplaced).toEqual([]);
  });

  it("leaves to the tray what has no place, and its relations", () => {
    const scene = sceneOf(moveElements(street, "now", new Map([["bars", null]])));
    expect(scene.unplaced.map(({ id }) => id)).toEqual(["bars"]);
    expect(scene.relations.map(({ id }) => id)).toEqual(["r1"]);
  });

  it("writes on a relation its label, or else its kind as a verb", () => {
    const labelled = addRelation(street, "now", {
      ...newRelation("r4", elementIn(street, "police"), elementIn(street, "bars")),
      label: "patrols",
    });
    const words = sceneOf(labelled).relations.map(({ label }) =>
      label.lines.map(({ text }) => text).join(" "),
    );
    expect(words).toEqual(["cooperation", "cooperation", "endanger", "patrols"]);
  });

  it("shows of the legend only what is asked for, at either end", () => {
    expect(sceneOf(street, { only: new Set(["-1"]) }).relations.map(({ id }) => id)).toEqual(["r1"]);
    expect(sceneOf(street, { only: new Set(["none", "unknown"]) }).relations.map(({ id }) => id)).toEqual([
      "r2",
      "r3",
    ]);
    expect(sceneOf(street, { only: new Set() }).relations).toHaveLength(3);
  });

  it("of nothing has no bounds", () => {
    const nothing = {
      ...street,
      variants: street.variants.map((each) => ({ ...each, elements: [], relations: [] })),
    };
    expect(sceneOf(nothing).bounds).toBeNull();
  });

  it("holds finite numbers within its bounds, whatever the map says", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const { elements, relations, bounds } = sceneOf(map);
        const numbers = [
          ...elements.flatMap(({ box }) => Object.values(box)),
          ...relations.flatMap(({ curve, label }) => [
            ...curve.arrow,
            ...curve.strokes.flatMap(({ a, b, c, d }) => [a, b, c, d].flatMap(({ x, y }) => [x, y])),
            ...Object.values(label.rect),
          ]),
        ];
        expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
        for (const { box } of elements) expect(bounds !== null && overlaps(bounds, box)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("several relations of one pair", () => {
  const both = aMap("A 1> B", "A 2> B", "B 3> A", "A 1> B", "A ?> A", "A 2> A");
  const curves = sceneOf(both).relations.map(({ curve }) => JSON.stringify(curve.whole));

  it("never hide one another", () => {
    expect(new Set(curves).size).toBe(6);
    const labels = sceneOf(both).relations.map(({ label }) => label.rect);
    for (const [index, a] of labels.entries())
      for (const b of labels.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
  });

  it("fan out to both sides of the straight way", () => {
    const ys = sceneOf(both)
      .relations.slice(0, 4)
      .map(({ curve }) => curve.strokes[0].d.y);
    expect(ys.filter((y) => y < 0)).toHaveLength(2);
    expect(ys.filter((y) => y > 0)).toHaveLength(2);
  });
});

describe("the next scene, built with the same cache", () => {
  it("is made of the same objects where nothing changed", () => {
    const cache = new SceneCache();
    const before = sceneOf(street, { cache });
    const after = sceneOf({ ...street, title: "Another" }, { cache });
    expect(after.elements.every((element, index) => element === before.elements[index])).toBe(true);
    expect(after.relations.every((relation, index) => relation === before.relations[index])).toBe(true);
  });

  it("draws anew an element that moved and its relations, and nothing else", () => {
    const cache = new SceneCache();
    const before = sceneOf(street, { cache });
    const after = sceneOf(moveElements(street, "now", new Map([["police", { x: -300, y: 40 }]])), { cache });
    const anew = (list: "elements" | "relations") =>
      after[list].filter((each, index) => each !== before[list][index]).map(({ id }) => id);
    expect([anew("elements"), anew("relations")]).toEqual([["police"], ["r1"]]);
  });

  it("draws anew a relation that is rated otherwise, and no element", () => {
    const cache = new SceneCache();
    const before = sceneOf(street, { cache });
    const after = sceneOf(setTrust(street, "now", ["r2"], "forward", { value: 3 }), { cache });
    expect(
      after.relations.filter((each, index) => each !== before.relations[index]).map(({ id }) => id),
    ).toEqual(["r2"]);
    expect(after.elements.every((element, index) => element === before.elements[index])).toBe(true);
    expect(after.relationsById.get("r2")?.style.line.strokes[0].colour).toBe("trustPlus3");
  });

  it("is the very same scene where only what is not drawn has changed", () => {
    const cache = new SceneCache();
    const before = sceneOf(street, { cache });
    const noted = updateElements(street, "now", ["police"], { note: "Since 1829", tags: ["uniform"] });
    const told = updateRelations(noted, "now", ["r1"], {
      note: "By law",
      prehistory: [{ date: "1999", event: "A strike", effect: -1 }],
    });
    expect(sceneOf(told, { cache })).toBe(before);
  });

  it("leaves labels where they are on their relations while somebody types, and places them anew afterwards", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("police", "visitors", "bars"),
        fc.string({ maxLength: 60 }),
        (id, label) => {
          const cache = new SceneCache();
          const before = sceneOf(street, { cache });
          const renamed = updateElements(street, "now", [id], { label });
          const typing = sceneOf(renamed, { cache, labelsStay: true });
          expect(typing.relations.map((each) => each.label.place)).toEqual(
            before.relations.map((each) => each.label.place),
          );
          expect(sceneOf(renamed, { cache })).toEqual(sceneOf(renamed));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("has the size that a new name needs", () => {
    const cache = new SceneCache();
    const before = sceneOf(street, { cache }).elementsById.get("police");
    const renamed = updateElements(street, "now", ["police"], { label: "Police and customs of the harbour" });
    const after = sceneOf(renamed, { cache }).elementsById.get("police");
    expect(after?.box.width).toBeGreaterThan(before?.box.width ?? Number.POSITIVE_INFINITY);
  });

  it("equals one built from nothing, after any such changes", () => {
    const cache = new SceneCache();
    const places = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(fc.constantFrom("police", "visitors", "bars", "square"), places, (id, place) => {
        const moved = moveElements(street, "now", new Map([[id, place]]));
        sceneOf(street, { cache });
        expect(sceneOf(moved, { cache })).toEqual(sceneOf(moved));
      }),
      { numRuns: 30 },
    );
  });
});
