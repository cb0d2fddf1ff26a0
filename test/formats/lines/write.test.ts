import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { caseList } from "~/cases/index";
import { linesOf } from "~/formats/lines/write";
import { elementsById } from "~/model/queries";
import { type Relation, unknownHumanSecurity } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { aMap, nowOf } from "../../a";
import { aWholeMap } from "../../arbitraryMap";
import { words, written } from "./lines";

/** What lines can say of a variant, with places in lists for ids. */
function covered(variant: Variant) {
  const known = elementsById(variant);
  const place = (id: string | null) => variant.elements.findIndex((element) => element.id === id);
  const reading = ({ from, to, humanSecurity }: Relation) => {
    const [source, target] = [known.get(from), known.get(to)];
    if (humanSecurity === null || source === undefined || target === undefined) return null;
    const { protection, empowerment, beneficiary } = humanSecurity;
    const usual = unknownHumanSecurity(source, target).beneficiary;
    // A reading that says nothing is as good as none.
    if (protection === null && empowerment === null && beneficiary === usual) return null;
    return { protection, empowerment, beneficiary: place(beneficiary) };
  };
  const trusted = ({ trust }: Relation) =>
    trust && [trust.forward, trust.backward].map(({ value, confidence }) => ({ value, confidence }));
  return {
    elements: variant.elements.map(({ kind, label }) => ({ kind, label })),
    relations: variant.relations.map((relation) => ({
      ends: [place(relation.from), place(relation.to)],
      kind: relation.kind,
      label: relation.label,
      trust: trusted(relation),
      humanSecurity: reading(relation),
      strength: relation.strength,
      formality: relation.formality,
      roles: relation.roles && { from: relation.roles.from, to: relation.roles.to },
    })),
  };
}

function rebuilt(variant: Variant) {
  const { map, problems } = written(aMap(), linesOf(variant, words));
  return problems.length > 0 ? problems : covered(nowOf(map));
}

describe("the lines of a map", () => {
  it("make it anew, whatever it holds", () => {
    fc.assert(
      fc.property(aWholeMap, ({ variants }) => {
        for (const variant of variants) expect(rebuilt(variant)).toEqual(covered(variant));
      }),
      { numRuns: 300 },
    );
  });

  it.each(caseList)("make the case $id anew, in each of its variants", async (study) => {
    const { variants } = await study.load();
    for (const variant of variants) expect(rebuilt(variant)).toEqual(covered(variant));
  });

  it("are as plain as they can be", () => {
    const { map, problems } = written(
      aMap(),
      "Police > Visitors: protects, patrols, trust 1/-1, P2 E-1",
      "threat: Fraud > Visitors: endangers",
      '"Bars, clubs" <> "T": contracts with, low/?, "for now", trust 2/?',
      "+ Police > Visitors: protects, patrols, P1 for Police, s2, informal, provide/receive",
      "+ Police",
    );
    expect(problems).toEqual([]);
    expect(linesOf(nowOf(map), words).split("\n")).toEqual([
      "Police",
      "Visitors",
      "threat: Fraud",
      '"Bars, clubs"',
      '"T"',
      "+ Police",
      '"Police" #1 > Visitors: protect, patrols, trust 1/-1, P2 E-1',
      "Fraud > Visitors: endanger",
      '"Bars, clubs" > "T": contract, "for now", trust 2, low',
      '"T" > "Bars, clubs": contract, "for now", trust ?/2, low',
      '+ "Police" #1 > Visitors: protect, patrols, P1, for "Police" #1, strength 2, informal, provide/receive',
    ]);
  });

  it("of a few items bring what these need", () => {
    const map = aMap("Police > Visitors", "Police > Bars", "space:Square");
    expect(linesOf(nowOf(map), words, new Set(["r2", "square"]))).toBe(
      "Police\nBars\nspace: Square\nPolice > Bars: cooperation",
    );
  });
});
