import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { consensus } from "~/analysis/parties/consensus";
import { type Differences, partyDifferences } from "~/analysis/parties/differences";
import { spreadOf, voicesFrom } from "~/analysis/parties/spread";
import { addExtra } from "~/model/commands/extras";
import { setImpactItem } from "~/model/commands/impact";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import type { RelataMap, Reading } from "~/model/map";
import { newReading } from "~/model/reading";

import { aMap, nowOf } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

const parties = ["Residents", "Police", "Owners", "City"];

const base = parties.reduce(
  (map, name) =>
    addPerspective(map, {
      ...{ id: name.toLowerCase(), name, chain: null, colour: null, securityView: "" },
    }),
  aMap("Guards 1/1> Visitors P1 E1", "Guards > Town", "space:Square > Visitors"),
);

type Said = Partial<Pick<Reading, "forward" | "protection" | "empowerment" | "person" | "why" | "seen">>;

function read(map: RelataMap, perspective: string, relation: string, said: Said): RelataMap {
  const blank = { id: `g${map.readings.length}`, perspective, person: null, variant: "now", relation };
  return addReading(map, { ...newReading(blank), ...said });
}

function differences(map: RelataMap, pair: readonly [string, string] | null = null): Differences {
  return partyDifferences.run(
    { variant: nowOf(map), perspectives: map.perspectives, readings: map.readings },
    pair,
    () => undefined,
  );
}

const told = (map: RelataMap, pair?: readonly [string, string]) =>
  differences(map, pair).relations.map(({ relation, rated, range }) => `${relation} ${rated} ${range}`);

const voices = (...values: readonly number[]) =>
  voicesFrom(values.map((value, at) => ({ party: `p${at}`, value })));

describe("consensus", () => {
  it.each([
    [[2, 2, 2], 6, 1],
    [[-3, 3], 6, 0],
    [[-3, -3, 3, 3], 6, 0],
    // The mean is 0.5, so 2.5 steps of 6 away: log₂(1 − 2.5 ÷ 6) = −0.778.
    [[-2, 3], 6, 0.2224],
    // The mean is 2: 1 + ½ log₂(1 − 1 ÷ 4) + ½ log₂(1 − 1 ÷ 4).
    [[1, 3], 4, 0.585],
  ])("of %j on a scale of %d steps is %d", (values, width, expected) => {
    expect(consensus(values, width)).toBeCloseTo(expected, 3);
  });

  it("is not known of one", () => {
    expect(consensus([2], 6)).toBeNull();
  });

  it("lies between 0 and 1, and is 1 only for the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 8 }), (values) => {
        const found = consensus(values, 6) ?? -1;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(found === 1).toBe(new Set(values).size === 1);
      }),
    );
  });
});

describe("who stands alone", () => {
  it.each([
    [[-3, 2, 3], "p0"],
    [[-3, -3, 2], "p2"],
    [[-3, 0, 3], null],
    [[-3, -2, 2, 3], null],
    [[-3, 3], null],
    [[1, 1, 1], null],
  ])("among %j is %s", (values, party) => {
    expect(spreadOf(voices(...values), 6)?.alone).toBe(party);
  });

  it("is the same whichever way the scale runs and whoever is told first", () => {
    const values = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(values, (values) => {
        const turned = voices(...values).map((each) => ({ ...each, value: -each.value }));
        const alone = spreadOf(voices(...values), 6)?.alone;
        expect(spreadOf(turned, 6)?.alone).toBe(alone);
        expect(spreadOf(voices(...values).toReversed(), 6)?.alone).toBe(alone);
      }),
    );
  });
});

