import { describe, expect, it } from "vitest";

import { lensOf, lenses } from "~/lenses";
import { dashOf } from "~/lenses/lens";
import { trust } from "~/lenses/trust";
import type { Relation, TrustReading } from "~/model/relation";

import { aMap, relationIn } from "../a";
import { styleIn } from "./seen";

const between = relationIn(aMap("Police ?> Visitors"), "r1");

function reading(value: number | null, confidence: TrustReading["confidence"] = null): TrustReading {
  return { value, confidence, basis: [], why: "" };
}

function seen(forward: TrustReading, backward: TrustReading = reading(null)) {
  const relation: Relation = { ...between, trust: { forward, backward } };
  const [source, target] = styleIn(trust, relation).line.strokes;
  return { source, target };
}

describe("the trust lens", () => {
  it.each([
    [-3, "trustMinus3", 4.5],
    [-2, "trustMinus2", 3.5],
    [-1, "trustMinus1", 2.5],
    [0, "trust0", 1.5],
    [1, "trustPlus1", 2.5],
    [2, "trustPlus2", 3.5],
    [3, "trustPlus3", 4.5],
  ] as const)("draws trust %d in %s, %d wide", (value, colour, width) => {
    expect(seen(reading(value)).source).toEqual({ colour, width, dash: "solid", entry: String(value) });
  });

  it("draws what is not known dotted and thin, whatever its confidence", () => {
    const unknown = { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unknown" };
    expect(seen(reading(null)).source).toEqual(unknown);
    expect(seen(reading(null, "low")).source).toEqual(unknown);
  });

  it.each([
    ["low", "dashed"],
    ["medium", "solid"],
    ["high", "solid"],
    [null, "solid"],
  ] as const)("draws a reading of %s confidence %s", (confidence, dash) => {
    expect(seen(reading(2, confidence)).source.dash).toBe(dash);
  });

  it("shows at each end how far the party there trusts the other", () => {
    const { source, target } = seen(reading(3), reading(-1));
    expect([source.colour, target.colour]).toEqual(["trustPlus3", "trustMinus1"]);
  });

  it("draws what holds no trust in ink", () => {
    const endangers = relationIn(aMap("threat:Fraud > Visitors"), "r1");
    const ink = { colour: "ink", width: 1.5, dash: "solid", entry: "none" };
    expect(styleIn(trust, endangers).line).toEqual({ form: "halves", strokes: [ink, ink], arrow: "ink" });
  });

  it("explains every class in its legend exactly as it is drawn", () => {
    const drawn = [-3, -2, -1, 0, 1, 2, 3, null].map((value) => seen(reading(value)).source);
    const endangers = relationIn(aMap("threat:Fraud > Visitors"), "r1");
    const all = [...drawn, styleIn(trust, endangers).line.strokes[0]];
    expect(trust.legend.map(({ sample }) => sample)).toEqual(all.map((stroke) => ({ as: "line", stroke })));
    expect(trust.legend.map(({ id }) => id)).toEqual(all.map(({ entry }) => entry));
  });
});

describe("dashes", () => {
  it("grow with the width, and dots never touch", () => {
    expect(dashOf({ width: 2, dash: "solid" })).toBeNull();
    expect(dashOf({ width: 2, dash: "dashed" })).toEqual([8, 5]);
    for (const width of [1.5, 3, 4.5]) {
      const [, gap = 0] = dashOf({ width, dash: "dotted" }) ?? [];
      expect(gap).toBeGreaterThan(width);
    }
  });
});

describe("the list of lenses", () => {
  it("gives a lens by its name, and the first where nobody knows the name", () => {
    expect(lensOf("trust")).toBe(trust);
    expect(lensOf("of a newer version")).toBe(lenses[0]);
    expect(lensOf(null)).toBe(lenses[0]);
  });
});
