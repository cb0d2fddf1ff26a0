import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plainWeights, trustChange, trustSignals, trustSuggestions } from "~/analysis/impact-into-trust";
import { setGroupImpact, setImpactItem } from "~/model/commands/impact";
import { updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { impactItems } from "~/model/vocabulary";

import { aMap, nowOf } from "../a";

const group = { of: "group", element: "parents" } as const;
const world = aMap("Parents 1/2> Agency", "Parents ?/0> Court", "Agency > Parents");

/** The map with these scores of a group, in the order of the ten items; null for what it did not answer. */
function judged(scores: readonly (number | null)[], map: RelataMap = world): RelataMap {
  return impactItems.reduce(
    (before, item, at) => setImpactItem(before, "now", group, item, { score: scores[at] ?? null }),
    map,
  );
}

const strong = (map: RelataMap) => updateRelations(map, "now", ["r1"], { strength: 3 });

describe("impact into trust", () => {
  it("follows the worked example: legitimacy 1.6 and perceived effects 2.0 take a trust of +1 to −0.24", () => {
    const map = strong(judged([3, 2, 3, 2, 1, 2, 2, 1, 2, null]));
    const [signal] = trustSignals(nowOf(map), plainWeights);
    expect(signal).toMatchObject({
      legitimacy: -0.7,
      perceived: -0.5,
      legitimacyItems: 5,
      perceivedItems: 2,
    });
    expect(signal?.signal).toBeCloseTo(-0.62, 10);
    const [suggestion, ...others] = trustSuggestions(nowOf(map), plainWeights);
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      relation: "r1",
      direction: "forward",
      party: "agency",
      before: 1,
      after: 0,
    });
    expect(suggestion?.change).toBeCloseTo(-1.24, 10);
    expect(suggestion?.reckoned).toBeCloseTo(-0.24, 10);
  });

  it("follows the other: 4.0 and 3.5 bring a trust of −1 to −0.60, which is not yet another rating", () => {
    const map = judged([3, 3, 3, 4, 4, 4, 4, 4, 4, 4], strong(aMap("Parents -1/2> Agency")));
    expect(trustSignals(nowOf(map), plainWeights)[0]?.signal).toBeCloseTo(0.4, 10);
    const [suggestion] = trustSuggestions(nowOf(map), plainWeights);
    expect(suggestion).toMatchObject({ before: -1, after: -1 });
    expect(suggestion?.reckoned).toBeCloseTo(-0.6, 10);
  });

  it("suggests nothing for trust that is unknown, nor for the trust of the other party", () => {
    const map = judged([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(trustSuggestions(nowOf(map), plainWeights).map(({ relation }) => relation)).toEqual(["r1"]);
  });

  it("says nothing where fewer than four items of legitimacy are answered", () => {
    const map = judged([1, 1, 1, 1, 1, 1, 1, null, null, null]);
    expect(trustSignals(nowOf(map), plainWeights)[0]).toMatchObject({ legitimacyItems: 3, signal: null });
    expect(trustSuggestions(nowOf(map), plainWeights)).toEqual([]);
  });

  it("lets a score of legitimacy stand alone where perceived effects are not known", () => {
    const map = setGroupImpact(world, "now", "parents", { legitimacy: 2 });
    expect(trustSignals(nowOf(map), plainWeights)[0]).toMatchObject({
      legitimacy: -0.5,
      perceived: null,
      legitimacyItems: null,
      signal: -0.5,
    });
  });

  it("does not take bad news for news of a relation that serves the group, unless somebody says so", () => {
    const map = setGroupImpact(strong(aMap("Agency 2/1> Parents P2 E1")), "now", "parents", {
      legitimacy: 1,
    });
    const [suggestion] = trustSuggestions(nowOf(map), plainWeights);
    expect(suggestion).toMatchObject({ direction: "backward", exposure: 0, before: 1, after: 1 });
    const [said] = trustSuggestions(nowOf(map), plainWeights, new Map([["r1 backward", 0.5]]));
    expect(said).toMatchObject({ exposure: 0.5, after: 0 });
  });

  it("never leaves the scale, and never changes trust the other way than the news is", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), share, (signal, exposure) => {
        const change = trustChange(signal, exposure, plainWeights);
        expect(change * signal).toBeGreaterThanOrEqual(0);
        expect(Math.abs(change)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("takes bad news twice as heavily as good", () => {
    expect(trustChange(-0.5, 1, plainWeights)).toBe(-2 * trustChange(0.5, 1, plainWeights));
  });
});
