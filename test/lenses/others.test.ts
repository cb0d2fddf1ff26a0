import { describe, expect, it } from "vitest";

import { evidence } from "~/lenses/evidence";
import { practice } from "~/lenses/practice";
import { tension } from "~/lenses/tension";
import { setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import { relationKinds } from "~/model/vocabulary";

import { aMap, relationIn } from "../a";
import { dressOf, styleIn, styleOf } from "./seen";

describe("the practice lens", () => {
  const map = aMap("Police > Visitors");
  const drawn = (fields: Parameters<typeof updateRelations>[3]) =>
    styleOf(practice, updateRelations(map, "now", ["r1"], fields), "r1");

  it("gives every kind of relation a sort that its legend explains", () => {
    const legend = new Set(practice.legend.map(({ id }) => id));
    for (const kind of relationKinds) expect(legend).toContain(drawn({ kind }).line.strokes[0].entry);
  });

  it.each([
    [null, 1.25],
    [1, 2],
    [2, 3.5],
    [3, 5],
  ])("draws strength %s %d wide", (strength, width) => {
    expect(drawn({ strength }).line.strokes[0].width).toBe(width);
  });

  it("puts formality and the role of the first party at the start, the other role at the end", () => {
    const { signs } = drawn({ formality: "informal", roles: { from: "provide", to: "receive" } });
    expect(signs).toEqual({ source: ["informal", "provide"], target: ["receive"] });
    expect(drawn({ formality: null, roles: null }).signs).toBeNull();
  });

  it("says the kind above a label, and not twice where the label is the kind", () => {
    expect(drawn({ kind: "oversight", label: "Inspects" }).note).toEqual([
      { key: "words.relationKinds.oversight" },
    ]);
    expect(drawn({ kind: "oversight", label: "" }).note).toBeNull();
  });
});

describe("the evidence lens", () => {
  const rated = aMap("Police 2/?> Visitors");
  const source = (fields: Parameters<typeof setTrust>[4], sources: readonly string[] = []) => {
    const map = updateRelations(setTrust(rated, "now", ["r1"], "forward", fields), "now", ["r1"], {
      sources,
    });
    return styleOf(evidence, map, "r1").line.strokes[0];
  };

  it("tells a rating that rests on nothing from one with a reason", () => {
    expect(source({ confidence: "high" }).entry).toBe("nothing");
    expect(source({ confidence: "high", why: "they said so" }).entry).toBe("high");
    expect(source({ confidence: "high", basis: ["reputation"] }).entry).toBe("high");
    expect(source({ confidence: null, why: "they said so" }).entry).toBe("unstated");
  });

  it("dashes low confidence, and dots what is not rated", () => {
    expect(source({ confidence: "low", why: "hearsay" }).dash).toBe("dashed");
    expect(styleOf(evidence, rated, "r1").line.strokes[1]).toMatchObject({
      dash: "dotted",
      entry: "unknown",
    });
  });

  it("holds no threat for badly founded because its relations rate nothing", () => {
    const drawn = (line: string, sources: readonly string[] = []) =>
      styleIn(evidence, { ...relationIn(aMap(line), "r1"), sources });
    const bare = drawn("threat:Fraud > Visitors");
    expect(bare.entries).toEqual(["empty"]);
    expect(bare.note).toBeNull();
    expect(bare.line.strokes[0].colour).not.toBe("harm");
    expect(drawn("threat:Fraud > Visitors P-1 E-1").entries).toEqual(["nothing"]);
    expect(drawn("threat:Fraud > Visitors P-1 E-1", ["s1"]).entries).toEqual(["unrated"]);
    const reasoned = setHumanSecurity(aMap("threat:Fraud > Visitors P-1 E-1"), "now", ["r1"], {
      whyProtection: "They lose money",
    });
    expect(styleOf(evidence, reasoned, "r1").entries).toEqual(["unrated"]);
  });

  it("counts the sources", () => {
    expect(styleOf(evidence, rated, "r1").note).toEqual([{ key: "words.sourceCount.none" }]);
  });
});

describe("the tension lens", () => {
  const camps = aMap(
    "A 2/2> B",
    "A 1/1> C",
    "B 1/1> C",
    "A -2/-2> D",
    "B -2/-1> D",
    "C 1/2> D",
    "threat:Fraud > A",
  );

  it("draws what a pair is to each other, the same in both halves", () => {
    const entries = ["r1", "r4", "r7"].map((id) =>
      styleOf(tension, camps, id).line.strokes.map(({ entry }) => entry),
    );
    expect(entries).toEqual([
      ["trusting", "trusting"],
      ["distrusting", "distrusting"],
      ["none", "none"],
    ]);
  });

  it("names the tie that goes against the camps, and draws it wider", () => {
    const { note, line, entries } = styleOf(tension, camps, "r6");
    expect(note).toEqual([{ key: "words.ties.against" }]);
    expect(line.strokes[0].width).toBeGreaterThan(styleOf(tension, camps, "r1").line.strokes[0].width);
    expect(entries).toContain("against");
  });

  it("gives each camp half a ring, neither of them coloured", () => {
    const [first, second] = ["a", "d"].map((id) => dressOf(tension, camps, id));
    expect([first?.upper.share, first?.lower.share]).toEqual([1, 0]);
    expect([second?.upper.share, second?.lower.share]).toEqual([0, 1]);
    expect(first?.upper.colour).toBe(second?.lower.colour);
  });

  it("tells no camps apart where there is one", () => {
    expect(dressOf(tension, aMap("A 2/2> B"), "a")).toBeNull();
  });

  it("leaves a pair unknown of whom nothing is known", () => {
    expect(styleOf(tension, aMap("A > B"), "r1").entries).toEqual(["unknown"]);
  });
});
