import { describe, expect, it } from "vitest";

import { addVariant, explainChange } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { newVariant, type Variant } from "~/model/variant";

import { aFullMap, aMap, linesOf, nowOf } from "../a";
import { costOf } from "../cost";

/** The map that a document becomes, what is told as "code place", and that nothing is told of it again. */
function mended(document: unknown): { readonly map: RelataMap; readonly told: readonly string[] } {
  const { map, problems } = parseMap(document);
  if (map === null) throw new Error("mended: refused");
  expect(parseMap(map)).toEqual({ map, problems: [] });
  return { map, told: problems.map(({ code, where }) => `${code} ${where}`) };
}

/** A map with other fields in its first variant. */
function inNow(map: RelataMap, change: (now: Variant) => Partial<Variant>): RelataMap {
  const [now, ...rest] = map.variants;
  if (now === undefined) return map;
  return { ...map, variants: [{ ...now, ...change(now) }, ...rest] };
}

const idsOf = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

describe("ids", () => {
  it("[I1] are given anew to the second of a list, and references go on meaning the first", () => {
    const map = aMap("Police 1/2> Visitors", "Visitors 3> Shops");
    const doubled = inNow(map, ({ elements, relations }) => ({
      elements: elements.map((each) => ({ ...each, id: each.id === "shops" ? "police" : each.id })),
      relations: relations.map((each) => ({
        ...each,
        id: "r1",
        to: each.to === "shops" ? "police" : each.to,
      })),
    }));
    const { map: after, told } = mended(doubled);
    expect(idsOf(nowOf(after).elements)).toEqual(["police", "visitors", "police-2"]);
    expect(nowOf(after).elements[2]?.label).toBe("Shops");
    expect(linesOf(after)).toEqual(["police 1/2> visitors", "visitors 3/?> police"]);
    expect(told).toEqual([
      "duplicate-id variants[0].elements[2].id",
      "duplicate-id variants[0].relations[1].id",
    ]);
  });

  it("[I1] that are made take nobody's, not even of one who comes later", () => {
    const map = inNow(aMap("A", "B", "C 1> A"), ({ elements: [a, b, c], relations }) => ({
      elements: [a, { ...b, id: "a" }, { ...c, id: "a-2" }] as Variant["elements"],
      relations: relations.map((each) => ({ ...each, from: "a-2" })),
    }));
    const { map: after } = mended(map);
    expect(idsOf(nowOf(after).elements)).toEqual(["a", "a-3", "a-2"]);
    expect(linesOf(after)).toEqual(["a-2 1/?> a"]);
  });

  it("[I1] stay shared between variants, also those that are made", () => {
    const map = inNow(aMap("A", "B"), ({ elements: [a, b] }) => ({
      elements: [a, { ...b, id: "a" }] as Variant["elements"],
    }));
    const { map: after } = mended({ ...map, variants: [nowOf(map), { ...nowOf(map), id: "then" }] });
    expect(after.variants.map(({ elements }) => idsOf(elements))).toEqual([
      ["a", "a-2"],
      ["a", "a-2"],
    ]);
  });

  it("[I1] of the greatest length have room for a number", () => {
    const long = "x".repeat(200);
    const { map } = mended({ ...aMap(), sources: [{ id: long }, { id: long }] });
    expect(new Set(idsOf(map.sources)).size).toBe(2);
  });

  it("[I1] in their thousands are made at once", () => {
    const facts = Array.from({ length: 20_000 }, () => ({ id: "f" }));
    expect(costOf(() => mended({ ...aMap(), facts }))).toBeLessThan(2000);
  });

  it("[I2] are kept by elements, and whoever else has one takes its references along", () => {
    const rename = (from: string, to: string) =>
      JSON.parse(
        JSON.stringify(aFullMap()).replaceAll(`"${from}"`, `"${to}"`).replaceAll(`:${from}"`, `:${to}"`),
      );
    for (const other of ["s1", "p1", "r1", "l1", "f1", "g1", "t1", "w1", "now"]) {
      const { map, told } = mended(rename(other, "police"));
      expect(told.filter((each) => !each.startsWith("duplicate-id"))).toEqual([]);
      // A reason may be given for an element or a relation: it stays with the one that keeps the id.
      const reasoned = explainChange(map, "then", "police", "");
      const expected = explainChange(aFullMap(), "then", "r1", "");
      // Nothing was lost and nothing leads elsewhere: with the old id put back, it is the map it was.
      const renamed = JSON.stringify(explainChange(reasoned, "then", "r1", "")).replaceAll("police-2", other);
      expect(JSON.parse(renamed)).toEqual(expected);
    }
  });
});

