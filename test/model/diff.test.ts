import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { moveElements, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { moveVariant } from "~/model/commands/variants";
import { applyPatch, diffMaps, type Patch } from "~/model/diff";
import { newElement } from "~/model/element";
import type { RelataMap } from "~/model/map";

import { aFullMap, aMap, nowOf } from "../a";
import { aWholeMap } from "../arbitraryMap";
import { costOf } from "../cost";
import { someMoves } from "../moves/any";

/** What a patch is after it has been stored as JSON and read back. */
function stored(patch: Patch): Patch {
  return JSON.parse(JSON.stringify(patch)) as Patch;
}

describe("the difference between two maps", () => {
  it("[D1] [D2] turns one into the other, whatever was done in between", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, someMoves, (before, moves) => {
        const after = moves.reduce((map: RelataMap, { play }) => play(map), before);
        expect(applyPatch(stored(diffMaps(before, after)), before)).toEqual(after);
        expect(applyPatch(stored(diffMaps(after, before)), after)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("[D1] turns one into the other, however little they have in common", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, aWholeMap, (a, b) => {
        expect(applyPatch(stored(diffMaps(a, b)), a)).toEqual(b);
      }),
      { numRuns: 200 },
    );
  });

  it("[D1] knows fields whose name every object has", () => {
    const plain = aMap("Police");
    const named = { ...plain, toString: "a", valueOf: { constructor: 1 } } as unknown as RelataMap;
    expect(applyPatch(diffMaps(plain, named), plain)).toEqual(named);
    expect(Object.keys(applyPatch(diffMaps(named, plain), named))).not.toContain("toString");
  });

  it("[D2] is nothing between equal maps, be they the same object or not", () => {
    expect(diffMaps(aFullMap(), aFullMap())).toEqual([]);
    const map = aFullMap();
    expect(diffMaps(map, map)).toEqual([]);
  });

  it("[D2] is as small as what changed", () => {
    const map = aFullMap();
    const moved = moveElements(map, "now", new Map([["police", { x: 7, y: 0 }]]));
    const police = ["variants", { id: "now" }, "elements", { id: "police" }];
    expect(diffMaps(map, moved)).toEqual([{ at: [...police, "position", "x"], set: 7 }]);
    const tagged = updateElements(map, "then", ["square"], { tags: ["open"] });
    expect(JSON.stringify(diffMaps(map, tagged)).length).toBeLessThan(120);
    expect(diffMaps(map, moveVariant(map, "then", 0))).toEqual([
      { at: ["variants"], remove: [], add: [], order: ["then", "now"] },
    ]);
  });

  it("[D2] of 5,000 moved elements is made and applied at once", () => {
    const elements = Array.from({ length: 5000 }, (_, n) =>
      newElement(`e${n}`, "actor", `E ${n}`, { x: n, y: 0 }),
    );
    const map = { ...aMap(), variants: [{ ...nowOf(aMap()), elements }] };
    const moved = moveElements(map, "now", new Map(elements.map(({ id }) => [id, { x: 1, y: 2 }])));
    expect(applyPatch(diffMaps(map, moved), map)).toEqual(moved);
    expect(costOf(() => applyPatch(diffMaps(map, moved), map))).toBeLessThan(500);
  });

  it("[D3] throws on a map that it was not made from, and drops nothing", () => {
    const map = aFullMap();
    const without = removeItems(map, "now", ["police"]);
    const moved = moveElements(map, "now", new Map([["police", { x: 7, y: 0 }]]));
    expect(() => applyPatch(diffMaps(map, moved), without)).toThrow("applyPatch: no item police");
    const swapped = diffMaps(map, moveVariant(map, "then", 0));
    expect(() => applyPatch(swapped, aMap())).toThrow("applyPatch: an order of 2 for 1 items");
    const retitled = diffMaps(map, {
      ...map,
      variants: map.variants.map((each) => ({ ...each, name: "x" })),
    });
    expect(() => applyPatch(retitled, { ...map, variants: "none" } as unknown as RelataMap)).toThrow(
      "applyPatch: no list",
    );
  });
});
