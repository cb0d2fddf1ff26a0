import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { campsOf } from "~/analysis/camps";
import { pairKey, type Tie, tiesOf } from "~/analysis/ties";
import { triadsOf } from "~/analysis/triads";
import { caseList } from "~/cases";

import { aMap, nowOf } from "../a";

/** Ties in short: "AB+ AC-". */
function ties(text: string): readonly Tie[] {
  return text.split(" ").map((word) => {
    const [a = "", b = "", sign = ""] = word;
    return { a, b, mean: sign === "+" ? 1 : -1, sign: sign === "+" ? 1 : -1, ambivalent: false };
  });
}

describe("ties", () => {
  const tieOf = (...lines: readonly string[]) => [...tiesOf(nowOf(aMap(...lines))).values()][0];

  it("take both directions and all parallel relations together", () => {
    expect(tieOf("A 3/1> B", "B 0/0> A")).toEqual({ a: "a", b: "b", mean: 1, sign: 1, ambivalent: false });
  });

  it("have a sign from a half on", () => {
    expect(tieOf("A 1/0> B")?.sign).toBe(1);
    expect(tieOf("A -1/0> B")?.sign).toBe(-1);
    expect(tieOf("A 1/0> B", "A 0/0> B")?.sign).toBe(0);
  });

  it("are ambivalent where trust and distrust cancel out, and not where all is nought", () => {
    expect(tieOf("A 2/-2> B")).toMatchObject({ sign: 0, ambivalent: true });
    expect(tieOf("A 0/0> B")).toMatchObject({ sign: 0, ambivalent: false });
  });

  it("leave out what is not known, and a party with itself", () => {
    expect(tieOf("A 2/?> B")?.mean).toBe(2);
    expect(tieOf("A > B")).toBeUndefined();
    expect(tieOf("A 3/3> A")).toBeUndefined();
  });
});

/** The worked example of the framework: C is loyal to two hostile sides. */
const worked = ties("AB+ AC+ BC+ AD- BD- CD+");

describe("triads", () => {
  it.each([
    ["all are friends", "AB+ BC+ AC+", 0, true],
    ["the enemy of a friend is an enemy", "AB+ BC- AC-", 2, true],
    ["two friends of one are enemies", "AB+ BC+ AC-", 1, false],
    ["all are enemies", "AB- BC- AC-", 3, false],
  ] as const)("are told by their signs: %s", (_, text, negatives, balanced) => {
    expect(triadsOf(ties(text))).toEqual([{ parties: ["A", "B", "C"], negatives, balanced }]);
  });

  it("of the worked example are four, two of them balanced", () => {
    const found = triadsOf(worked).map(({ parties, balanced }) => `${parties.join("")} ${balanced}`);
    expect(found).toEqual(["ABC true", "ABD true", "ACD false", "BCD false"]);
  });

  it.each([
    ["rwanda-1994", 2, 2],
    ["toeslagenaffaire", 4, 4],
  ])("of %s are %d, %d of them balanced", async (id, all, balanced) => {
    const variant = (await caseList.find((study) => study.id === id)?.load())?.variants[0];
    const triads = variant === undefined ? [] : triadsOf(tiesOf(variant).values());
    expect([triads.length, triads.filter((triad) => triad.balanced).length]).toEqual([all, balanced]);
  });
});

describe("camps", () => {
  it("of the worked example are A, B, C against D, with one tie against them", () => {
    const { campOf, errors, exact } = campsOf(worked);
    expect(Object.fromEntries(campOf)).toEqual({ A: 0, B: 0, C: 0, D: 1 });
    expect([...errors]).toEqual([pairKey("C", "D")]);
    expect(exact).toBe(true);
  });

  it("are one where nobody distrusts anybody", () => {
    expect(new Set(campsOf(ties("AB+ BC+ CD+")).campOf.values())).toEqual(new Set([0]));
  });

  it("are split apart in each part of the map that hangs together", () => {
    const { campOf, errors } = campsOf(ties("AB- XY-"));
    expect(Object.fromEntries(campOf)).toEqual({ A: 0, B: 1, X: 0, Y: 1 });
    expect(errors.size).toBe(0);
  });

  const parties = Array.from({ length: 7 }, (_, index) => String.fromCodePoint(65 + index));
  const pairs = parties.flatMap((a, index) => parties.slice(index + 1).map((b) => [a, b] as const));
  const anyTies = fc.array(fc.constantFrom<1 | -1 | 0>(1, -1, 0), {
    minLength: pairs.length,
    maxLength: pairs.length,
  });

  it("have the fewest errors of all splits", () => {
    fc.assert(
      fc.property(anyTies, (signs) => {
        const all = pairs.map(([a, b], index): Tie => {
          const sign = signs[index] ?? 0;
          return { a, b, mean: sign, sign, ambivalent: false };
        });
        const least = Math.min(
          ...Array.from({ length: 2 ** parties.length }, (_, split) => {
            const side = (id: string) => (split >> parties.indexOf(id)) & 1;
            return all.filter(({ a, b, sign }) => sign !== 0 && (side(a) === side(b)) === sign < 0).length;
          }),
        );
        expect(campsOf(all).errors.size).toBe(least);
      }),
      { numRuns: 60 },
    );
  });

  it("of more than twenty parties are an upper bound, and say so", () => {
    const names = Array.from({ length: 24 }, (_, index) => `P${String(index).padStart(2, "0")}`);
    const chain = names.slice(1).map((b, index): Tie => {
      const sign = index === 11 ? -1 : 1;
      return { a: names[index] ?? "", b, mean: sign, sign, ambivalent: false };
    });
    const { exact, errors } = campsOf(chain);
    expect(exact).toBe(false);
    expect(errors.size).toBeLessThanOrEqual(1);
  });
});
