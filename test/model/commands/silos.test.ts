import { describe, expect, it } from "vitest";

import { withoutConfidential } from "~/model/commands/confidential";
import { updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { mergeElements } from "~/model/commands/merge";
import { addWantedSilo, removeWantedSilo, updateWantedSilo } from "~/model/commands/silos";
import { forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { silosOf } from "~/model/queries";
import { writeMap } from "~/model/write";

import { aFullMap, aMap, linesOf, nowOf } from "../../a";

/** Court and clerk, who are meant to keep to themselves; police and press. */
function aTown(): RelataMap {
  const map = aMap("Court 2> Clerk", "Police 1> Press", "Court > Press");
  return addWantedSilo(map, "now", { id: "law", name: "The law", elements: ["court", "clerk"] });
}

function membersIn(map: RelataMap): readonly (readonly string[])[] {
  return silosOf(nowOf(map)).map(({ elements }) => elements);
}

describe("a wanted silo", () => {
  it("[S1] holds elements of its variant, each once, and passes over others", () => {
    const silo = { id: "s", name: "", elements: ["press", "nobody", "press", "police"] };
    expect(membersIn(addWantedSilo(aTown(), "now", silo))).toEqual([
      ["court", "clerk"],
      ["press", "police"],
    ]);
    expect(linesOf(addWantedSilo(aTown(), "now", silo))).toEqual(linesOf(aTown()));
  });

  it("[S1] of nothing that is there marks nothing", () => {
    const map = aTown();
    expect(addWantedSilo(map, "now", { id: "s", name: "Nobody", elements: ["nobody"] })).toBe(map);
  });

  it("[S1] loses what goes, and goes with its last", () => {
    const without = removeItems(aTown(), "now", ["clerk"]);
    expect(membersIn(without)).toEqual([["court"]]);
    expect(nowOf(removeItems(without, "now", ["court"])).wantedSilos).toBeUndefined();
  });

  it("[S2] leaves no list behind, whichever way it goes", () => {
    expect(nowOf(removeWantedSilo(aTown(), "now", "law")).wantedSilos).toBeUndefined();
    expect(nowOf(updateWantedSilo(aTown(), "now", "law", { elements: [] })).wantedSilos).toBeUndefined();
  });

  it("gets another name, and the same one changes nothing", () => {
    const map = aTown();
    const named = updateWantedSilo(map, "now", "law", { name: "Justice" });
    expect(silosOf(nowOf(named))).toEqual([{ id: "law", name: "Justice", elements: ["court", "clerk"] }]);
    expect(updateWantedSilo(map, "now", "law", { name: "The law", elements: ["court", "clerk"] })).toBe(map);
    expect(removeWantedSilo(map, "now", "nothing")).toBe(map);
  });

  it("[M6] stands under its id in each variant, and under no other's", () => {
    const map = forkVariant(aTown(), "now", { id: "then", name: "Then" });
    expect(map.variants[1]?.wantedSilos).toBe(nowOf(map).wantedSilos);
    const again = { id: "law", name: "Again", elements: ["police"] };
    expect(() => addWantedSilo(map, "now", again)).toThrow(/has a wanted silo law/u);
    expect(() => addWantedSilo(map, "now", { ...again, id: "r1" })).toThrow(/taken/u);
  });

  it("[G4] follows what becomes one", () => {
    expect(membersIn(mergeElements(aTown(), "now", "police", ["clerk"]))).toEqual([["court", "police"]]);
    expect(membersIn(mergeElements(aTown(), "now", "court", ["clerk"]))).toEqual([["court"]]);
  });

  it("[X2] names nothing confidential when the map is given away", () => {
    const map = updateElements(aTown(), "now", ["clerk"], { confidential: true });
    expect(membersIn(withoutConfidential(map))).toEqual([["court"]]);
  });
});

describe("wanted silos of a file", () => {
  const read = (wantedSilos: unknown) => {
    const map = aFullMap();
    const [now, ...rest] = map.variants;
    const parsed = parseMap({ ...map, variants: [{ ...now, wantedSilos }, ...rest] });
    return {
      silos: parsed.map?.variants[0]?.wantedSilos,
      told: parsed.problems.map(({ code, where }) => `${code} ${where}`),
    };
  };

  it("[W1] are read as they were written", () => {
    const map = aTown();
    expect(parseMap(JSON.parse(writeMap(map)))).toEqual({ map, problems: [] });
  });

  it("[I10] lose what is not there or named twice, and what has nothing left, each with a word", () => {
    const whole = { id: "a", name: "A", elements: ["police", "nobody", "police"], since: 2026 };
    expect(read([whole, { id: "b", name: "B", elements: ["nobody"] }])).toEqual({
      silos: [{ ...whole, elements: ["police"] }],
      told: [
        "unknown-reference variants[0].wantedSilos[0].elements[1]",
        "duplicate-id variants[0].wantedSilos[0].elements[2]",
        "unknown-reference variants[0].wantedSilos[1].elements[0]",
        "unknown-reference variants[0].wantedSilos[1]",
      ],
    });
  });

  it("[R8] of an earlier version, which held whatever was there, are repaired with a word", () => {
    expect(read([["police"], { elements: ["police"] }, { id: 7, name: 8, elements: "police" }])).toEqual({
      silos: [{ id: "wantedSilos-2", name: "", elements: ["police"] }],
      told: expect.arrayContaining([
        "unfit-item variants[0].wantedSilos[0]",
        "missing-id variants[0].wantedSilos[1]",
        "missing variants[0].wantedSilos[1].name",
        "wrong-type variants[0].wantedSilos[2].elements",
      ]) as unknown,
    });
    expect(read("the court").told).toEqual(["wrong-type variants[0].wantedSilos"]);
  });

  it("[I1] get ids of their own", () => {
    const twice = { id: "police", name: "", elements: ["police"] };
    expect(read([twice, twice]).silos?.map(({ id }) => id)).toEqual(["police-2", "police-3"]);
  });
});
