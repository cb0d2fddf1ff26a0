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
      "Police, service to Visitors: cautious trust from Police towards Visitors, +1; wariness from Visitors towards Police, −1; it reliably shields Visitors, +2; it leaves Visitors dependent or silenced, −1.",
    ],
    ["A -3/-2> B", "A, service to B: deep distrust from A towards B, −3; distrust from B towards A, −2."],
    [
      "A 0/3> B",
      "A, service to B: neither trust nor distrust from A towards B, 0; deep trust from B towards A, +3.",
    ],
    ["A 2/?> B", "A, service to B: trust from A towards B, +2; trust from B towards A not known."],
    ["A ?/-1> B", "A, service to B: trust from A towards B not known; wariness from B towards A, −1."],
    ["A > B", "A, service to B: trust between A and B not known, either way."],
    ["space:Square > B", "Square, service to B."],
    [
      "threat:Fraud > B P-2 E-2",
      "Fraud, service to B: it is itself a grave threat to B, −2; it strips B of rights or say, −2.",
    ],
    [
      "threat:Fraud > B P-1 E0",
      "Fraud, service to B: it leaves B exposed or unguarded, −1; it does not empower B, or gives and takes alike, 0.",
    ],
    [
      "threat:Fraud > B P0 E1",
      "Fraud, service to B: it does not protect B, or protects and harms alike, 0; it gives B information, skill or voice, +1.",
    ],
    [
      "threat:Fraud > B P1 E2",
      "Fraud, service to B: it partly shields B, +1; it gives B real say, or means to act, +2.",
    ],
    [
      "threat:Fraud > B P1",
      "Fraud, service to B: it partly shields B, +1; what it does for the empowerment of B is not known.",
    ],
    [
      "threat:Fraud > B E1",
      "Fraud, service to B: what it does for the protection of B is not known; it gives B information, skill or voice, +1.",
    ],
    [
      "A 2/-1> A",
      "A, service to A: trust from A towards A, +2; the other way round, wariness from A towards A, −1.",
    ],
    ["A > A", "A, service to A: trust within A not known."],
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
      /; what it does for the protection and the empowerment of B is not known\.$/u,
    );
    expect(
      sentence("A 1/1> B", { humanSecurity: { beneficiary: null, ...unknown, protection: 1 } }),
    ).toContain(
      "it partly shields a party that is not named, +1; what it does for the empowerment of a party that is not named",
    );
  });

  it("has the words on the line, and none where there are none", () => {
    expect(sentence("space:Square > B", { label: " Help desk " })).toBe(
      "Square, service to B (“Help desk”).",
    );
    expect(sentence("space:Square > B", { label: "  " })).toBe("Square, service to B.");
  });

  it("names what has no name by its kind", () => {
    expect(sentence("A 1/0> B", {}, { a: "", b: " " })).toBe(
      "unnamed actor, service to unnamed actor: cautious trust from unnamed actor towards unnamed actor, +1; neither trust nor distrust from unnamed actor towards unnamed actor, 0.",
    );
    expect(sentence("threat:Fraud > space:Square", {}, { fraud: "", square: "" })).toBe(
      "unnamed threat, service to unnamed space.",
    );
  });

  it.each(relationKinds)("says %s between two names, of which either may be one or many", (kind) => {
    const said = sentence("space:Bus > Visitors", { kind });
    expect(said).toMatch(/^Bus, [a-z ]+ (over|for|with|of|to) Visitors\.$/u);
  });

  it("says names as they are, whatever they look like", () => {
    const labels = { a: "$t(common.app) {{x}}", b: "<b>&amp;" };
    expect(sentence("A 1/?> B", {}, labels)).toBe(
      "$t(common.app) {{x}}, service to <b>&amp;: cautious trust from $t(common.app) {{x}} towards <b>&amp;, +1; trust from <b>&amp; towards $t(common.app) {{x}} not known.",
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
            expect(said.match(/, 0(?=[;.])/gu)?.length ?? 0).toBe(
              ratings.filter((each) => each === 0).length,
            );
            expect(/trust|wariness/u.test(said)).toBe(trust !== null);
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
      "deep distrust from Visitors towards Police, −3",
      "what it does for the protection and the empowerment of Visitors is not known",
    ]);
  });

  it("leaves out human security where nobody is read and nothing is rated", () => {
    const map = aMap("Police 1/-1> Visitors");
    const seen = { forward: 1, backward: 1, protection: null, empowerment: null };
    expect(clausesOf(relationIn(map, "r1"), seen, nowOf(map), english)).toHaveLength(2);
    expect(clausesOf(relationIn(map, "r1"), { ...seen, protection: 1 }, nowOf(map), english)[2]).toBe(
      "it partly shields a party that is not named, +1",
    );
  });
});