describe("a relation", () => {
  it("[I3] whose end is missing stays, with an unplaced actor by the name of the id", () => {
    const map = inNow(aMap("Police 2/-3> Visitors"), ({ elements }) => ({ elements: elements.slice(0, 1) }));
    const { map: after, told } = mended(map);
    expect(nowOf(after).elements[1]).toMatchObject({
      id: "visitors",
      label: "visitors",
      kind: "actor",
      position: null,
    });
    expect(linesOf(after)).toEqual(["police 2/-3> visitors"]);
    expect(told).toEqual(["missing-end variants[0].relations[0].to"]);
  });

  it("[I3] whose missing end is called as something else is gets its end nevertheless", () => {
    const map = inNow(aFullMap(), ({ relations: [first, second] }) => ({
      relations: [{ ...first, to: "s1" }, second] as Variant["relations"],
    }));
    const { map: after } = mended(map);
    expect(nowOf(after).relations[0]?.to).toBe("s1");
    expect(idsOf(after.sources)).toEqual(["s1-2"]);
    expect(after.facts[0]?.sources).toEqual(["s1-2"]);
  });

  it("[I5] holds trust between two actors, and nowhere else", () => {
    const map = inNow(
      aMap("Police 2> Visitors", "threat:Fraud > Visitors"),
      ({ relations: [known, threat] }) => ({
        relations: [
          { ...known, trust: null },
          { ...threat, trust: known?.trust },
        ] as Variant["relations"],
      }),
    );
    const { map: after, told } = mended(map);
    expect(linesOf(after)).toEqual(["police ?/?> visitors", "fraud > visitors"]);
    expect(told).toEqual([
      "missing variants[0].relations[0].trust",
      "trust-without-actors variants[0].relations[1].trust",
    ]);
  });

  it("[I5] benefits an actor that is there, or nobody known", () => {
    for (const beneficiary of ["square", "nobody"]) {
      const map = inNow(aMap("Police > Visitors P1", "space:Square"), ({ relations: [first] }) => ({
        relations: [
          { ...first, humanSecurity: { ...first?.humanSecurity, beneficiary } },
        ] as Variant["relations"],
      }));
      const { map: after, told } = mended(map);
      expect(nowOf(after).relations[0]?.humanSecurity).toMatchObject({ beneficiary: null, protection: 1 });
      expect(told).toEqual(["beneficiary-no-actor variants[0].relations[0].humanSecurity.beneficiary"]);
    }
  });
});

