import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { campsOf } from "~/analysis/camps";
import { manyCamps } from "~/analysis/many-camps";
import type { Subject } from "~/analysis/subject";
import { tension } from "~/analysis/tension";
import { pairKey, type Tie, tiesOf } from "~/analysis/ties";
import { triadsOf } from "~/analysis/triads";
import { caseList } from "~/cases";

import { aMap, nowOf } from "../a";
import { gahukuGama } from "../fixtures/gahuku-gama";

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

const parties = Array.from({ length: 7 }, (_, index) => String.fromCodePoint(65 + index));

/** A tie of each pair of these parties, by the signs in turn. */
function tiesWith(signs: readonly (1 | -1 | 0)[], among = parties): readonly Tie[] {
  const pairs = among.flatMap((a, index) => among.slice(index + 1).map((b) => [a, b] as const));
  return pairs.map(([a, b], index): Tie => {
    const sign = signs[index] ?? 0;
    return { a, b, mean: sign, sign, ambivalent: false };
  });
}

function turnedSign(sign: Tie["sign"]): Tie["sign"] {
  return sign === 0 ? 0 : sign > 0 ? -1 : 1;
}

/** The tribes as a map: each tie a relation with as much trust or distrust either way. */
function tribes(): Subject {
  const lines = gahukuGama.map(([a, b, sign]) => `${a} ${sign * 2}/${sign * 2}> ${b}`);
  const variant = nowOf(aMap(...lines));
  const named = (id: string) => `${(id[0] ?? "").toUpperCase()}${id.slice(1)}`;
  return {
    variant: {
      ...variant,
      relations: variant.relations.map((each) => ({ ...each, from: named(each.from), to: named(each.to) })),
    },
    perspectives: [],
    readings: [],
  };
}

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

  const anyTies = fc.array(fc.constantFrom<1 | -1 | 0>(1, -1, 0), { minLength: 21, maxLength: 21 });

  it("have the fewest errors of all splits", () => {
    fc.assert(
      fc.property(anyTies, (signs) => {
        const all = tiesWith(signs);
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

  it("stay as many errors when the signs around any parties are turned (switching)", () => {
    fc.assert(
      fc.property(anyTies, fc.subarray(parties), (signs, turned) => {
        const all = tiesWith(signs);
        const switched = all.map((tie) => {
          const sign = turned.includes(tie.a) === turned.includes(tie.b) ? tie.sign : turnedSign(tie.sign);
          return { ...tie, sign, mean: sign };
        });
        expect(campsOf(switched).errors.size).toBe(campsOf(all).errors.size);
      }),
      { numRuns: 60 },
    );
  });

  it("of more than twenty parties are an upper bound, and say so, unless nothing is in error", () => {
    const ring = (negatives: number) =>
      Array.from({ length: 24 }, (_, index): Tie => {
        const name = (at: number) => `P${String(at % 24).padStart(2, "0")}`;
        const [a = "", b = ""] = [name(index), name(index + 1)].sort();
        const sign = index < negatives ? -1 : 1;
        return { a, b, mean: sign, sign, ambivalent: false };
      });
    const odd = campsOf(ring(1));
    expect([odd.exact, odd.errors.size]).toEqual([false, 1]);
    const even = campsOf(ring(2));
    expect([even.exact, even.errors.size]).toEqual([true, 0]);
  });

  it("of many parties come near a split that was hidden among them", () => {
    let seed = 5;
    const chance = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const names = Array.from({ length: 120 }, (_, at) => `P${String(at).padStart(3, "0")}`);
    let wrong = 0;
    const all = names.flatMap((a, at) =>
      names.slice(at + 1).flatMap((b, on): Tie[] => {
        if (chance() > 0.15) return [];
        const flip = chance() < 0.1;
        if (flip) wrong += 1;
        const together = (at % 3 === 0) === ((at + 1 + on) % 3 === 0);
        const sign = together !== flip ? 1 : -1;
        return [{ a, b, mean: sign, sign, ambivalent: false }];
      }),
    );
    expect(campsOf(all).errors.size).toBeLessThanOrEqual(wrong);
  });
});

describe("more than two camps", () => {
  const many = (all: readonly Tie[]) => manyCamps(all, campsOf(all));

  it("are three where all three are enemies, and two where that leaves as few errors", () => {
    expect(many(ties("AB- BC- AC-")).counts.map(({ errors }) => errors)).toEqual([3, 1, 0]);
    expect(many(worked).counts.map(({ errors }) => errors)).toEqual([2, 1]);
    expect(many(ties("AB+ BC+")).counts.map(({ errors }) => errors)).toEqual([0]);
  });

  it("leave the fewest errors of all partitions", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<1 | -1 | 0>(1, -1, 0), { minLength: 10, maxLength: 10 }),
        (signs) => {
          const all = tiesWith(signs, parties.slice(0, 5));
          let least = Number.POSITIVE_INFINITY;
          for (let code = 0; code < 5 ** 5; code += 1) {
            const camp = (id: string) => Math.floor(code / 5 ** parties.indexOf(id)) % 5;
            least = Math.min(
              least,
              all.filter(({ a, b, sign }) => sign !== 0 && (camp(a) === camp(b)) === sign < 0).length,
            );
          }
          expect(many(all).best.errors.size).toBe(least);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the Gahuku-Gama tribes", () => {
  const { kinds, triads, two, many } = tension.run(tribes(), null, () => {});

  it("have 58 ties and 68 triads, 59 of them without tension", () => {
    expect(gahukuGama.map(([, , sign]) => sign).filter((sign) => sign > 0)).toHaveLength(29);
    expect(gahukuGama).toHaveLength(58);
    expect(triads).toEqual({ all: 68, without: 59 });
    expect(triads.without / triads.all).toBeCloseTo(0.8676, 4);
    expect(kinds.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(68);
  });

  it("have a line index of 7, found for certain", () => {
    expect([two.count, two.exact]).toEqual([7, true]);
  });

  it("fall into three camps with two errors", () => {
    expect(many.counts).toEqual([
      { camps: 1, errors: 29, exact: true },
      { camps: 2, errors: 7, exact: true },
      { camps: 3, errors: 2, exact: true },
    ]);
    expect(many.parts[0]?.map((camp) => camp.length).toSorted()).toEqual([4, 5, 7]);
    expect(many.errors.map(({ a, b }) => `${a} ${b}`)).toEqual(["Masil Nagam", "Masil Uheto"]);
  });
});

describe("tension on a map", () => {
  const read = (...lines: readonly string[]) =>
    tension.run({ variant: nowOf(aMap(...lines)), perspectives: [], readings: [] }, null, () => {});

  it("is told with the relations that it rests on", () => {
    const { kinds, two } = read("A 1/1> B", "C 2/2> A", "B -1/-1> C", "B > C");
    expect(kinds.find(({ negatives }) => negatives === 1)).toEqual({
      negatives: 1,
      count: 1,
      first: [{ parties: ["a", "b", "c"], relations: ["r1", "r2", "r3"] }],
      relations: ["r1", "r2", "r3"],
    });
    expect(two.errors).toHaveLength(1);
  });

  it("says how much of trust is not known, and which ties are ambivalent", () => {
    const { ratings, ambivalent, triads } = read("A 2/-2> B", "A ?/1> C", "threat:Fraud > A");
    expect(ratings).toEqual({ all: 4, unknown: 1 });
    expect(ambivalent).toEqual([{ a: "a", b: "b", mean: 0, sign: 0, relations: ["r1"] }]);
    expect(triads).toEqual({ all: 0, without: 0 });
  });
});
