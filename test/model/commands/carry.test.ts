import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { carrying, carryOver, differingItems, mergeBack } from "~/model/commands/carry";
import { addElement, moveElements, setElementKind, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { addRelation, setTrust } from "~/model/commands/relations";
import { explainChange, forkVariant } from "~/model/commands/variants";
import { newElement } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { elementOf, relationOf, variantOf } from "~/model/queries";
import { newRelation } from "~/model/relation";

import { aMap, nowOf } from "../../a";
import { aWholeMap } from "../../arbitraryMap";
import { frozen } from "../../frozen";

const forked = forkVariant(
  aMap("Police 1/-1> Visitors P2 E-1", "Council > Police", "Shops > Council"),
  "now",
  {
    id: "then",
    name: "Then",
  },
);
const ombudsman = newElement("ombudsman", "actor", "Ombudsman", { x: 9, y: 9 });

/** The fork with somebody new, who oversees; without the council; with another trust. */
const redesigned = [
  (map: RelataMap) => addElement(map, "then", ombudsman),
  (map: RelataMap) => {
    const police = elementOf(variantOf(map, "then"), "police");
    if (police === undefined) throw new Error("no police");
    return addRelation(map, "then", newRelation("r9", ombudsman, police, "oversight"));
  },
  (map: RelataMap) => setTrust(map, "then", ["r1"], "backward", { value: 2 }),
  (map: RelataMap) => removeItems(map, "then", ["council"]),
].reduce((map, change) => change(map), forked);

const ids = (map: RelataMap, variant: string) => {
  const { elements, relations } = variantOf(map, variant);
  return [...elements, ...relations].map(({ id }) => id);
};

describe("carrying changes over", () => {
  it("[Y3] brings the missing end of a relation along, and says so before", () => {
    expect(carrying(redesigned, "then", "now", ["r9"])).toEqual({
      chosen: ["r9"],
      along: ["ombudsman"],
      gone: [],
    });
    const map = carryOver(redesigned, "then", "now", ["r9"]);
    expect(ids(map, "now")).toEqual([
      "police",
      "visitors",
      "council",
      "shops",
      "ombudsman",
      "r1",
      "r2",
      "r3",
      "r9",
    ]);
    expect(parseMap(map).problems).toEqual([]);
    expect(variantOf(map, "then")).toBe(variantOf(redesigned, "then"));
  });

  it("[Y3] takes along the relations of an element that ends, and says so before", () => {
    expect(carrying(redesigned, "then", "now", ["council"]).gone).toEqual(["r2", "r3"]);
    expect(ids(carryOver(redesigned, "then", "now", ["council"]), "now")).toEqual([
      "police",
      "visitors",
      "shops",
      "r1",
    ]);
  });

  it("carries what differs of an item, and leaves where it stands", () => {
    const moved = moveElements(redesigned, "then", new Map([["police", { x: 700, y: 7 }]]));
    const renamed = updateElements(moved, "then", ["police"], { label: "Wardens" });
    const map = carryOver(renamed, "then", "now", ["police", "r1"]);
    const [before, after] = [nowOf(renamed), nowOf(map)].map((variant) => elementOf(variant, "police"));
    expect(after).toEqual({ ...before, label: "Wardens" });
    expect(relationOf(nowOf(map), "r1")?.trust?.backward.value).toBe(2);
    expect(ids(map, "now")).toEqual(ids(renamed, "now"));
  });

  it("carries another kind with what follows from it for trust", () => {
    const map = carryOver(setElementKind(forked, "then", "police", "space"), "then", "now", ["police"]);
    expect(relationOf(nowOf(map), "r1")?.trust).toBeNull();
    expect(parseMap(map).problems).toEqual([]);
  });

  it("[Y4] brings reasons along to a variant that is based on one, and keeps those it has", () => {
    const third = forkVariant(redesigned, "now", { id: "third", name: "Third" });
    const reasoned = explainChange(explainChange(third, "then", "r1", "It is due."), "then", "r9", "Law.");
    const own = explainChange(reasoned, "third", "r9", "Our own.");
    const changes = (map: RelataMap, variant: string) => variantOf(map, variant).changes;
    expect(changes(carryOver(own, "then", "third", ["r1", "r9"]), "third")).toEqual([
      { ref: "r9", why: "Our own." },
      { ref: "r1", why: "It is due." },
    ]);
    expect(changes(carryOver(own, "then", "now", ["r1"]), "now")).toEqual([]);
  });

  it("[Y2] of nothing, of what does not differ and of the same again changes nothing", () => {
    expect(carryOver(redesigned, "then", "now", [])).toBe(redesigned);
    expect(carryOver(redesigned, "then", "now", ["police", "gone"])).toBe(redesigned);
    const once = carryOver(redesigned, "then", "now", ["r1", "council"]);
    expect(carryOver(once, "then", "now", ["r1", "council"])).toBe(once);
  });

  it("merges a variant back into the one that it is based on", () => {
    const map = mergeBack(redesigned, "then");
    expect(differingItems(variantOf(map, "then"), nowOf(map))).toEqual([]);
    expect(() => mergeBack(redesigned, "now")).toThrow("mergeBack: now is based on no variant");
  });

  it("[Y1] of all makes two variants equal, and [Y2] then there is nothing left to carry", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const [to, from] = map.variants;
        if (to === undefined || from === undefined) return;
        const all = differingItems(from, to);
        const carried = carryOver(frozen(map), from.id, to.id, all);
        expect(differingItems(from, variantOf(carried, to.id))).toEqual([]);
        expect(carryOver(carried, from.id, to.id, all)).toBe(carried);
        expect(parseMap(carried).problems).toEqual([]);
      }),
    );
  });

  it("[Y2] of some of it twice is the same as once, and leaves a whole map", () => {
    fc.assert(
      fc.property(aWholeMap, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (map, dice) => {
        const [to, from] = map.variants;
        if (to === undefined || from === undefined) return;
        const some = differingItems(from, to).filter((_, at) => dice[at % dice.length]);
        const carried = carryOver(frozen(map), from.id, to.id, some);
        expect(carryOver(carried, from.id, to.id, some)).toBe(carried);
        expect(parseMap(carried).problems).toEqual([]);
        expect(variantOf(carried, from.id)).toBe(from);
      }),
    );
  });
});