describe("a reference to nothing", () => {
  it("[I4] is left out of every list of sources", () => {
    const { map, told } = mended({ ...aFullMap(), sources: [] });
    expect(JSON.stringify(map)).not.toContain('"s1"');
    expect(told).toEqual([
      "unknown-reference variants[0].sources[0]",
      "unknown-reference variants[0].elements[0].sources[0]",
      "unknown-reference variants[0].relations[0].sources[0]",
      "unknown-reference variants[1].sources[0]",
      "unknown-reference variants[1].elements[0].sources[0]",
      "unknown-reference variants[1].relations[0].sources[0]",
      "unknown-reference facts[0].sources[0]",
    ]);
  });

  it("[I5] leaves a commodity without a known owner", () => {
    const map = inNow(aFullMap(), ({ elements }) => ({
      elements: elements.map((each) => (each.kind === "commodity" ? { ...each, owner: "nobody" } : each)),
    }));
    expect(mended(map).told).toEqual(["unknown-reference variants[0].elements[4].owner"]);
  });

  it("[I6] takes the feedback, the judgement and the reading that are about it", () => {
    const nothing = { elements: [], relations: [] };
    expect(mended(inNow(aFullMap(), () => nothing)).told).toEqual([
      "unknown-reference variants[0].feedback[0]",
      "unknown-reference variants[0].impact.byGroup[0]",
      "unknown-reference readings[0]",
    ]);
    expect(mended({ ...aFullMap(), perspectives: [] }).told).toEqual([
      "unknown-reference variants[0].impact.byPerspective[0]",
      "unknown-reference variants[1].impact.byPerspective[0]",
      "unknown-reference readings[0]",
    ]);
  });

  it("[I6] is a feedback link from a threat that is none", () => {
    const map = inNow(aFullMap(), ({ feedback: [link] }) => ({
      feedback: [{ ...link, from: "threat:police" }] as Variant["feedback"],
    }));
    expect(mended(map).told).toEqual(["unknown-reference variants[0].feedback[0]"]);
  });

  it("[I6] a group that judges twice keeps its first judgement", () => {
    const map = inNow(aFullMap(), ({ impact }) => ({
      impact: {
        ...impact,
        byGroup: [...impact.byGroup, ...impact.byGroup.map((each) => ({ ...each, legitimacy: 5 }))],
      },
    }));
    const { map: after, told } = mended(map);
    expect(nowOf(after).impact.byGroup).toEqual(nowOf(aFullMap()).impact.byGroup);
    expect(told).toEqual(["duplicate-id variants[0].impact.byGroup[1]"]);
  });

  it("[I8] leaves a story step in no variant, and what it points at as it is", () => {
    const [step] = aFullMap().story;
    const { map, told } = mended({ ...aFullMap(), story: [{ ...step, variant: "gone", focus: ["gone"] }] });
    expect(map.story).toEqual([{ ...step, variant: null, focus: ["gone"] }]);
    expect(told).toEqual(["unknown-reference story[0].variant"]);
  });
});

describe("variants", () => {
  it("[I7] are not based on what is not there, nor on themselves, by whatever way round", () => {
    const based = (...pairs: readonly (readonly [string, string | null])[]) => ({
      ...aMap(),
      variants: pairs.map(([id, basedOn]) => ({ ...newVariant(id, id), basedOn })),
    });
    const basesOf = (map: RelataMap) => map.variants.map(({ basedOn }) => basedOn);
    expect(basesOf(mended(based(["a", "gone"], ["b", "a"])).map)).toEqual([null, "a"]);
    expect(basesOf(mended(based(["a", "a"])).map)).toEqual([null]);
    expect(basesOf(mended(based(["a", "b"], ["b", "c"], ["c", "a"])).map)).toEqual([null, "c", "a"]);
    expect(basesOf(mended(based(["x", "a"], ["a", "b"], ["b", "a"])).map)).toEqual(["a", null, "a"]);
    expect(basesOf(mended(based(["a", null], ["b", "a"], ["c", "b"])).map)).toEqual([null, "a", "b"]);
  });

  it("[I9] are at least one", () => {
    const { map, told } = mended({ ...aMap(), variants: [] });
    expect(map.variants).toEqual([newVariant("as-is", "")]);
    expect(told).toEqual(["no-variant variants"]);
    expect(mended({ ...aFullMap(), sources: [{ id: "as-is" }], variants: [] }).map.variants).toHaveLength(1);
  });

  it("are added only whole", () => {
    const [now] = aFullMap().variants;
    expect(() => addVariant(aMap(), { ...now, id: "then" } as Variant)).toThrow(
      /addVariant: then: unknown-reference/u,
    );
  });
});
