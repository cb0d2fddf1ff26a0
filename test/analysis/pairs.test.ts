import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { between, createPairs, directionIn, pairsOf } from "~/analysis/pairs";
import { setTrust } from "~/model/commands/relations";

import { aMap, nowOf, relationIn } from "../a";
import { aWholeMap } from "../arbitraryMap";

const map = aMap("Police 1/-1> Visitors", "Visitors 2> Police", "Police > Police", "Police > space:Square");

describe("the pairs of a map", () => {
  it("hold the relations between two elements, whichever way they run", () => {
    const pairs = pairsOf(nowOf(map).relations);
    const ids = (one: string, other: string) => between(pairs, one, other).map(({ id }) => id);
    expect(ids("police", "visitors")).toEqual(["r1", "r2"]);
    expect(ids("visitors", "police")).toEqual(["r1", "r2"]);
    expect(ids("police", "police")).toEqual(["r3"]);
    expect(ids("square", "police")).toEqual(["r4"]);
    expect(ids("square", "visitors")).toEqual([]);
  });

  it("are what looking through all relations finds, on any map", () => {
    fc.assert(
      fc.property(aWholeMap, (whole) => {
        for (const { elements, relations } of whole.variants) {
          const pairs = pairsOf(relations);
          for (const { id: one } of elements)
            for (const { id: other } of elements)
              expect(between(pairs, one, other)).toEqual(
                relations.filter(
                  ({ from, to }) => (from === one && to === other) || (from === other && to === one),
                ),
              );
        }
      }),
      { numRuns: 30 },
    );
  });

  it("keep the lists of all pairs but the one that was rated", () => {
    const gather = createPairs();
    const before = gather(nowOf(map).relations);
    const rated = nowOf(setTrust(map, "now", ["r2"], "forward", { value: -2 })).relations;
    const after = gather(rated);
    expect(after).toEqual(pairsOf(rated));
    expect(between(after, "police", "square")).toBe(between(before, "police", "square"));
    expect(between(after, "police", "visitors")).not.toBe(between(before, "police", "visitors"));
    expect(between(before, "police", "visitors")[1]?.trust?.forward.value).toBe(2);
    expect(gather(rated)).toBe(after);
  });

  it("begin anew where a relation comes or goes", () => {
    const gather = createPairs();
    gather(nowOf(map).relations);
    const fewer = nowOf(map).relations.slice(1);
    expect(gather(fewer)).toEqual(pairsOf(fewer));
  });
});

it("the trust of the one in the row is forward where the relation begins there, and backward where it ends there", () => {
  const relation = relationIn(map, "r1");
  expect(directionIn(relation, "police", "row")).toBe("forward");
  expect(directionIn(relation, "visitors", "row")).toBe("backward");
  expect(directionIn(relation, "police", "column")).toBe("backward");
  expect(directionIn(relation, "visitors", "column")).toBe("forward");
});
