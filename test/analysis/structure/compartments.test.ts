import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compartments, divisionOf } from "~/analysis/structure/compartments";
import { type Network, networkOf } from "~/analysis/structure/network";
import { updateElements } from "~/model/commands/elements";

import { aMap, nowOf } from "../../a";
import { asked } from "./asked";

const triangles = aMap(
  ...["A 3/3> B", "B 3/3> C", "A 3/3> C", "D 3/3> E", "E 3/3> F", "D 3/3> F"],
  "C 3/3> D",
);
const ofTwo = new Map(["a", "b", "c", "d", "e", "f"].map((id) => [id, "abc".includes(id) ? "one" : "two"]));

describe("two triangles with a bridge (W4)", () => {
  const division = divisionOf(networkOf(nowOf(triangles), "positive"), ofTwo);

  it("have Q = 0.357", () => {
    expect(division.modularity).toBeCloseTo(0.357, 3);
  });

  it("have an E-I index of −0.714 against an expected +0.20", () => {
    expect(division.index).toBeCloseTo(-0.714, 3);
    expect(division.expected).toBeCloseTo(0.2, 12);
    expect(division).toMatchObject({ internal: 6, external: 1 });
  });

  it("count the bridge as outside for both groups, and name the relations", () => {
    expect(division.groups).toMatchObject([
      { key: "one", inside: 3, outside: 1, outsideRelations: ["r7"] },
      { key: "two", inside: 3, outside: 1, outsideRelations: ["r7"] },
    ]);
  });

  it("are the two communities that are found", () => {
    const found = asked(compartments, triangles, { by: "community", over: "positive" });
    expect(found.groups.map(({ members }) => [...members].sort().join(""))).toEqual(["abc", "def"]);
    expect(found.groups.map(({ members }) => members[0])).toEqual(["c", "d"]);
    expect(found.modularity).toBeCloseTo(0.357, 3);
  });
});

describe("groups", () => {
  const map = updateElements(
    updateElements(
      aMap("Police 2/2> Ministry", "Police -2/-2> Residents", "Firm > Police", "Police > Ministry"),
      "now",
      ["police", "ministry"],
      { axes: { stateCitizen: "state", publicPrivate: null, domesticForeign: null, physicalVirtual: null } },
    ),
    "now",
    ["residents"],
    { axes: { stateCitizen: "citizen", publicPrivate: null, domesticForeign: null, physicalVirtual: null } },
  );

  it("leave out parties of which it is not known, and their links", () => {
    const found = asked(compartments, map, { by: "stateCitizen", over: "all" });
    expect(found).toMatchObject({ ungrouped: ["firm"], leftOut: 1, internal: 1, external: 1, index: 0 });
  });

  it("count a pair once, however many relations join it", () => {
    const [state] = asked(compartments, map, { by: "stateCitizen", over: "all" }).groups;
    expect(state).toMatchObject({ key: "state", inside: 1, insideRelations: ["r1", "r4"] });
  });

  it("see ties of positive trust alone where these are asked for", () => {
    const found = asked(compartments, map, { by: "stateCitizen", over: "positive" });
    expect(found).toMatchObject({ internal: 1, external: 0, index: -1, ratings: 8, unknown: 4 });
  });

  it("take a party's sector from its type where it says none itself", () => {
    const typed = updateElements(map, "now", ["police"], { type: "police" });
    const found = asked(compartments, typed, { by: "sector", over: "all" });
    expect(found.groups).toMatchObject([{ key: "end_users", members: ["police"] }]);
    expect(found.index).toBeNull();
  });

  it("say nothing where there is nothing", () => {
    expect(asked(compartments, aMap("Police"), { by: "community", over: "positive" })).toMatchObject({
      groups: [],
      index: null,
      expected: null,
      modularity: null,
      ungrouped: ["police"],
    });
  });
});

const aNetwork: fc.Arbitrary<Network> = fc.integer({ min: 2, max: 9 }).chain((count) => {
  const parties = Array.from({ length: count }, (_, at) => `p${at}`);
  const pairs = parties.flatMap((a, at) => parties.slice(at + 1).map((b) => ({ a, b })));
  return fc.subarray(pairs, { minLength: 1 }).map((chosen) => ({
    parties,
    links: chosen.map(({ a, b }) => ({ a, b, trust: 1, relations: [`${a}-${b}`] })),
  }));
});
const aDivided = aNetwork.chain((network) =>
  fc.record({
    network: fc.constant(network),
    groupOf: fc
      .array(fc.constantFrom("x", "y", "z"), {
        minLength: network.parties.length,
        maxLength: network.parties.length,
      })
      .map((groups) => new Map(network.parties.map((id, at) => [id, groups[at] as string]))),
  }),
);

describe("whatever the groups", () => {
  it("E-I and what is expected lie within −1 and 1, and Q below 1", () => {
    fc.assert(
      fc.property(aDivided, ({ network, groupOf }) => {
        const { index, expected, modularity } = divisionOf(network, groupOf);
        for (const value of [index ?? 0, expected ?? 0]) {
          expect(value).toBeGreaterThanOrEqual(-1);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(modularity ?? 0).toBeGreaterThanOrEqual(-0.5 - 1e-9);
        expect(modularity ?? 0).toBeLessThan(1);
      }),
    );
  });

  it("one group of all has Q = 0 and E-I = −1", () => {
    fc.assert(
      fc.property(aNetwork, (network) => {
        const { index, modularity } = divisionOf(network, new Map(network.parties.map((id) => [id, "all"])));
        expect(index).toBe(-1);
        expect(modularity).toBeCloseTo(0, 12);
      }),
    );
  });

  it("other names for parties and groups change no figure", () => {
    fc.assert(
      fc.property(aDivided, ({ network, groupOf }) => {
        const renamed = (id: string) => `z${9 - Number(id.slice(1))}`;
        const other: Network = {
          parties: network.parties.map(renamed).sort(),
          links: network.links.map((link) => ({ ...link, a: renamed(link.a), b: renamed(link.b) })),
        };
        const groups = new Map(Array.from(groupOf, ([id, group]) => [renamed(id), `group ${group}`]));
        const [one, two] = [divisionOf(network, groupOf), divisionOf(other, groups)];
        expect(two.index).toBe(one.index);
        expect(two.expected).toBe(one.expected);
        expect(two.modularity).toBeCloseTo(one.modularity ?? 0, 12);
      }),
    );
  });
});
