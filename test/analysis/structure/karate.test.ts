import { describe, expect, it } from "vitest";

import { brokers } from "~/analysis/structure/brokers";
import { compartments } from "~/analysis/structure/compartments";
import { tiesOf } from "~/analysis/ties";
import { triadsOf } from "~/analysis/triads";

import { aMap, nowOf } from "../../a";
import { karateTies } from "../../fixtures/karate";
import { asked } from "./asked";

const club = aMap(...karateTies.map(([one, other]) => `${one} 3/3> ${other}`));

describe("the karate club of Zachary (1977)", () => {
  it("has 34 members and 78 ties", () => {
    expect(nowOf(club).elements).toHaveLength(34);
    expect(karateTies).toHaveLength(78);
  });

  it("has member 1 between others by the published 0.4376, before 34 by 0.3041 and 33 by 0.1452", () => {
    const found = asked(brokers, club, { distance: "difference" }).brokers;
    expect(found.slice(0, 3).map(({ id, rank }) => [id, rank])).toEqual([
      ["1", 1],
      ["34", 2],
      ["33", 3],
    ]);
    expect(found[0]?.betweenness).toBeCloseTo(0.4376, 4);
    expect(found[1]?.betweenness).toBeCloseTo(0.3041, 4);
    expect(found[2]?.betweenness).toBeCloseTo(0.1452, 4);
  });

  it("has an average clustering of the published 0.5706, by its triads", () => {
    const ties = [...tiesOf(nowOf(club)).values()];
    const triads = triadsOf(ties);
    const clustering = nowOf(club).elements.map(({ id }) => {
      const degree = ties.filter(({ a, b }) => a === id || b === id).length;
      const closed = triads.filter(({ parties }) => parties.includes(id)).length;
      return degree < 2 ? 0 : closed / ((degree * (degree - 1)) / 2);
    });
    expect(clustering.reduce((sum, each) => sum + each, 0) / 34).toBeCloseTo(0.5706, 4);
  });

  it("falls into the four communities of the best modularity that is published, 0.4198", () => {
    const { modularity, groups, search } = asked(compartments, club, { by: "community", over: "positive" });
    expect(modularity).toBeCloseTo(0.4198, 4);
    expect(groups.map(({ members }) => members.length)).toEqual([12, 11, 6, 5]);
    expect(search?.lowest).toBeLessThan(modularity ?? 0);
    expect(search?.agreeing).toBeGreaterThan(0);
  });
});
