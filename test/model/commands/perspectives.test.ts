import { describe, expect, it } from "vitest";

import { copyItems } from "~/model/commands/clipboard";
import { withoutConfidential } from "~/model/commands/confidential";
import { updateElements } from "~/model/commands/elements";
import { addExtra, removeExtra, updateExtra } from "~/model/commands/extras";
import { removeItems } from "~/model/commands/items";
import { mergeElements } from "~/model/commands/merge";
import { pasteItems } from "~/model/commands/paste";
import {
  addPerspective,
  addReadings,
  movePerspective,
  removePerspective,
  updateReading,
} from "~/model/commands/perspectives";
import { forkVariant, removeVariant } from "~/model/commands/variants";
import { applyPatch, diffMaps } from "~/model/diff";
import type { ExtraRelation, RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { extraOf } from "~/model/queries";
import { newReading } from "~/model/reading";
import { writeMap } from "~/model/write";

import { aFullMap } from "../../a";

const extra: ExtraRelation = {
  ...{ id: "x1", variant: "now", from: "visitors", to: "square" },
  ...{ kind: "use", label: "sleep on", why: "at night" },
};

/** A full map in which the residents see visitors sleep on the square, and do not see the fraud. */
function aDivided(): RelataMap {
  const blind = { id: "g2", perspective: "p1", person: null, variant: "now", relation: "r2" };
  return addReadings(addExtra(aFullMap(), "p1", extra), [{ ...newReading(blind), seen: false }]);
}

const extrasIn = (map: RelataMap) => map.perspectives.flatMap(extraOf).map(({ id }) => id);
const readingIn = (map: RelataMap, id: string) => map.readings.find((each) => each.id === id);

describe("a party's readings", () => {
  it("[O1] are added all or none", () => {
    const one = newReading({ id: "g8", perspective: "p1", person: "Ann", variant: "now", relation: "r1" });
    const both = addReadings(aFullMap(), [one, { ...one, id: "g9", person: "Bob" }]);
    expect(both.readings.map(({ id }) => id)).toEqual(["g1", "g8", "g9"]);
    expect(() => addReadings(aFullMap(), [one, one])).toThrow(/g8 is taken/u);
  });

  it("[O1] leave the agreed ratings alone", () => {
    const map = aFullMap();
    expect(updateReading(map, "g1", { forward: 3 }).variants).toBe(map.variants);
  });

  it("[O2] rate nothing that is not seen", () => {
    const blind = readingIn(updateReading(aFullMap(), "g1", { seen: false, why: "never met" }), "g1");
    expect(blind).toMatchObject({ seen: false, forward: null, empowerment: null, why: "never met" });
  });

  it("[O2] see again what they rate, or are said to see", () => {
    const rated = readingIn(updateReading(aDivided(), "g2", { protection: -1 }), "g2");
    expect(rated).toMatchObject({ protection: -1 });
    expect(rated).not.toHaveProperty("seen");
    expect(readingIn(updateReading(aDivided(), "g2", { seen: true }), "g2")).not.toHaveProperty("seen");
    expect(readingIn(updateReading(aDivided(), "g2", { why: "out of sight" }), "g2")?.seen).toBe(false);
  });
});

describe("a relation that only one party sees", () => {
  it("[O3] changes nothing in its variant", () => {
    expect(aDivided().variants).toEqual(aFullMap().variants);
  });

  it.each([
    ["an end", removeItems(aDivided(), "now", ["square"])],
    ["those that are removed", removeItems(aDivided(), "now", ["x1"])],
    ["a variant", removeVariant(aDivided(), "now")],
    ["a party", removePerspective(aDivided(), "p1")],
  ])("[O3] goes with %s", (_what, map) => {
    expect(extrasIn(aDivided())).toEqual(["x1"]);
    expect(extrasIn(map)).toEqual([]);
  });

  it("[O3] stays when its ends go elsewhere", () => {
    expect(extrasIn(removeItems(aDivided(), "then", ["square"]))).toEqual(["x1"]);
  });

  it("is told otherwise without leading elsewhere", () => {
    const told = updateExtra(aDivided(), "x1", { label: "live on", kind: "protect" });
    expect(told.perspectives.flatMap(extraOf)).toEqual([{ ...extra, label: "live on", kind: "protect" }]);
    expect(updateExtra(told, "x1", { label: "live on" })).toBe(told);
  });

  it("[O4] leaves no list behind", () => {
    expect(removeExtra(aDivided(), "x1").perspectives).toEqual(aFullMap().perspectives);
    expect(removeItems(aDivided(), "now", ["visitors"]).perspectives[0]).not.toHaveProperty("extra");
  });

  it("comes along with a party that is added", () => {
    const { perspectives } = addExtra(aFullMap(), "p1", extra);
    const bare = removePerspective(aFullMap(), "p1");
    expect(addPerspective(bare, perspectives[0]!).perspectives).toEqual(perspectives);
    expect(() => addPerspective(removeItems(bare, "now", ["square"]), perspectives[0]!)).toThrow(/square/u);
  });

  it("[O5] is not copied, and neither is a reading", () => {
    const map = aDivided();
    const clip = copyItems(map, "now", ["visitors", "square", "police"]);
    const pasted = pasteItems(map, "now", clip, (id) => `${id} copy`, { x: 9, y: 9 });
    expect([pasted.perspectives, pasted.readings]).toEqual([map.perspectives, map.readings]);
    const forked = forkVariant(map, "now", { id: "later", name: "Later" });
    expect([forked.perspectives, forked.readings]).toEqual([map.perspectives, map.readings]);
  });

  it("[G4] follows what becomes one, and [G2] goes with relations between the two where that is chosen", () => {
    const ends = (map: RelataMap) =>
      map.perspectives.flatMap(extraOf).map(({ from, to }) => `${from} > ${to}`);
    expect(ends(mergeElements(aDivided(), "now", "police", ["visitors"]))).toEqual(["police > square"]);
    expect(ends(mergeElements(aDivided(), "now", "visitors", ["square"]))).toEqual(["visitors > visitors"]);
    expect(ends(mergeElements(aDivided(), "now", "visitors", ["square"], { withoutBetween: true }))).toEqual(
      [],
    );
  });

  it("[X1] is not given away where an end is confidential", () => {
    const map = updateElements(aDivided(), "then", ["square"], { confidential: true });
    expect(extrasIn(withoutConfidential(map))).toEqual([]);
    expect(parseMap(withoutConfidential(map)).problems).toEqual([]);
  });

  it("[M6] has an id of its own, which nothing else may have", () => {
    expect(() => addExtra(aDivided(), "p1", extra)).toThrow(/x1 is taken/u);
    expect(() => forkVariant(aDivided(), "now", { id: "x1", name: "" })).toThrow(/x1 is taken/u);
  });

  it("[D1] is told apart by its id", () => {
    const [before, after] = [aDivided(), updateExtra(aDivided(), "x1", { why: "by day" })];
    expect(diffMaps(before, after)).toEqual([
      { at: ["perspectives", { id: "p1" }, "extra", { id: "x1" }, "why"], set: "by day" },
    ]);
    expect(applyPatch(diffMaps(aFullMap(), after), aFullMap())).toEqual(after);
  });
});

describe("the parties", () => {
  it("[O6] change places, and nothing else changes", () => {
    const party = { name: "Police", chain: null, colour: null, securityView: "" };
    const map = addPerspective(aDivided(), { id: "p2", ...party });
    const moved = movePerspective(map, "p2", -5);
    expect(moved.perspectives).toEqual([map.perspectives[1], map.perspectives[0]]);
    expect({ ...moved, perspectives: [] }).toEqual({ ...map, perspectives: [] });
    expect(movePerspective(moved, "p1", 0)).toEqual(map);
  });
});

describe("parties of a file", () => {
  const read = (map: unknown) => {
    const { map: read, problems } = parseMap(map);
    return { map: read, told: problems.map(({ code, where }) => `${code} ${where}`) };
  };
  const withExtras = (...list: readonly unknown[]) => {
    const map = aFullMap();
    return read({ ...map, perspectives: [{ ...map.perspectives[0], extra: list }] });
  };

  it("[W1] are read as they were written, and [W3] in the order of the definition", () => {
    const map = aDivided();
    expect(parseMap(JSON.parse(writeMap(map)))).toEqual({ map, problems: [] });
    expect(writeMap(map).indexOf('"seen": false')).toBeLessThan(writeMap(map).lastIndexOf('"why": ""'));
  });

  it("[I11] see nothing that ends at nothing", () => {
    const { map, told } = withExtras(
      extra,
      { ...extra, id: "x2", to: "gone" },
      { ...extra, variant: "never" },
    );
    expect(map?.perspectives.flatMap(extraOf)).toEqual([extra]);
    expect(told).toEqual([
      "duplicate-id perspectives[0].extra[2].id",
      "unknown-reference perspectives[0].extra[1]",
      "unknown-reference perspectives[0].extra[2]",
    ]);
    expect(withExtras({ ...extra, from: "gone" }).map?.perspectives).toEqual(aFullMap().perspectives);
  });

  it("[I11] keep their ratings where they are said not to see", () => {
    const map = aFullMap();
    const { map: after, told } = read({ ...map, readings: [{ ...map.readings[0], seen: false }] });
    expect(after?.readings).toEqual(map.readings);
    expect(told).toEqual(["unseen-but-rated readings[0].seen"]);
  });

  it("[R2] say nothing by a mark that is none", () => {
    const map = aFullMap();
    const { map: after, told } = read({ ...map, readings: [{ ...map.readings[0], seen: true }] });
    expect(after?.readings).toEqual(map.readings);
    expect(told).toEqual(["not-a-choice readings[0].seen"]);
  });

  it("[I1] [I2] have no two things by one id, and go on in their variant when that gets another", () => {
    const map = aFullMap();
    const [now, then] = map.variants;
    const variants = [{ ...now, id: "police" }, then];
    const told = { ...extra, variant: "police", id: "r1" };
    const { map: after } = read({
      ...map,
      variants,
      readings: [],
      perspectives: ["p1", "p2"].map((id) => ({ ...map.perspectives[0], id, extra: [told] })),
    });
    expect(after?.variants[0]?.id).toBe("police-2");
    expect(after?.perspectives.flatMap(extraOf)).toEqual([
      { ...told, id: "r1-2", variant: "police-2" },
      { ...told, id: "r1-3", variant: "police-2" },
    ]);
  });
});
