import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { clausesOf, relationSentence } from "~/formats/sentences";
import type { RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";
import { relationKinds } from "~/model/vocabulary";

import { aMap, nowOf, relationIn } from "../a";
import { aWholeMap } from "../arbitraryMap";
import { english } from "./english";

/** The sentence of the only relation of a map in a line. */
function sentence(line: string, change: Partial<Relation> = {}, labels: Record<string, string> = {}): string {
  const map = relabelled(aMap(line), labels);
  return relationSentence({ ...relationIn(map, "r1"), kind: "service", ...change }, nowOf(map), english);
}

function relabelled(map: RelataMap, labels: Record<string, string>): RelataMap {
  const variants = map.variants.map((variant) => ({
    ...variant,
    elements: variant.elements.map((each) => ({ ...each, label: labels[each.id] ?? each.label })),
  }));
  return { ...map, variants };
}

describe("a relation as a sentence", () => {
  it.each([
    [
      "Police 1/-1> Visitors P2 E-1",
      "Police serves Visitors. There is cautious trust from Police towards Visitors (+1), but wariness in return (−1). The relation reliably shields Visitors (+2), but leaves them dependent or silenced (−1).",
    ],
    ["A -3/-2> B", "A serves B. There is deep distrust from A towards B (−3), and distrust in return (−2)."],
    ["A 2/2> B", "A serves B. Both ways there is trust (+2)."],
    [
      "A 0/3> B",
      "A serves B. There is neither trust nor distrust from A towards B (0), but deep trust in return (+3).",
    ],
    ["A 2/?> B", "A serves B. There is trust from A towards B (+2); trust in return is not known."],
    ["A ?/-1> B", "A serves B. Trust from A towards B is not known; in return there is wariness (−1)."],
    ["A > B", "A serves B. Trust between A and B is not known, either way."],
    ["space:Square > B", "Square serves B."],
    [
      "threat:Fraud > B P-2 E-2",
      "Fraud serves B. The relation is itself a grave threat to B (−2) and strips them of rights or say (−2).",
    ],
    [
      "threat:Fraud > B P-1 E0",
      "Fraud serves B. The relation leaves B exposed or unguarded (−1), but does not empower them, or gives and takes alike (0).",
    ],
    [
      "threat:Fraud > B P0 E1",
      "Fraud serves B. The relation does not protect B, or protects and harms alike (0), but gives them information, skill or voice (+1).",
    ],
    [
      "threat:Fraud > B P1 E2",
      "Fraud serves B. The relation partly shields B (+1) and gives them real say, or means to act (+2).",
    ],
    [
      "threat:Fraud > B P1",
      "Fraud serves B. The relation partly shields B (+1); what it does for their empowerment is not known.",
    ],
    [
      "threat:Fraud > B E1",
      "Fraud serves B. The relation gives B information, skill or voice (+1); what it does for their protection is not known.",
    ],
    ["A 2/-1> A", "A serves A. There is trust from A towards A (+2), but wariness in return (−1)."],
    ["A > A", "A serves A. Trust within A is not known."],
  ])("%s", (line, said) => expect(sentence(line)).toBe(said));

  it("says that a reading knows neither protection nor empowerment, and for whom", () => {
    const unknown = {
      protection: null,
      whyProtection: "",
      empowerment: null,
      whyEmpowerment: "",
      dimensions: [],
    };
    expect(sentence("A 1/1> B", { humanSecurity: { beneficiary: "b", ...unknown } })).toMatch(
      /What the relation does for the protection and the empowerment of B is not known\.$/u,
    );
    expect(
      sentence("A 1/1> B", { humanSecurity: { beneficiary: null, ...unknown, protection: 1 } }),
    ).toContain(
      "The relation partly shields a party that is not named (+1); what it does for their empowerment is not known.",
    );
  });

  it("has the words on the line, and none where there are none", () => {
    expect(sentence("space:Square > B", { label: " Help desk " })).toBe("Square serves B: “Help desk”.");
    expect(sentence("space:Square > B", { label: "  " })).toBe("Square serves B.");
  });

  it("names what has no name by its kind", () => {
    expect(sentence("A 1/0> B", {}, { a: "", b: " " })).toBe(
      "unnamed actor serves unnamed actor. There is cautious trust from unnamed actor towards unnamed actor (+1), but neither trust nor distrust in return (0).",
    );
    expect(sentence("threat:Fraud > space:Square", {}, { fraud: "", square: "" })).toBe(
      "unnamed threat serves unnamed space.",
    );
  });

  it.each(relationKinds)("says %s as the drawing does, between two names", (kind) => {
    const said = sentence("space:Bus > Visitors", { kind });
    expect(said).toBe(`Bus ${english(`words.relationVerbs.${kind}`)} Visitors.`);
  });

  it("says names as they are, whatever they look like", () => {
    const labels = { a: "$t(common.app) {{x}}", b: "<b>&amp;" };
    expect(sentence("A 1/?> B", {}, labels)).toBe(
      "$t(common.app) {{x}} serves <b>&amp;. There is cautious trust from $t(common.app) {{x}} towards <b>&amp; (+1); trust in return is not known.",
    );
  });

  it("of any map says nought only where nought is rated, and nothing of trust that cannot be", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        for (const variant of map.variants)
          for (const relation of variant.relations) {
            const bare = { ...variant, elements: variant.elements.map((each) => ({ ...each, label: "N" })) };
            const { trust, humanSecurity } = relation;
            const ratings = [
              trust?.forward.value,
              trust?.backward.value,
              humanSecurity?.protection,
              humanSecurity?.empowerment,
            ];
            const said = relationSentence({ ...relation, label: "" }, bare, english);
            const noughts = ratings.filter((each) => each === 0).length;
            // Nought both ways is said once.
            const alike = trust?.forward.value === 0 && trust.backward.value === 0 ? 1 : 0;
            expect(said.match(/\(0\)/gu)?.length ?? 0).toBe(noughts - alike);
            expect(/trust|wariness/iu.test(said)).toBe(trust !== null);
            expect(said).not.toMatch(/sentences\.|\{\{|undefined|null/u);
          }
      }),
      { numRuns: 50 },
    );
  });
});

describe("what one party says of a relation", () => {
  it("is said as the agreed ratings are, its gaps as gaps", () => {
    const map = aMap("Police 1/-1> Visitors P2 E-1");
    const seen = { forward: null, backward: -3, protection: null, empowerment: null };
    expect(clausesOf(relationIn(map, "r1"), seen, nowOf(map), english)).toEqual([
      "trust from Police towards Visitors not known",
      "deep distrust from Visitors towards Police (−3)",
      "what it does for the protection and the empowerment of Visitors is not known",
    ]);
  });

  it("leaves out human security where nobody is read and nothing is rated", () => {
    const map = aMap("Police 1/-1> Visitors");
    const seen = { forward: 1, backward: 1, protection: null, empowerment: null };
    expect(clausesOf(relationIn(map, "r1"), seen, nowOf(map), english)).toHaveLength(2);
    expect(clausesOf(relationIn(map, "r1"), { ...seen, protection: 1 }, nowOf(map), english)[2]).toBe(
      "it partly shields a party that is not named (+1)",
    );
  });
});
