import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type DirectedTrust, directedTrust } from "~/analysis/structure/directed-trust";
import { gathering, katzFrom } from "~/analysis/structure/passed-on";
import { actorsOf } from "~/model/queries";

import { aMap, nowOf } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

const trustIn = (...lines: string[]) => directedTrust(nowOf(aMap(...lines)));

describe("ways of trust taken together", () => {
  it("from A by way of B to C count 0.16 with 0.4 a step (W3)", () => {
    const { alpha, ways } = katzFrom("a", trustIn("A 2/?> B", "B 2/?> C"));
    expect(alpha).toBe(0.4);
    expect(ways.get("b")).toBeCloseTo(0.4, 9);
    expect(ways.get("c")).toBeCloseTo(0.16, 9);
  });

  it("add up, and those in a circle end", () => {
    const { ways } = katzFrom("a", trustIn("A 2/?> B", "B 2/?> A"));
    // α + α³ + α⁵ + … = α / (1 − α²)
    expect(ways.get("b")).toBeCloseTo(0.4 / (1 - 0.16), 6);
  });

  it("count less a step where somebody trusts many", () => {
    const { alpha } = katzFrom("a", trustIn("A 2/?> B", "A 2/?> C", "A 2/?> D", "A 2/?> E", "A 2/?> F"));
    expect(alpha).toBeCloseTo(0.17, 9);
  });
});

describe("trust that is passed on", () => {
  it("gathers with C .3629, A .3585 and B .2785 (W3)", () => {
    const parties = ["a", "b", "c"];
    const gathered = gathering(parties, trustIn("A 3/?> B", "A 1/?> C", "B 2/?> C", "C 1/?> A"));
    expect(gathered.map(({ id }) => id)).toEqual(["c", "a", "b"]);
    const [c, a, b] = gathered.map(({ share }) => share);
    expect([a, b, c]).toEqual([
      expect.closeTo(0.3585, 4),
      expect.closeTo(0.2785, 4),
      expect.closeTo(0.3629, 4),
    ]);
  });

  it("gathers with a party whatever its id", () => {
    const trust: DirectedTrust = new Map([["a", new Map([["__proto__", { mean: 2, relations: [] }]])]]);
    const [first] = gathering(["a", "__proto__"], trust);
    expect(first).toEqual({ id: "__proto__", share: expect.closeTo(0.6491, 4) });
  });

  it("gathers nowhere where there is none", () => {
    expect(gathering(["a", "b"], trustIn("A -2> B"))).toEqual([]);
  });

  it("adds up to 1", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const variant = nowOf(map);
        const parties = actorsOf(variant).map(({ id }) => id);
        const gathered = gathering(parties, directedTrust(variant));
        const sum = gathered.reduce((total, { share }) => total + share, 0);
        expect(gathered.length === 0 ? 1 : sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 25 },
    );
  });
});
