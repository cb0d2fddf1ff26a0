import { describe, expect, it } from "vitest";

import { humanSecurity } from "~/lenses/human-security";
import { updateRelations } from "~/model/commands/relations";

import { aMap } from "../a";
import { dressOf, styleOf } from "./seen";

const strands = (line: string) => {
  const [above, below] = styleOf(humanSecurity, aMap(line), "r1").line.strokes;
  return { above, below };
};

describe("the human-security lens", () => {
  it("draws protection above and empowerment below", () => {
    const { line } = styleOf(humanSecurity, aMap("Police > Visitors P2 E1"), "r1");
    expect(line.form).toBe("strands");
    expect(line.strokes.map(({ colour }) => colour)).toEqual(["protection", "empowerment"]);
  });

  it.each([
    [2, 4, "solid"],
    [1, 2.5, "solid"],
    [0, 1.25, "solid"],
    [-1, 2.5, "dashed"],
    [-2, 4, "dashed"],
  ] as const)("draws protection %d as a line %d wide, %s", (value, width, dash) => {
    expect(strands(`Police > Visitors P${value} E0`).above).toMatchObject({ width, dash });
  });

  it("breaks a strand for harm and for nothing else", () => {
    const { above, below } = strands("Police > Visitors P-2 E2");
    expect([above.colour, above.dash]).toEqual(["harm", "dashed"]);
    expect([below.colour, below.dash]).toEqual(["empowerment", "solid"]);
  });

  it("keeps unknown apart from nought", () => {
    const { above, below } = strands("Police > Visitors P0");
    expect(above).toMatchObject({ colour: "neither", dash: "solid" });
    expect(below).toMatchObject({ colour: "trustUnknown", dash: "dotted" });
  });

  it("draws a relation that is read for nobody as one line of ink", () => {
    const { line } = styleOf(humanSecurity, aMap("threat:Fraud > Visitors"), "r1");
    expect(line).toMatchObject({ form: "halves", arrow: "ink" });
  });

  it("lets the relations of one beneficiary stand out, and the others back", () => {
    const map = aMap("Police > Visitors P2 E1", "Police > Owners P2 E1", "threat:Fraud > Visitors");
    const seen = ["r1", "r2", "r3"].map(
      (id) => styleOf(humanSecurity, map, id, { beneficiary: "visitors" }).entries,
    );
    expect(seen).toEqual([["protection", "empowerment"], ["another"], ["unread"]]);
    expect(dressOf(humanSecurity, map, "owners", { beneficiary: "visitors" })).toBeNull();
    expect(dressOf(humanSecurity, map, "visitors", { beneficiary: "visitors" })).not.toBeNull();
  });
});

describe("the rings of a beneficiary", () => {
  it("are filled to half the mean: protection above, empowerment below", () => {
    const dress = dressOf(
      humanSecurity,
      aMap("Police > Visitors P2 E1", "Police > Visitors P1 E0"),
      "visitors",
    );
    expect(dress?.upper).toEqual({ share: 0.75, colour: "protection", dash: "solid" });
    expect(dress?.lower).toEqual({ share: 0.25, colour: "empowerment", dash: "solid" });
  });

  it("are broken where the mean is harm", () => {
    const dress = dressOf(humanSecurity, aMap("Police > Visitors P-1 E-2"), "visitors");
    expect(dress?.upper).toEqual({ share: 0.5, colour: "harm", dash: "dashed" });
    expect(dress?.lower).toEqual({ share: 1, colour: "harm", dash: "dashed" });
  });

  it("say so where nothing is known, and never show it as nought", () => {
    const dress = dressOf(humanSecurity, aMap("Police > Visitors P1"), "visitors");
    expect(dress?.lower.share).toBeNull();
    expect(dress?.caption).toEqual([{ key: "words.quadrantUnknown" }]);
  });

  it("name the quadrant, and who is targeted", () => {
    const caption = (...lines: readonly string[]) =>
      dressOf(humanSecurity, aMap(...lines), "visitors")?.caption;
    expect(caption("Police > Visitors P2 E1")).toEqual([{ key: "words.quadrants.both" }]);
    expect(caption("Police > Visitors P-2 E0")).toEqual([
      { key: "words.quadrants.abandoned" },
      { text: "·" },
      { key: "words.targeted" },
    ]);
  });

  it.each([
    ["Police > Visitors P2 E1", ["received", "held"]],
    ["Police > Visitors P2 E-1", ["received", "harmed"]],
    ["Police > Visitors P-1 E-1", ["harmed"]],
    ["Police > Visitors P0 E1", ["even", "held"]],
    ["Police > Visitors P1", ["received", "unsure"]],
  ])("of %s are explained as %j and as nothing that is not drawn", (line, entries) => {
    expect(dressOf(humanSecurity, aMap(line), "visitors")?.entries).toEqual(entries);
  });

  it("stand around nobody for whom nothing is read", () => {
    expect(dressOf(humanSecurity, aMap("Police > Visitors P1 E1"), "police")).toBeNull();
  });

  it("weigh a strong relation more", () => {
    const map = updateRelations(aMap("Police > Visitors P2 E0", "Bar > Visitors P0 E0"), "now", ["r1"], {
      strength: 3,
    });
    expect(dressOf(humanSecurity, map, "visitors")?.upper.share).toBe(0.75);
  });
});
