import { describe, expect, it } from "vitest";

import {
  addElement,
  legalPosition,
  moveElements,
  setElementKind,
  setPinned,
  updateElements,
} from "~/model/commands/elements";
import { forkVariant } from "~/model/commands/variants";
import { applyPatch, diffMaps } from "~/model/diff";
import { type Element, newElement } from "~/model/element";
import { parseMap } from "~/model/parse";

import { aFullMap, aMap, elementIn, linesOf, nowOf, relationIn } from "../../a";
import { costOf } from "../../cost";

describe("a position", () => {
  it.each([
    [
      { x: 1.5, y: -2 },
      { x: 1.5, y: -2 },
    ],
    [
      { x: 100_000, y: -100_000 },
      { x: 100_000, y: -100_000 },
    ],
    [
      { x: 100_001, y: -1e300 },
      { x: 100_000, y: -100_000 },
    ],
  ])("[P1] lies within ±100,000: %o", (given, legal) => {
    const map = moveElements(aMap("Police"), "now", new Map([["police", given]]));
    expect(elementIn(map, "police").position).toEqual(legal);
    const added = addElement(aMap(), "now", newElement("a", "actor", "A", given));
    expect(elementIn(added, "a").position).toEqual(legal);
  });

  it.each([Number.NaN, Infinity, -Infinity])("[P1] is no %d", (x) => {
    expect(() => legalPosition({ x, y: 0 })).toThrow("legalPosition: not a place");
    expect(() => addElement(aMap(), "now", newElement("a", "actor", "A", { x, y: 0 }))).toThrow(
      "not a place",
    );
  });

  it("[P2] is the variant's own, and null is a place in the tray", () => {
    const forked = forkVariant(aMap("Police"), "now", { id: "then", name: "" });
    const moved = moveElements(forked, "then", new Map([["police", { x: 5, y: 5 }]]));
    const shelved = moveElements(moved, "now", new Map([["police", null]]));
    expect(shelved.variants.map(({ elements: [police] }) => police?.position)).toEqual([
      null,
      { x: 5, y: 5 },
    ]);
  });

  it("[P4] may be pinned, in one variant alone, and is then moved by hand as before", () => {
    const forked = forkVariant(aMap("Police"), "now", { id: "then", name: "" });
    const pinned = setPinned(forked, "now", ["police"], true);
    expect(pinned.variants.map(({ elements: [police] }) => police?.pinned)).toEqual([true, undefined]);
    const moved = moveElements(pinned, "now", new Map([["police", { x: 7, y: 7 }]]));
    expect(elementIn(moved, "police")).toMatchObject({ position: { x: 7, y: 7 }, pinned: true });
  });

  it("[P4] unpinned, is as if it had never been pinned", () => {
    const map = aMap("Police");
    const pinned = setPinned(map, "now", ["police"], true);
    expect(setPinned(pinned, "now", ["police"], true)).toBe(pinned);
    const loose = setPinned(pinned, "now", ["police"], false);
    expect(loose).toEqual(map);
    expect("pinned" in elementIn(loose, "police")).toBe(false);
    expect(applyPatch(diffMaps(pinned, loose), pinned)).toEqual(loose);
  });

  it("[P3] has no minus nought", () => {
    expect(legalPosition({ x: -0, y: -0 })).toEqual({ x: 0, y: 0 });
    const map = updateElements(aMap("Police"), "now", ["police"], { position: { x: -0, y: 3 } });
    expect(elementIn(map, "police").position).toEqual({ x: 0, y: 3 });
  });

  it("of 5,000 elements changes at once, and shares the rest", () => {
    const elements = Array.from({ length: 5000 }, (_, n) =>
      newElement(`e${n}`, "actor", `E ${n}`, { x: n, y: 0 }),
    );
    const map = { ...aMap(), variants: [{ ...nowOf(aMap()), elements }] };
    const places = new Map(elements.slice(1).map(({ id }) => [id, { x: 0, y: 1 }]));
    const moved = moveElements(map, "now", places);
    expect(costOf(() => moveElements(map, "now", places))).toBeLessThan(100);
    expect(nowOf(moved).elements[0]).toBe(elements[0]);
    expect(nowOf(moved).elements[1]?.axes).toBe(elements[1]?.axes);
  });
});

describe("several elements at once", () => {
  it("[E1] take the fields that their kind has", () => {
    const map = aMap("Police", "threat:Fraud", "space:Square");
    const after = updateElements(map, "now", ["police", "fraud", "square"], {
      note: "All",
      severity: 4,
      influence: 7,
      access: "open",
    });
    expect(nowOf(after).elements).toEqual([
      { ...elementIn(map, "police"), note: "All", influence: 7 },
      { ...elementIn(map, "fraud"), note: "All", severity: 4 },
      { ...elementIn(map, "square"), note: "All", access: "open" },
    ]);
  });

  it("can be pinned, which is unset at first", () => {
    const pinned = updateElements(aMap("Police"), "now", ["police"], { pinned: true });
    expect(elementIn(pinned, "police").pinned).toBe(true);
  });
});

describe("an element of another kind", () => {
  it("[E2] keeps what every kind has and what a newer version says, and nothing else", () => {
    const noted = updateElements(aMap("Police"), "now", ["police"], {
      note: "Seen",
      tags: ["a"],
      influence: 7,
    });
    const newer = { ...elementIn(noted, "police"), mood: "fine" } as unknown as Element;
    const map = { ...noted, variants: [{ ...nowOf(noted), elements: [newer] }] };
    const { position, axes } = newer;
    expect(elementIn(setElementKind(map, "now", "police", "space"), "police")).toEqual({
      ...newElement("police", "space", "Police", position),
      ...{ note: "Seen", tags: ["a"], axes, mood: "fine" },
    });
  });

  it("[E2] gains or loses trust with its relations, and does not get it back", () => {
    const map = aMap("Police 1/2> Visitors", "threat:Fraud > Visitors");
    const asSpace = setElementKind(map, "now", "police", "space");
    expect(linesOf(asSpace)).toEqual(["police > visitors", "fraud > visitors"]);
    expect(linesOf(setElementKind(asSpace, "now", "police", "actor"))[0]).toBe("police ?/?> visitors");
    expect(linesOf(setElementKind(map, "now", "fraud", "actor"))[1]).toBe("fraud ?/?> visitors");
  });

  it("[E2] stays where feedback links begin and end", () => {
    const { feedback } = nowOf(setElementKind(aFullMap(), "now", "fraud", "actor"));
    expect(feedback).toMatchObject([{ from: "element:fraud", to: "relation:r1" }]);
  });

  it("[B3] is no beneficiary any more", () => {
    const map = setElementKind(aFullMap(), "now", "visitors", "commodity");
    expect(relationIn(map, "r1").humanSecurity).toMatchObject({ beneficiary: null, protection: 2 });
    expect(parseMap(map).problems).toEqual([]);
  });
});