describe("where parties differ most", () => {
  it("puts first what takes most of its scale, whatever the scale", () => {
    let map = read(base, "residents", "r1", { forward: -2, protection: -2 });
    map = read(map, "police", "r1", { forward: 3, protection: 2 });
    map = read(map, "residents", "r2", { forward: 0 });
    map = read(map, "police", "r2", { forward: 1 });
    // Four of four steps of protection, five of six of trust, one of six.
    expect(told(map)).toEqual(["r1 protection 4", "r1 forward 5", "r2 forward 1"]);
  });

  it("tells nothing of what one party alone rates, or all rate alike", () => {
    const map = read(read(base, "residents", "r1", { forward: 2 }), "police", "r1", { forward: 2 });
    expect(told(read(map, "owners", "r2", { forward: -3 }))).toEqual([]);
  });

  it("keeps each voice, and tells who is between whom", () => {
    let map = read(base, "residents", "r1", { forward: -3 });
    map = read(read(map, "police", "r1", { forward: 2 }), "owners", "r1", { forward: 3 });
    const [first] = differences(map).relations;
    expect(first?.voices.map(({ party, value }) => `${party} ${value}`)).toEqual([
      "residents -3",
      "police 2",
      "owners 3",
    ]);
    expect(first).toMatchObject({ alone: "residents", range: 6, share: 1, unknown: [], unasked: ["city"] });
  });

  it("tells how far the persons of a party are apart, who counts once", () => {
    let map = read(base, "residents", "r1", { forward: -3, person: "Ann" });
    map = read(read(map, "residents", "r1", { forward: 1, person: "Bob" }), "police", "r1", { forward: 2 });
    expect(differences(map).relations[0]?.voices[0]).toEqual({
      ...{ party: "residents", value: -1, persons: 2, said: [-3, 1], within: 4 },
    });
  });

  it("counts who says something again under the same name once, with what they said last", () => {
    let map = read(base, "residents", "r1", { forward: -3, person: "Ann" });
    map = read(read(map, "residents", "r1", { forward: 3, person: "Ann " }), "police", "r1", { forward: 1 });
    expect(differences(map).relations[0]?.voices.at(-1)).toEqual({
      ...{ party: "residents", value: 3, persons: 1, said: [3], within: null },
    });
  });

  it("tells that one does not see what another rates, and asks no rating of who does not see", () => {
    let map = read(base, "residents", "r1", { seen: false });
    map = read(read(map, "police", "r1", { forward: 2 }), "owners", "r1", { forward: -2 });
    const { relations } = differences(read(map, "city", "r1", {}));
    expect(relations.map(({ rated, unknown }) => [rated, ...unknown])).toEqual([
      ["seen", "city"],
      ["forward", "city"],
    ]);
    expect(relations[0]?.alone).toBe("residents");
  });

  it("can be asked of two parties alone", () => {
    let map = read(base, "residents", "r1", { forward: -3 });
    map = read(read(map, "police", "r1", { forward: 2 }), "owners", "r1", { forward: 3 });
    expect(told(map, ["police", "owners"])).toEqual(["r1 forward 1"]);
    expect(differences(map, ["police", "owners"]).parties.map(({ party }) => party)).toEqual([
      "police",
      "owners",
    ]);
  });

  it("counts what is read by whom, and what is left open", () => {
    let map = read(base, "residents", "r1", { forward: -3 });
    map = read(read(map, "police", "r1", {}), "owners", "r3", { protection: 1 });
    expect(differences(map).counts).toEqual({ all: 3, none: 1, one: 1, more: 1 });
    // Two readings with four ratings each, and one of a relation that holds no trust.
    expect(differences(map).ratings).toEqual({ all: 10, unknown: 8 });
  });

  it("tells of each party what it does not see and what it alone sees", () => {
    const extra = { id: "x1", variant: "now", from: "guards", to: "square", label: "", why: "" };
    const map = addExtra(read(base, "owners", "r2", { seen: false }), "owners", { ...extra, kind: "use" });
    expect(differences(map).parties[2]).toEqual({
      ...{ party: "owners", read: 1, unseen: ["r2"], extras: ["x1"], items: 0 },
    });
  });

  it("tells of the ten items in the same way", () => {
    const score = (map: RelataMap, perspective: string, score: number | null) =>
      setImpactItem(map, "now", { of: "perspective", perspective }, "lawfulness", { score });
    let map = score(score(base, "residents", 1), "police", 5);
    map = setImpactItem(map, "now", { of: "perspective", perspective: "owners" }, "commitment", { score: 3 });
    const { items } = differences(map);
    expect(items.map(({ item, range, consensus, unknown }) => ({ item, range, consensus, unknown }))).toEqual(
      [{ item: "lawfulness", range: 4, consensus: 0, unknown: ["owners"] }],
    );
  });

  it("does not depend on the order of readings, and never leaves a scale", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const variant = nowOf(map);
        const readings = map.readings.filter((each) => each.variant === variant.id);
        const run = (given: readonly Reading[]) =>
          partyDifferences.run({ variant, perspectives: map.perspectives, readings: given }, null, () => {});
        const found = run(readings);
        const names = ({ relations }: Differences) =>
          new Set(relations.map(({ relation, rated, range }) => `${relation} ${rated} ${range}`));
        expect(names(run(readings.toReversed()))).toEqual(names(found));
        for (const { share, consensus: agreed } of [...found.relations, ...found.items]) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(agreed).toBeGreaterThanOrEqual(0);
          expect(agreed).toBeLessThanOrEqual(1);
        }
        expect(found.ratings.unknown).toBeLessThanOrEqual(found.ratings.all);
      }),
      { numRuns: 100 },
    );
  });
});
