import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { caseList } from "~/cases";
import { plainLook, readLook } from "~/lenses/look";
import { moveElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";
import { morphBetween } from "~/scene/morph";

import { aMap } from "../a";

function sceneOf(map: RelataMap, id: string) {
  const look = readLook(plainLook, { map, variant: variantOf(map, id) });
  return buildScene(map, id, { look, measure: measureText, say: (key) => key });
}

const forked = forkVariant(aMap("Police 1> Visitors", "Council > Police", "Court > Council"), "now", {
  id: "then",
  name: "Then",
});
const moved = moveElements(forked, "then", new Map([["visitors", { x: 640, y: 300 }]]));
const redesigned = removeItems(moved, "then", new Set(["court"]));

describe("the way from one drawing to another", () => {
  const way = morphBetween(sceneOf(redesigned, "now"), sceneOf(redesigned, "then"));

  it("leads what both have straight from place to place", () => {
    const at = (share: number) => way(share).staying.elements.find(({ id }) => id === "visitors");
    expect([at(0)?.x, at(0)?.y]).toEqual([240, 0]);
    expect([at(0.5)?.x, at(0.5)?.y]).toEqual([440, 150]);
    expect([at(1)?.x, at(1)?.y]).toEqual([640, 300]);
  });

  it("lets go what ends", () => {
    const { leaving, staying, coming } = way(0.3);
    expect([leaving.elements, leaving.relations].map((all) => all.map(({ id }) => id))).toEqual([
      ["court"],
      ["r3"],
    ]);
    expect(staying.relations.map(({ id }) => id)).toEqual(["r1", "r2"]);
    expect([...coming.elements, ...coming.relations]).toEqual([]);
  });

  it("begins as the one and ends as the other, in every case", async () => {
    for (const { load } of caseList) {
      const map = await load();
      const [one, other] = map.variants.map(({ id }) => sceneOf(map, id));
      const between = morphBetween(one!, other!);
      const [start, end] = [between(0), between(1)];
      const first = new Map(
        [...start.leaving.elements, ...start.staying.elements].map(({ id, x, y }) => [id, { x, y }]),
      );
      const last = new Map(
        [...end.coming.elements, ...end.staying.elements].map(({ id, x, y }) => [id, { x, y }]),
      );
      expect(first).toEqual(new Map(one!.elements.map(({ id, x, y }) => [id, { x, y }])));
      expect(last).toEqual(new Map(other!.elements.map(({ id, x, y }) => [id, { x, y }])));
      const curves = [...end.coming.relations, ...end.staying.relations];
      for (const { id, curve } of curves)
        expect(curve.whole).toEqual(other!.relationsById.get(id)?.curve.whole);
    }
  });

  it("holds finite numbers wherever one is on it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { leaving, staying, coming } = way(share);
        const numbers = [leaving, staying, coming].flatMap(({ elements, relations }) => [
          ...elements.flatMap(({ x, y }) => [x, y]),
          ...relations.flatMap(({ curve, label }) => [...curve.arrow, label.rect.x, label.rect.y]),
        ]);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
