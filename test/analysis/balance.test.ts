import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  floorOf,
  floorsInBoth,
  harmonicBalance,
  judgementsOf,
  marginalGains,
  nextEffort,
  oneStepMore,
  otherBalances,
  unknownAnswers,
  weighedItems,
} from "~/analysis/balance";
import { caseList } from "~/cases";
import { type Impact, type ImpactItems, unscoredImpact, unscoredItems } from "~/model/impact";
import { impactItems } from "~/model/vocabulary";

/** Ten scores in the order of the items; null is not known. */
function scored(...scores: readonly (number | null)[]): ImpactItems {
  const items = impactItems.map((key, at) => [key, { ...unscoredItems[key], score: scores[at] ?? null }]);
  return { ...unscoredItems, ...Object.fromEntries(items) };
}

type Summary = readonly [element: string, effectiveness: number | null, legitimacy: number | null];

function groups(...sums: readonly Summary[]): Impact["byGroup"] {
  return sums.map(([element, effectiveness, legitimacy]) => {
    return { element, items: null, effectiveness, legitimacy, why: "" };
  });
}

/** W6: effectiveness, legitimacy, mean, lesser, balance, tilt, ∂B/∂E, ∂B/∂L, and where the next effort pays. */
const worked = [
  [0.9, 0.1, 0.5, 0.1, 0.18, 0.8, 0.02, 1.62, "legitimacy", true],
  [0.5, 0.5, 0.5, 0.5, 0.5, 0, 0.5, 0.5, "either", false],
  [0.8, 0.7, 0.75, 0.7, 0.747, 0.1, 0.436, 0.569, "legitimacy", false],
] as const;

describe("balance", () => {
  it.each(worked)(
    "W6: of effectiveness %d and legitimacy %d",
    (e, l, mean, least, balance, tilt, byE, byL, side, clearly) => {
      expect((e + l) / 2).toBeCloseTo(mean, 10);
      expect(otherBalances(e, l).least).toBe(least);
      expect(harmonicBalance(e, l)).toBeCloseTo(balance, 3);
      expect(e - l).toBeCloseTo(tilt, 10);
      const gains = marginalGains(e, l);
      expect(gains?.effectiveness).toBeCloseTo(byE, 3);
      expect(gains?.legitimacy).toBeCloseTo(byL, 3);
      expect(nextEffort(e, l)).toEqual({ side, clearly });
    },
  );

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const some = fc.double({ min: 0.001, max: 1, noNaN: true });

  it("is nought where either side is, and both where they are the same", () => {
    fc.assert(
      fc.property(share, (x) => {
        expect(harmonicBalance(x, 0)).toBe(0);
        expect(harmonicBalance(0, x)).toBe(0);
        expect(harmonicBalance(x, x)).toBeCloseTo(x, 12);
      }),
    );
  });

  it("is the same whichever side is which, from the lesser to twice the lesser, and at most the mean", () => {
    fc.assert(
      fc.property(share, share, (e, l) => {
        const balance = harmonicBalance(e, l);
        const { least, geometric } = otherBalances(e, l);
        expect(balance).toBe(harmonicBalance(l, e));
        expect(balance).toBeGreaterThanOrEqual(least - 1e-12);
        expect(balance).toBeLessThanOrEqual(2 * least + 1e-12);
        expect(balance).toBeLessThanOrEqual((e + l) / 2 + 1e-12);
        expect(balance).toBeLessThanOrEqual(geometric + 1e-12);
      }),
    );
  });

  it("rises with either side, as fast as its marginal gains say", () => {
    fc.assert(
      fc.property(some, some, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (e, l, more) => {
        expect(harmonicBalance(e + more, l)).toBeGreaterThan(harmonicBalance(e, l));
        expect(harmonicBalance(e, l + more)).toBeGreaterThan(harmonicBalance(e, l));
        const step = 1e-7;
        const gains = marginalGains(e, l);
        const slope = (harmonicBalance(e, l + step) - harmonicBalance(e, l)) / step;
        expect(gains?.legitimacy).toBeCloseTo(slope, 1);
      }),
    );
  });

  it("has no side that pays alone where both are nought", () => {
    expect(marginalGains(0, 0)).toBeNull();
    expect(nextEffort(0, 0)).toEqual({ side: "both", clearly: true });
    expect(nextEffort(0.4, 0)).toEqual({ side: "legitimacy", clearly: true });
  });
});

