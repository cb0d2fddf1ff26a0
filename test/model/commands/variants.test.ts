import { describe, expect, it } from "vitest";

import { changedItems } from "~/model/changedItems";
import { addElement, moveElements, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import {
  explainChange,
  forkVariant,
  moveVariant,
  removeVariant,
  updateVariant,
} from "~/model/commands/variants";
import { newElement } from "~/model/element";
import { parseMap } from "~/model/parse";
import { basesFor } from "~/model/queries";

import { aFullMap, aMap, elementIn, nowOf } from "../../a";

const three = forkVariant(
  forkVariant(aMap("Police 1> Visitors"), "now", { id: "then", name: "Then" }),
  "then",
  { id: "later", name: "Later" },
);
const order = (map: typeof three) => map.variants.map(({ id }) => id);

describe("a fork", () => {
  it("[V1] shares every element and relation with its base, and begins without reasons", () => {
    const map = forkVariant(explainChange(aFullMap(), "then", "police", "why"), "then", {
      id: "new",
      name: "New",
    });
    const [, base, fork] = map.variants;
    expect(fork).toEqual({ ...base, id: "new", name: "New", basedOn: "then", changes: [] });
    expect(fork?.elements).toBe(base?.elements);
    expect(fork?.relations).toBe(base?.relations);
    expect(parseMap(map).problems).toEqual([]);
  });

  it("[V2] changes alone", () => {
    const changed = updateElements(three, "then", ["police"], { label: "Wardens" });
    expect(changed.variants.map(({ elements: [first] }) => first?.label)).toEqual([
      "Police",
      "Wardens",
      "Police",
    ]);
    expect(nowOf(changed)).toBe(nowOf(three));
    expect(elementIn(changed, "police")).toBe(elementIn(three, "police"));
  });
});

describe("what a variant is based on", () => {
  it("[V6] can be another or none, yet never itself by whatever way round", () => {
    const free = updateVariant(three, "later", { basedOn: null });
    expect(free.variants[2]?.basedOn).toBeNull();
    expect(updateVariant(free, "later", { basedOn: "now" }).variants[2]?.basedOn).toBe("now");
    expect(basesFor(three, "now")).toEqual([]);
    expect(basesFor(three, "then").map(({ id }) => id)).toEqual(["now"]);
    expect(basesFor(three, "later").map(({ id }) => id)).toEqual(["now", "then"]);
    expect(basesFor(free, "now").map(({ id }) => id)).toEqual(["later"]);
    for (const basedOn of ["now", "then", "later"])
      expect(() => updateVariant(three, "now", { basedOn })).toThrow("updateVariant");
  });

  it("differs from it in what is new, other or gone, wherever that stands", () => {
    const [base] = three.variants;
    const same = moveElements(three, "then", new Map([["police", { x: 900, y: 900 }]]));
    const other = updateElements(same, "then", ["visitors"], { label: "Guests" });
    const wider = addElement(other, "then", newElement("shops", "actor", "Shops", null));
    const less = removeItems(wider, "then", ["r1"]);
    expect(changedItems(base!, same.variants[1]!)).toEqual([]);
    expect(changedItems(base!, less.variants[1]!)).toEqual(["visitors", "shops", "r1"]);
  });
});

describe("a variant that goes", () => {
  it("[V3] takes its readings along, frees its forks and leaves story steps in none", () => {
    const map = removeVariant(aFullMap(), "now");
    expect(order(map)).toEqual(["then"]);
    expect(map.variants[0]?.basedOn).toBeNull();
    expect(map.readings).toEqual([]);
    expect(map.story[0]?.variant).toBeNull();
    expect(parseMap(map).problems).toEqual([]);
  });

  it("[V3] is never the last", () => {
    expect(() => removeVariant(aMap(), "now")).toThrow("removeVariant");
  });
});

describe("the order of variants", () => {
  it.each([
    ["later", 0, ["later", "now", "then"]],
    ["now", 1, ["then", "now", "later"]],
    ["now", 99, ["then", "later", "now"]],
    ["later", -5, ["later", "now", "then"]],
    ["then", 1.9, ["now", "then", "later"]],
  ] as const)("[V4] has %s at %d when it is moved there", (id, index, expected) => {
    const moved = moveVariant(three, id, index);
    expect(order(moved)).toEqual(expected);
    expect(new Set(moved.variants)).toEqual(new Set(three.variants));
  });
});

describe("the reason for a change", () => {
  it("[V5] is one for each thing, and goes when it is empty", () => {
    const given = explainChange(three, "then", "police", "Trusted more");
    const again = explainChange(given, "then", "police", "Trusted most");
    const both = explainChange(again, "then", "r1", "New law");
    expect(both.variants[1]?.changes).toEqual([
      { ref: "police", why: "Trusted most" },
      { ref: "r1", why: "New law" },
    ]);
    expect(explainChange(both, "then", "police", "").variants[1]?.changes).toEqual([
      { ref: "r1", why: "New law" },
    ]);
  });

  it("may be given for what the variant has no longer", () => {
    expect(explainChange(three, "then", "gone", "Ended").variants[1]?.changes).toHaveLength(1);
  });
});

describe("what a variant says of itself", () => {
  it("changes without its arrangement", () => {
    const map = updateVariant(three, "then", { status: "proposed", date: "2027", reason: "Because" });
    expect(map.variants[1]).toEqual({
      ...three.variants[1],
      status: "proposed",
      date: "2027",
      reason: "Because",
    });
    expect(map.variants[1]?.elements).toBe(three.variants[1]?.elements);
  });
});
