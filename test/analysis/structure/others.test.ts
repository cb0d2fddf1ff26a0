import { describe, expect, it } from "vitest";

import { axisProfile } from "~/analysis/structure/axis-profile";
import { protection } from "~/analysis/structure/protection";
import { seeded } from "~/analysis/structure/seeded";
import { informationAcross } from "~/analysis/structure/silo-crossings";
import { updateElements } from "~/model/commands/elements";
import { setHumanSecurity, updateRelations } from "~/model/commands/relations";

import { aMap, nowOf } from "../../a";
import { asked } from "./asked";

const nowhere = { stateCitizen: null, publicPrivate: null, domesticForeign: null, physicalVirtual: null };

describe("the axis profile", () => {
  it("counts crossings of relations with two clear poles, each way, and what is left out", () => {
    let map = aMap("Police > Residents", "Residents > Police", "Police > Court", "Police > Firm", "Firm > X");
    const pole = (ids: string[], stateCitizen: "state" | "citizen" | "both") => {
      map = updateElements(map, "now", ids, { axes: { ...nowhere, stateCitizen } });
    };
    pole(["police", "court"], "state");
    pole(["residents"], "citizen");
    pole(["firm"], "both");
    const [profile, other] = asked(axisProfile, map, null);
    expect(profile).toEqual({
      axis: "stateCitizen",
      there: ["r1"],
      back: ["r2"],
      clear: 3,
      leftOut: 2,
      between: ["firm"],
      unrecorded: ["x"],
    });
    expect(other).toMatchObject({ axis: "publicPrivate", there: [], back: [], clear: 0, leftOut: 5 });
  });
});

describe("receivers and givers of protection", () => {
  it("are shown with what each brings, good and harm apart", () => {
    let map = aMap("Police > Residents P2 E-1", "Police > Youth P-2", "Ngo > Residents P1 E1");
    map = updateRelations(map, "now", ["r1"], { strength: 3 });
    const { receivers, givers, nameless } = asked(protection, map, null);
    expect(receivers).toMatchObject([
      { beneficiary: "residents", protectedBy: ["r1", "r3"], harmedBy: [], readings: ["r1", "r3"] },
      { beneficiary: "youth", worstProtection: -2, harmedBy: ["r2"], unknownEmpowerment: 1 },
    ]);
    // 6 of police and 1 of the NGO: (6/7)² + (1/7)²
    expect(receivers[0]?.concentration).toBeCloseTo(37 / 49, 12);
    expect(givers).toMatchObject([
      {
        id: "police",
        protects: { sum: 6, to: ["residents"], relations: ["r1"] },
        endangers: { sum: 2, to: ["youth"], relations: ["r2"] },
        silences: { sum: 3 },
        readings: 2,
        unknown: 1,
      },
      { id: "ngo", protects: { sum: 1 }, endangers: { sum: 0, to: [] }, unknown: 0 },
    ]);
    expect(nameless).toEqual([]);
  });

  it("have of their own relation with another party what that one gives, and of a thing what they do", () => {
    let map = aMap("Parents > Ombudsman", "Parents > space:Street");
    map = updateRelations(map, "now", ["r2"], { kind: "protect" });
    map = setHumanSecurity(map, "now", ["r1", "r2"], { beneficiary: "parents", protection: 1 });
    expect(asked(protection, map, null).givers).toMatchObject([
      { id: "ombudsman", protects: { to: ["parents"], relations: ["r1"] } },
      { id: "parents", protects: { to: ["parents"], relations: ["r2"] } },
    ]);
  });

  it("take what is used for the giver, and not whoever uses it", () => {
    let map = aMap("Refugees > space:Camp");
    map = updateRelations(map, "now", ["r1"], { kind: "use" });
    map = setHumanSecurity(map, "now", ["r1"], { beneficiary: "refugees", protection: -2 });
    expect(asked(protection, map, null).givers).toMatchObject([{ id: "camp", endangers: { sum: 2 } }]);
  });
});

describe("information across the wall of a wanted silo", () => {
  it("is shared or used by one inside and one outside", () => {
    let map = aMap(
      "Tax > Police",
      "Tax > Court",
      "Police > Court",
      "Police > commodity:Data",
      "Tax > Police",
    );
    map = updateElements(map, "now", ["data"], { type: "data" });
    map = updateRelations(map, "now", ["r1", "r2", "r3"], { kind: "information_sharing" });
    map = updateRelations(map, "now", ["r4"], { kind: "use" });
    const across = informationAcross(nowOf(map), { id: "s", name: "", elements: ["tax", "court", "data"] });
    expect(across.map(({ id }) => id)).toEqual(["r1", "r3", "r4"]);
  });
});

describe("seeded numbers", () => {
  it("are the same for the same seed, and lie from 0 up to 1", () => {
    const [one, again, other] = [seeded(7), seeded(7), seeded(8)];
    const drawn = Array.from({ length: 200 }, one);
    expect(drawn).toEqual(Array.from({ length: 200 }, again));
    expect(drawn).not.toEqual(Array.from({ length: 200 }, other));
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / 200;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.1);
  });
});
