import { describe, expect, it } from "vitest";

import { openQuestions } from "~/analysis/open-questions";
import { addSource } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { setImpactItem } from "~/model/commands/impact";
import { addReading, addPerspective } from "~/model/commands/perspectives";
import { setTrust, updateRelations } from "~/model/commands/relations";
import { explainChange, forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { impactItems } from "~/model/vocabulary";

import { aFullMap, aMap } from "../a";

function ask(map: RelataMap, variantId = "now") {
  const open = openQuestions(map, variantId);
  const named = (ratings: typeof open.unrated) =>
    ratings.map(({ relation, rated }) => `${relation.id} ${rated}`);
  return { ...open, unrated: named(open.unrated), unreasoned: named(open.unreasoned) };
}

describe("what a variant leaves open", () => {
  it("is each rating that could be made and is not", () => {
    const map = aMap("Police 1/?> Visitors P2", "A > B", "A > space:Square", "threat:Fraud > A E0");
    expect(ask(map).unrated).toEqual([
      ...["r1 backward", "r1 empowerment", "r2 forward", "r2 backward", "r4 protection"],
    ]);
  });

  it("is each rating without a reason, with or without a source; nought is a rating", () => {
    let map = aMap("Police 0/-1> Visitors", "A 1/1> B");
    map = setTrust(map, "now", ["r1"], "backward", { why: "They were stopped" });
    const source = { type: null, year: null, evidence: null, url: null, via: null };
    map = addSource(map, { id: "s1", citation: "A report", ...source });
    map = updateRelations(map, "now", ["r2"], { sources: ["s1"] });
    const { unreasoned } = openQuestions(map, "now");
    expect(unreasoned.map(({ relation, rated, sourced }) => [relation.id, rated, sourced])).toEqual([
      ["r1", "forward", false],
      ["r2", "forward", true],
      ["r2", "backward", true],
    ]);
  });

  it("is each reading of this variant without a reason", () => {
    expect(ask(aFullMap()).silent.map(({ id }) => id)).toEqual(["g1"]);
    let map = aMap("A 1/1> B");
    map = addPerspective(map, { id: "p", name: "P", chain: null, colour: null, securityView: "" });
    const rated = { forward: 1, backward: null, protection: null, empowerment: null };
    const at = { perspective: "p", person: null, variant: "now", relation: "r1" };
    map = addReading(map, { id: "g", ...at, ...rated, why: "Said so" });
    expect(ask(map).silent).toEqual([]);
  });

  it("is each actor of whom nobody knows whether there was a seat, asked or not", () => {
    let map = aMap("A", "B", "C", "D", "space:Square");
    map = updateElements(map, "now", ["a"], { seatAtTable: "yes" });
    map = updateElements(map, "now", ["b"], { seatAtTable: "no" });
    map = updateElements(map, "now", ["c"], { seatAtTable: "unknown" });
    expect(ask(map).seats.map(({ id }) => id)).toEqual(["c", "d"]);
  });

  it.each([
    ["both sides known", ["A > X P1 E1"], []],
    ["one side unknown", ["A > X P1"], ["x"]],
    ["half unknown", ["A > X P1 E1", "B > X P1"], ["x"]],
    ["less than half unknown", ["A > X P1 E1", "B > X P1 E1", "C > X P1"], []],
    ["nobody read", ["A > X"], []],
  ])("is a beneficiary with too little known: %s", (_, lines, thin) => {
    expect(ask(aMap(...lines)).thin.map(({ beneficiary }) => beneficiary)).toEqual(thin);
  });

  it("is each threat that somebody contests, and none of which that is not known", () => {
    let map = aMap("threat:Fraud", "threat:Crime", "threat:War");
    map = updateElements(map, "now", ["fraud"], { contested: true });
    map = updateElements(map, "now", ["crime"], { contested: false });
    expect(ask(map).contested.map(({ id }) => id)).toEqual(["fraud"]);
  });

  it("is each item of the overall impact without a score", () => {
    const map = setImpactItem(aMap("A"), "now", { of: "overall" }, "lawfulness", { score: 3 });
    expect(ask(map).unscored).toEqual(impactItems.filter((each) => each !== "lawfulness"));
  });

  it("is each change of a redesign without a reason; where things stand is no change", () => {
    let map = forkVariant(aMap("A 1/1> B", "B 1/1> C"), "now", { id: "then", name: "Then" });
    map = updateRelations(map, "then", ["r1", "r2"], { strength: 3 });
    map = updateElements(map, "then", ["a"], { position: { x: 9, y: 9 } });
    map = explainChange(map, "then", "r2", "because");
    expect(ask(map, "then").unexplained).toEqual(["r1"]);
    expect(ask(map, "now").unexplained).toEqual([]);
  });
});
