import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { farthestReaching, type Influences, influencesOf } from "~/analysis/simulation/influences";
import { differenceOf, type Setting, simulate } from "~/analysis/simulation/simulate";
import { spectralNorm, strengthOf } from "~/analysis/simulation/strength-of-feedback";
import { caseList } from "~/cases";
import { addFeedback } from "~/model/commands/impact";

import { aMap, nowOf } from "../a";

/** A cognitive map in lines: `T M 0.7`. */
function influences(...lines: readonly string[]): Influences {
  const nodes: string[] = [];
  const place = (node: string) => {
    if (!nodes.includes(node)) nodes.push(node);
    return nodes.indexOf(node);
  };
  const links = lines.map((line, at) => {
    const [from = "", to = "", weight = ""] = line.split(" ");
    return {
      ...{ link: `l${at}`, from: place(from), to: place(to), weight: Number(weight) },
      ...{ assumed: false, delayed: false },
    };
  });
  return { nodes, links };
}

const hold = (node: string, value: number): Setting => ({ node, how: "hold", value });
const push = (node: string, value: number): Setting => ({ node, how: "push", value });

describe("the worked example (threat, measures, legitimacy, cooperation; W7)", () => {
  const map = influences("T M 0.7", "M T -0.5", "M L -0.6", "L C 0.8", "C T -0.6");

  it("with the threat held at 1 rests after 3 steps at M .6044, L −.3475, C −.2711", () => {
    const { steps, ending } = simulate(map, [hold("T", 1)], 1);
    expect(ending).toEqual({ is: "rest", after: 3 });
    expect(steps.at(-1)?.map((value) => Number(value.toFixed(4)))).toEqual([1, 0.6044, -0.3475, -0.2711]);
  });

  it("has a norm of .90, below 1: one resting point", () => {
    const { norm, exact } = strengthOf(map);
    expect(norm).toBeCloseTo(0.9, 2);
    expect(exact).toBe(true);
  });

  it("dies out when nothing holds it", () => {
    const { steps, ending } = simulate(map, [push("T", 1), push("L", -1)], 1);
    expect(ending.is).toBe("rest");
    for (const value of steps.at(-1) ?? []) expect(value).toBeCloseTo(0, 3);
  });

  it("stays at nought when nothing is done, so that the difference is what the scenario does", () => {
    const baseline = simulate(map, [], 1);
    expect(baseline).toEqual({ steps: [[0, 0, 0, 0]], ending: { is: "rest", after: 0 } });
    const scenario = simulate(map, [hold("T", 1)], 1);
    expect(differenceOf(scenario, baseline)).toEqual(scenario.steps);
  });
});

describe("how a run ends", () => {
  it("is a cycle with its period where two nodes pass an impulse to and fro", () => {
    const { ending } = simulate(influences("A B 1", "B A -1"), [push("A", 1)], 5);
    expect(ending).toMatchObject({ is: "cycle", period: 4 });
  });

  it("is open where nothing has settled after a hundred steps", () => {
    const { ending, steps } = simulate(influences("A A -1"), [push("A", 1)], 1);
    expect(ending).toEqual({ is: "open" });
    expect(steps).toHaveLength(101);
  });

  it("is rest at once where what is held has no effect", () => {
    expect(simulate(influences("A B 0"), [hold("A", 1)], 1).ending).toEqual({ is: "rest", after: 0 });
  });
});