describe("a judgement", () => {
  it("takes the mean of its scores, from 1 to 5, as 0 to 1", () => {
    const judged = weighedItems(scored(2, 3, 1, 1, 1, 1, 1, 2, 1, 2));
    expect(judged.effectiveness).toEqual({ mean: 1.75, value: 0.1875, answered: 4, asked: 4 });
    expect(judged.legitimacy.value).toBeCloseTo(1 / 12, 12);
    expect(judged.balance).toBeCloseTo(0.1154, 4);
    expect(judged.tilt).toBeCloseTo(0.1042, 4);
  });

  it("needs three of four and four of six answers; what is not known takes no part", () => {
    const enough = weighedItems(scored(5, 3, 1, null, 5, 5, 1, 1, null, null));
    expect([enough.effectiveness.value, enough.legitimacy.value]).toEqual([0.5, 0.5]);
    expect(unknownAnswers(enough)).toBe(3);
    const short = weighedItems(scored(5, 3, null, null, 5, 5, 5, null, null, null));
    expect([short.effectiveness.value, short.legitimacy.value, short.balance, short.tilt]).toEqual([
      ...[null, null, null, null],
    ]);
    expect([short.effectiveness.answered, short.legitimacy.answered, unknownAnswers(short)]).toEqual([
      2, 3, 5,
    ]);
  });

  it("of a group counts its summary scores only where it has no items", () => {
    const items = scored(5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    const [, itemised, summary, unknown] = judgementsOf({
      ...unscoredImpact,
      byGroup: [
        { element: "parents", items, effectiveness: 1, legitimacy: 1, why: "" },
        ...groups(["police", 2, 4], ["courts", 3, null]),
      ],
    });
    expect([itemised?.balance, itemised?.from]).toEqual([1, "items"]);
    expect([summary?.effectiveness.value, summary?.legitimacy.value, summary?.from]).toEqual([
      ...[0.25, 0.75, "summary"],
    ]);
    expect([unknown?.balance, unknownAnswers(unknown ?? weighedItems(items))]).toEqual([null, 1]);
  });

  it("moves by one score of one item as its balance says", () => {
    const judged = weighedItems(scored(3, 3, 3, 3, 2, 2, 2, 2, 2, 2));
    const after = weighedItems(scored(3, 3, 3, 3, 3, 2, 2, 2, 2, 2));
    expect(oneStepMore(judged, "legitimacy")).toBeCloseTo((after.balance ?? 0) - (judged.balance ?? 0), 12);
  });
});

describe("the floor", () => {
  const judged = (...sums: readonly Summary[]) =>
    judgementsOf({ ...unscoredImpact, byGroup: groups(...sums) });

  it("is the least balance of any group of whom enough is answered", () => {
    const all = judged(["parents", 1, 3], ["police", 4, 4], ["courts", 5, null]);
    expect(floorOf(all)).toEqual({ balance: 0, who: ["parents"], groups: 3, known: 2 });
    expect(floorOf(judged(["courts", 5, null]))).toBeNull();
    expect(floorOf(judged())).toBeNull();
  });

  it("compares two variants only over groups judged in both", () => {
    const before = judged(["parents", 1, 3], ["police", 4, 4]);
    const after = judged(["police", 3, 3], ["courts", 1, 1]);
    expect(floorsInBoth(before, after)).toEqual({ before: 0.75, after: 0.5 });
    expect(floorsInBoth(before, judged(["courts", 1, 1]))).toBeNull();
    expect(floorsInBoth(before, judged(["police", 3, null]))).toBeNull();
  });
});

/** As computed for the framework, before and after the redesign. */
const coded = [
  ["toeslagenaffaire", 0.12, 0.37],
  ["coronamelder", 0.17, 0.53],
  ["whatsapp-neighbourhood-watch", 0.43, 0.53],
  ["lesvos-hotspot", 0.15, 0.35],
  ["rwanda-1994", 0, 0.29],
  ["london-live-facial-recognition", 0.45, 0.57],
] as const;

describe("the coded cases", () => {
  it.each(coded)("%s: balance %d before, %d after", async (caseId, before, after) => {
    const map = await caseList.find(({ id }) => id === caseId)?.load();
    const balances = map?.variants.map(({ impact }) => judgementsOf(impact)[0]?.balance ?? Number.NaN);
    expect(balances).toHaveLength(2);
    expect(Math.abs((balances?.[0] ?? Number.NaN) - before)).toBeLessThan(0.005);
    expect(Math.abs((balances?.[1] ?? Number.NaN) - after)).toBeLessThan(0.005);
  });
});
