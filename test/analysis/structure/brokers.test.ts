import { describe, expect, it } from "vitest";

import { brokers } from "~/analysis/structure/brokers";
import type { Distance } from "~/analysis/structure/distance";

import { aMap } from "../../a";
import { asked } from "./asked";

function brokersOf(lines: readonly string[], distance: Distance = "difference") {
  return asked(brokers, aMap(...lines), { distance });
}

describe("a broker", () => {
  it("stands between A and C where trust is high by way of B and low between them (W2)", () => {
    const { brokers, pairs } = brokersOf(["A 3/3> B", "B 3/3> C", "A 1/1> C"]);
    expect(pairs).toBe(1);
    expect(brokers).toMatchObject([{ id: "b", rank: 1, betweenness: 1, pairs: 1 }]);
    // A and C would still trust each other without B, only less.
    expect(brokers[0]?.cutOff).toBe(0);
  });

  it("is none where the direct tie is as short: distance is turned round, so that more trust is nearer", () => {
    expect(brokersOf(["A 1/1> B", "B 1/1> C", "A 3/3> C"]).brokers).toEqual([]);
  });

  it("shares a pair whose shortest ways are equal", () => {
    const { brokers } = brokersOf(["A 2/2> B", "B 2/2> C", "A 2/2> D", "D 2/2> C"]);
    const half = { betweenness: 0.166666667, rank: 1, shares: 4 };
    expect(brokers).toMatchObject([half, half, half, half]);
  });

  it("can be another when distance is one divided by trust", () => {
    // 4 − t: A to C is 1 + 2 = 3 by B and 3 directly; 1/t: 1/3 + 1/2 < 1.
    const lines = ["A 3/3> B", "B 2/2> C", "A 1/1> C"];
    expect(brokersOf(lines).brokers[0]?.betweenness).toBe(0.5);
    expect(brokersOf(lines, "inverse").brokers[0]?.betweenness).toBe(1);
  });

  it("cuts off the pairs that hang together by it alone", () => {
    const { brokers } = brokersOf(["A 2/2> B", "B 2/2> C", "B 2/2> D", "C 2/2> D"]);
    expect(brokers).toMatchObject([{ id: "b", pairs: 2, cutOff: 2 }]);
  });

  it("is distrusted where the mean of others' trust in it is distrust, as in the finding", () => {
    const { brokers } = brokersOf(["A 3/1> B", "B 1/3> C", "B ?/-3> D", "B ?/-3> E", "B ?/-3> F"]);
    expect(brokers[0]).toMatchObject({ id: "b", distrusted: true, received: -0.6, receivedRatings: 5 });
    expect(brokersOf(["A 3/3> B", "B 3/3> C"]).brokers[0]).toMatchObject({ distrusted: false, received: 3 });
    // (2 + 2 − 3 − 2) / 4 = −0.25: wary at most.
    const wary = brokersOf(["A 2/2> B", "B 2/2> C", "B ?/-3> D", "B ?/-2> E"]);
    expect(wary.brokers[0]).toMatchObject({ id: "b", distrusted: false, received: -0.25 });
  });

  it("is not said to be distrusted where half or more of the trust in it is unknown", () => {
    const { brokers } = brokersOf([
      "A 1/3> B",
      "B 3/-1> C",
      "D -3/?> B",
      "E -3/?> B",
      "F ?/?> B",
      "G ?/?> B",
      "H ?/?> B",
      "I ?/?> B",
    ]);
    expect(brokers[0]).toMatchObject({ id: "b", received: -1.5, receivedUnknown: 4, distrusted: false });
  });

  it("is never made by distrust, which is no path", () => {
    expect(brokersOf(["A -3/-3> B", "B -3/-3> C"])).toMatchObject({ ties: 0, brokers: [] });
  });

  it("is said beside how much is not known", () => {
    expect(brokersOf(["A 3/?> B", "B ?/?> C"])).toMatchObject({
      ratings: 4,
      unknown: 3,
      parties: 3,
      ties: 1,
    });
  });

  it("may be called like something of JavaScript's own", () => {
    expect(brokersOf(["__proto__ 3/3> constructor", "constructor 3/3> toString"]).brokers[0]?.id).toBe(
      "constructor",
    );
  });
});