describe("the declared feedback as a cognitive map", () => {
  const link = { id: "l1", delay: null, strength: null, why: "" } as const;

  it("takes sign times strength, 0.5 where that is not known", () => {
    let map = aMap("Police > Visitors", "threat:Fraud");
    map = addFeedback(map, "now", { ...link, from: "threat:fraud", to: "relation:r1", polarity: "-" });
    map = addFeedback(map, "now", {
      ...{ id: "l2", why: "", delay: "long", strength: 0.8, polarity: "+" },
      ...{ from: "relation:r1", to: "impact:legitimacy" },
    });
    const { nodes, links } = influencesOf(nowOf(map));
    expect(nodes).toEqual(["threat:fraud", "relation:r1", "impact:legitimacy"]);
    expect(links).toEqual([
      { link: "l1", from: 0, to: 1, weight: -0.5, assumed: true, delayed: false },
      { link: "l2", from: 1, to: 2, weight: 0.8, assumed: false, delayed: true },
    ]);
  });

  it("knows a threat that is named as an element", () => {
    let map = aMap("Police > Visitors", "threat:Fraud");
    map = addFeedback(map, "now", { ...link, from: "threat:fraud", to: "relation:r1", polarity: "+" });
    map = addFeedback(map, "now", {
      ...link,
      id: "l2",
      from: "relation:r1",
      to: "element:fraud",
      polarity: "+",
    });
    expect(influencesOf(nowOf(map)).nodes).toEqual(["threat:fraud", "relation:r1"]);
  });

  it("begins with what reaches farthest, a threat where several do", () => {
    expect(farthestReaching(influences("T A 1", "B C 1", "C D 1"))).toBe("B");
    expect(farthestReaching(influences("A B 1", "threat:T C 1"))).toBe("threat:T");
    expect(farthestReaching(influences())).toBeNull();
  });

  it("is there in every case", async () => {
    const counts = await Promise.all(
      caseList.map(async ({ load }) => influencesOf(nowOf(await load())).links.length),
    );
    expect(counts.every((count) => count >= 4)).toBe(true);
  });
});

const aCognitiveMap = fc
  .array(fc.record({ from: fc.nat(5), to: fc.nat(5), weight: fc.double({ min: -1, max: 1, noNaN: true }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((links) =>
    influences("a a 0", ...links.map(({ from, to, weight }) => `n${from} n${to} ${weight.toFixed(3)}`)),
  );
const aValue = fc.double({ min: -1, max: 1, noNaN: true });

describe("laws of the simulation", () => {
  it("states stay between −1 and 1", () => {
    fc.assert(
      fc.property(
        aCognitiveMap,
        aValue,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (map, value, steepness) => {
          const { steps } = simulate(map, [hold("n0", value), push("n1", -value)], steepness);
          expect(steps.flat().every((state) => Math.abs(state) <= 1)).toBe(true);
        },
      ),
    );
  });

  it("turning every value round turns every state round", () => {
    fc.assert(
      fc.property(aCognitiveMap, aValue, (map, value) => {
        const one = simulate(map, [hold("n0", value)], 1);
        const other = simulate(map, [hold("n0", -value)], 1);
        expect(other.steps.map((state) => state.map((each) => 0 - each))).toEqual(
          one.steps.map((state) => state.map((each) => 0 + each)),
        );
      }),
    );
  });

  it("below a norm of 1/λ two runs never end far apart", () => {
    fc.assert(
      fc.property(aCognitiveMap, aValue, aValue, (map, one, other) => {
        if (strengthOf(map).norm >= 0.9) return;
        const ends = [one, other].map((value) => simulate(map, [push("n0", value)], 1));
        for (const { ending, steps } of ends) {
          expect(ending.is).toBe("rest");
          for (const state of steps.at(-1) ?? []) expect(Math.abs(state)).toBeLessThan(0.01);
        }
      }),
    );
  });

  it("the norm is at least the length of every row and column, and at most what is given for large maps", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(aValue, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        (rows) => {
          const norm = spectralNorm(rows);
          const columns = rows.map((_, at) => rows.map((row) => row[at] ?? 0));
          for (const line of [...rows, ...columns])
            expect(Math.hypot(...line)).toBeLessThanOrEqual(norm + 1e-9);
          const most = (lines: readonly (readonly number[])[]) =>
            Math.max(...lines.map((line) => line.reduce((sum, each) => sum + Math.abs(each), 0)));
          expect(norm).toBeLessThanOrEqual(Math.sqrt(most(rows) * most(columns)) + 1e-9);
        },
      ),
    );
  });
});
