import { describe, expect, it } from "vitest";

import { reach } from "~/analysis/structure/reach";

import { aMap } from "../../a";
import { asked } from "./asked";

describe("trust from one party", () => {
  it("reaches C by way of B with two thirds of two thirds (W3)", () => {
    const found = asked(reach, aMap("A 2> B", "B 2> C"), { from: "a" });
    expect(found?.reached).toMatchObject([
      { id: "b", steps: 1, strength: 2 / 3, direct: 2 },
      { id: "c", steps: 2, way: ["a", "b", "c"], relations: ["r1", "r2"], trusts: [2, 2], direct: null },
    ]);
    expect(found?.reached[1]?.strength).toBeCloseTo(0.44, 2);
  });

  it("has a direction", () => {
    const map = aMap("A 2/?> B", "B ?/3> C");
    expect(asked(reach, map, { from: "a" })).toMatchObject({ reached: [{ id: "b" }], unreached: ["c"] });
    expect(asked(reach, map, { from: "c" })?.reached).toMatchObject([{ id: "b", strength: 1 }]);
  });

  it("is not carried by distrust, by nought, or by what is not known", () => {
    const map = aMap("A -2> B", "A 0> C", "A > D", "B 3> E");
    expect(asked(reach, map, { from: "a" })).toMatchObject({
      reached: [],
      unreached: ["b", "c", "d", "e"],
    });
  });

  it("takes the strongest way, and counts the fewest steps apart from it", () => {
    const map = aMap("A 1> C", "A 3> B", "B 3> C");
    expect(asked(reach, map, { from: "a" })?.reached).toMatchObject([
      { id: "b", steps: 1, strength: 1 },
      { id: "c", steps: 1, way: ["a", "b", "c"], strength: 1, direct: 1 },
    ]);
  });

  it("takes the shortest of ways that are equally strong", () => {
    const map = aMap("A 3> B", "B 3> C", "A 3> C");
    expect(asked(reach, map, { from: "a" })?.reached[1]).toMatchObject({ id: "c", way: ["a", "c"] });
  });

  it("takes several relations between two together", () => {
    const map = aMap("A 3> B", "A -3> B", "A 2> C", "A -1> C");
    expect(asked(reach, map, { from: "a" })).toMatchObject({
      reached: [{ id: "c", relations: ["r3", "r4"], trusts: [0.5] }],
      unreached: ["b"],
    });
  });

  it("is not asked from somebody who is not there", () => {
    expect(asked(reach, aMap("A 2> B"), { from: "gone" })).toBeNull();
  });
});
