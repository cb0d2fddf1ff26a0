import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addRelation,
  addRelations,
  reconnectRelation,
  reverseRelation,
  setHumanSecurity,
  setTrust,
  updateRelations,
} from "~/model/commands/relations";
import { newRelation } from "~/model/relation";

import { aMap, elementIn, linesOf, nowOf, relationIn } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

const offScale = [4, -4, 1.5, Number.NaN, Infinity, "2", true];

describe("trust", () => {
  it("[T1] begins as unknown between two actors, and is null where an end is none", () => {
    const map = aMap("Police > Visitors", "Police > space:Square", "threat:Fraud > Visitors");
    expect(linesOf(map)).toEqual(["police ?/?> visitors", "police > square", "fraud > visitors"]);
    const known = relationIn(aMap("Police 3> Visitors"), "r1").trust;
    const [police, square, visitors] = [
      elementIn(map, "police"),
      elementIn(map, "square"),
      elementIn(map, "visitors"),
    ];
    const toSquare = addRelation(map, "now", { ...newRelation("x", police, square), trust: known });
    expect(relationIn(toSquare, "x").trust).toBeNull();
    const toVisitors = addRelation(map, "now", { ...newRelation("x", police, visitors), trust: null });
    expect(relationIn(toVisitors, "x").trust?.forward.value).toBeNull();
  });

  it("[T2] is whole, -3 to 3, or unknown", () => {
    for (const value of [-3, -2, -1, 0, 1, 2, 3, null]) {
      const map = setTrust(aMap("Police 1> Visitors"), "now", ["r1"], "forward", { value });
      expect(relationIn(map, "r1").trust?.forward.value).toBe(value);
    }
    for (const value of offScale)
      expect(() => setTrust(aMap("Police > Visitors"), "now", ["r1"], "forward", { value } as never)).toThrow(
        "setTrust: value",
      );
  });

  it("[T2] of nought is known, and so is minus nought, which is nought", () => {
    const map = setTrust(aMap("Police > Visitors"), "now", ["r1"], "backward", { value: -0 });
    expect(relationIn(map, "r1").trust?.backward.value).toBe(0);
  });

  it("[T3] one way leaves the other way as it is", () => {
    const map = aMap("Police 1/-2> Visitors", "Visitors 0> Police");
    expect(linesOf(setTrust(map, "now", ["r1", "r2"], "backward", { value: 3 }))).toEqual([
      "police 1/3> visitors",
      "visitors 0/3> police",
    ]);
  });

  it("is left as it is by relations that hold none", () => {
    const map = aMap("Police > space:Square", "Police > Visitors");
    const rated = setTrust(map, "now", ["r1", "r2"], "forward", { value: 2 });
    expect(relationIn(rated, "r1")).toBe(relationIn(map, "r1"));
    expect(linesOf(rated)).toEqual(["police > square", "police 2/?> visitors"]);
  });
});

describe("a relation turned round", () => {
  it("[T4] keeps each party's own trust and role", () => {
    const map = updateRelations(aMap("Police 1/-2> Visitors"), "now", ["r1"], {
      roles: { from: "provide", to: "receive" },
    });
    const reversed = reverseRelation(map, "now", "r1");
    expect(linesOf(reversed)).toEqual(["visitors -2/1> police"]);
    expect(relationIn(reversed, "r1").roles).toEqual({ from: "receive", to: "provide" });
  });

  it("[T4] twice is the relation that it was", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        for (const { id, relations } of map.variants)
          for (const relation of relations)
            expect(reverseRelation(reverseRelation(map, id, relation.id), id, relation.id)).toEqual(map);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a relation led elsewhere", () => {
  it("[T5] begins with unknown trust in another party", () => {
    const map = aMap("Police 1/-2> Visitors", "Shops", "space:Square");
    expect(linesOf(reconnectRelation(map, "now", "r1", { to: "shops" }))).toEqual(["police ?/?> shops"]);
    expect(linesOf(reconnectRelation(map, "now", "r1", { from: "square" }))).toEqual(["square > visitors"]);
  });

  it("[E5] may join an element to itself, and stand beside another", () => {
    const map = aMap("Police 1/-2> Visitors", "Visitors 2> Visitors");
    expect(linesOf(reconnectRelation(map, "now", "r2", { from: "police" }))).toEqual([
      "police 1/-2> visitors",
      "police ?/?> visitors",
    ]);
    expect(linesOf(reconnectRelation(map, "now", "r1", { to: "police" }))[0]).toBe("police ?/?> police");
  });
});

describe("human security", () => {
  it("[B1] is whole, -2 to 2, or unknown", () => {
    const map = aMap("Police > Visitors");
    for (const value of [-2, -1, 0, 1, 2]) {
      const rated = setHumanSecurity(map, "now", ["r1"], { protection: value, empowerment: value });
      expect(relationIn(rated, "r1").humanSecurity).toMatchObject({ protection: value, empowerment: value });
    }
    for (const value of [...offScale, 3, -3])
      expect(() => setHumanSecurity(map, "now", ["r1"], { empowerment: value } as never)).toThrow(
        "setHumanSecurity: empowerment",
      );
  });

  it("[B2] is read first for the party that a relation reaches", () => {
    const map = aMap("Police > Visitors", "Police > space:Square", "threat:Fraud > space:Square");
    const rated = setHumanSecurity(map, "now", ["r1", "r2", "r3"], { protection: 1 });
    expect(nowOf(rated).relations.map(({ humanSecurity }) => humanSecurity?.beneficiary)).toEqual([
      "visitors",
      "police",
      null,
    ]);
    expect(setHumanSecurity(rated, "now", ["r1", "r2", "r3"], null)).toEqual(map);
  });

  it("[B3] may benefit any actor of the variant, and nothing else", () => {
    const map = aMap("Police > Visitors P1", "Shops", "space:Square");
    const shops = setHumanSecurity(map, "now", ["r1"], { beneficiary: "shops" });
    expect(relationIn(shops, "r1").humanSecurity).toMatchObject({ beneficiary: "shops", protection: 1 });
    for (const beneficiary of ["square", "gone"])
      expect(() => setHumanSecurity(map, "now", ["r1"], { beneficiary })).toThrow(
        `setHumanSecurity: ${beneficiary}`,
      );
  });
});

describe("several relations at once", () => {
  const map = aMap("Police > Visitors", "Council");
  const [police, council] = [elementIn(map, "police"), elementIn(map, "council")];

  it("are added in their order; none of them changes nothing", () => {
    const both = [newRelation("x", police, council), newRelation("y", council, police)];
    expect(linesOf(addRelations(map, "now", both))).toEqual([
      "police ?/?> visitors",
      "police ?/?> council",
      "council ?/?> police",
    ]);
    expect(addRelations(map, "now", [])).toBe(map);
  });

  it("[M3] are all refused where one is not right", () => {
    const good = newRelation("x", police, council);
    for (const wrong of [good, { ...good, id: "r1" }, { ...good, id: "y", to: "nobody" }])
      expect(() => addRelations(map, "now", [good, wrong])).toThrow(/addRelation/u);
  });
});
