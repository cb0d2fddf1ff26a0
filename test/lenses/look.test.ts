import { describe, expect, it } from "vitest";

import { lenses, lensOf } from "~/lenses";
import { companionsOf, legendOf, plainLook, readLook } from "~/lenses/look";
import { updateRelations } from "~/model/commands/relations";

import { aMap, elementIn, nowOf, relationIn } from "../a";

const map = updateRelations(aMap("Police 2/-1> Visitors P2 E-1"), "now", ["r1"], { formality: "formal" });
const view = { map, variant: nowOf(map) };

describe("two lenses at once", () => {
  it("go together where the second has something that the first leaves free", () => {
    const pairs = lenses.map(
      (lens) =>
        `${lens.id}: ${companionsOf(lens)
          .map(({ id }) => id)
          .join(" ")}`,
    );
    expect(pairs).toEqual([
      "trust: humanSecurity perspectives practice evidence tension changes",
      "humanSecurity: perspectives practice evidence tension changes",
      "perspectives: humanSecurity practice tension changes",
      "practice: humanSecurity tension changes",
      "evidence: humanSecurity practice tension changes",
      "tension: practice",
      "changes: practice",
    ]);
  });

  it("keep the lines of the first and add the rings or signs of the second", () => {
    const look = { ...plainLook, companion: "humanSecurity" };
    const reading = readLook(look, view);
    const style = reading.styleOf(relationIn(map, "r1"));
    expect(style.line.strokes.map(({ entry }) => entry)).toEqual(["2", "-1"]);
    expect(reading.dressOf(elementIn(map, "visitors"))?.upper.colour).toBe("protection");
    const signs = readLook({ ...plainLook, companion: "practice" }, view).styleOf(relationIn(map, "r1"));
    expect(signs.signs?.source).toEqual(["formal"]);
    expect(signs.entries).toEqual(["2", "-1", "formal"]);
  });

  it("explain both in the legend, the second by what it adds", () => {
    const parts = legendOf({ ...plainLook, companion: "humanSecurity" }, null);
    expect(parts.map(({ lens, entries }) => `${lens.id} ${entries.length}`)).toEqual([
      "trust 9",
      "humanSecurity 5",
    ]);
  });

  it("speak each through its own channels, and only through those in which something is seen", () => {
    const heard = (lens: string, companion: string, ...seen: readonly string[]) =>
      legendOf({ ...plainLook, lens, companion }, new Set(seen)).map(({ channels }) => channels.join(" "));
    expect(heard("trust", "humanSecurity", "2", "received")).toEqual(["lines", "elements"]);
    expect(heard("trust", "humanSecurity", "2")).toEqual(["lines"]);
    expect(heard("humanSecurity", "practice", "harm")).toEqual(["lines", "notes"]);
    expect(heard("humanSecurity", "practice", "harm", "formal")).toEqual(["lines", "signs notes"]);
    expect(heard("tension", "practice", "trusting", "first")).toEqual(["lines elements"]);
  });

  it("say a class that widens lines in words alone where the lines are those of the first", () => {
    const sampleOf = (lens: string, companion: string | null) =>
      legendOf({ ...plainLook, lens, companion }, null).flatMap(({ entries }) =>
        entries.filter(({ id }) => id === "against").map(({ sample }) => sample.as),
      );
    expect(sampleOf("tension", null)).toEqual(["line"]);
    expect(sampleOf("trust", "tension")).toEqual(["note"]);
  });

  it("are one where the second does not go with the first", () => {
    const look = { ...plainLook, lens: "tension", companion: "trust" };
    expect(legendOf(look, null)).toHaveLength(1);
    expect(readLook(look, view).key).toEqual(readLook({ ...look, companion: null }, view).key);
  });
});

it("looks for everybody where the variant has no such beneficiary", () => {
  const look = { ...plainLook, lens: "humanSecurity", beneficiary: "gone" };
  expect(readLook(look, view).styleOf(relationIn(map, "r1")).entries).toEqual(["protection", "harm"]);
});

it("explains in its legend everything that a lens draws", () => {
  for (const lens of lenses) {
    const known = new Set(lens.legend.map(({ id }) => id));
    const reading = lens.read({ ...view, beneficiary: null, perspective: null, base: null });
    const drawn = [
      ...reading.styleOf(relationIn(map, "r1")).entries,
      ...(reading.dressOf(elementIn(map, "visitors"))?.entries ?? []),
    ];
    expect(drawn.filter((entry) => !known.has(entry))).toEqual([]);
    expect(lensOf(lens.id)).toBe(lens);
  }
});
