import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { around } from "~/analysis/finding/around";
import { stepsAround, type Walk, walks } from "~/analysis/finding/criterion";
import type { Part } from "~/analysis/finding/part";
import { paths } from "~/analysis/finding/paths";
import { distances, waysOf } from "~/analysis/finding/ways";
import { newElement } from "~/model/element";
import { newRelation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { aMap, nowOf } from "../../a";

/** a → b → c → d, with a shorter way from a by e to d, a dead end at c, a circle of d on itself and a stranger. */
const street = nowOf(aMap("A > B", "B > C", "C > D", "A > E", "D > E", "C > F", "D > D", "Stranger"));

function said({ elements, relations }: Part): string {
  return `${[...elements].toSorted().join(" ")} | ${[...relations].toSorted().join(" ")}`;
}

describe("steps", () => {
  it("are counted from the nearest start", () => {
    expect([...distances(waysOf(street, "both"), ["a"])]).toEqual([
      ["a", 0],
      ["b", 1],
      ["e", 1],
      ["c", 2],
      ["d", 2],
      ["f", 3],
    ]);
    expect(distances(waysOf(street, "both"), ["a", "d"]).get("c")).toBe(1);
    expect([...distances(waysOf(street, "out"), ["d"], 1).keys()]).toEqual(["d", "e"]);
  });
});

describe("the neighbours of an element", () => {
  it("are what one step leads to, with all relations among them", () => {
    expect(said(around(street, ["a"], 1, "both"))).toBe("a b e | r1 r4");
    expect(said(around(street, ["d"], 1, "both"))).toBe("c d e | r3 r5 r7");
    expect(said(around(street, ["a"], 2, "both"))).toBe("a b c d e | r1 r2 r3 r4 r5 r7");
  });

  it("follow relations as they point, or against it, and then come with those that are followed", () => {
    expect(said(around(street, ["a"], 2, "out"))).toBe("a b c e | r1 r2 r4");
    expect(said(around(street, ["d"], 2, "in"))).toBe("b c d | r2 r3 r7");
  });

  it("of two are those of either", () => {
    expect(said(around(street, ["f", "e"], 1, "in"))).toBe("a c d e f | r4 r5 r6");
  });

  it("of somebody without relations is but that party, and of nobody nobody", () => {
    expect(said(around(street, ["stranger"], 3, "both"))).toBe("stranger | ");
    expect(said(around(street, ["gone"], 3, "both"))).toBe(" | ");
  });
});

describe("the paths between two elements", () => {
  const anyWay = { directed: false };
  const along = { directed: true };

  it("are by themselves the shortest, and all of them", () => {
    expect(said(paths(street, "a", "d", { longest: null, ...anyWay }))).toBe("a d e | r4 r5");
    expect(said(paths(street, "a", "d", { longest: null, ...along }))).toBe("a b c d | r1 r2 r3");
    const square = nowOf(aMap("A > B", "B > C", "A > D", "D > C", "A > B", "C > E"));
    expect(said(paths(square, "a", "c", { longest: null, ...along }))).toBe("a b c d | r1 r2 r3 r4 r5");
  });

  it("of up to so many steps pass nobody twice, and so leave out dead ends", () => {
    expect(said(paths(street, "a", "d", { longest: 3, ...anyWay }))).toBe("a b c d e | r1 r2 r3 r4 r5");
    expect(said(paths(street, "a", "d", { longest: 6, ...anyWay }))).toBe("a b c d e | r1 r2 r3 r4 r5");
    expect(said(paths(street, "a", "d", { longest: 2, ...anyWay }))).toBe("a d e | r4 r5");
  });

  it("are none where nothing leads there, or nothing so short", () => {
    expect(said(paths(street, "a", "stranger", { longest: null, ...anyWay }))).toBe(" | ");
    expect(said(paths(street, "f", "a", { longest: null, ...along }))).toBe(" | ");
    expect(said(paths(street, "a", "d", { longest: 2, ...along }))).toBe(" | ");
    expect(said(paths(street, "a", "gone", { longest: null, ...anyWay }))).toBe(" | ");
    expect(said(paths(street, "a", "a", { longest: 4, ...anyWay }))).toBe("a | ");
  });

  it("that are too many to be walked leave nothing out that lies on one", () => {
    const crowd = crowdOf(24);
    const found = paths(crowd, "p0", "p1", { longest: 6, ...anyWay });
    expect(found.elements.size).toBe(24);
  });
});

/** So many parties, each of whom is related to every other. */
function crowdOf(size: number): Variant {
  const elements = Array.from({ length: size }, (_, at) => newElement(`p${at}`, "actor", `P${at}`, null));
  const relations = elements.flatMap((from, at) =>
    elements.slice(at + 1).map((to) => newRelation(`${from.id}-${to.id}`, from, to)),
  );
  return { ...nowOf(aMap("A > B")), elements, relations };
}

const anyVariant: fc.Arbitrary<Variant> = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 })
  .map((pairs) =>
    nowOf(aMap(...Array.from({ length: 8 }, (_, at) => `P${at}`), ...pairs.map(([a, b]) => `P${a} > P${b}`))),
  );
const anyWalk: fc.Arbitrary<Walk> = fc.constantFrom(...walks);

describe("on any map", () => {
  it("more steps never show less", () => {
    fc.assert(
      fc.property(anyVariant, anyWalk, fc.nat(7), (variant, walk, start) => {
        const parts = stepsAround.map((steps) => around(variant, [`p${start}`], steps, walk));
        for (const [at, part] of parts.entries()) {
          const next = parts[at + 1] ?? part;
          expect([...part.elements].filter((id) => !next.elements.has(id))).toEqual([]);
          expect([...part.relations].filter((id) => !next.relations.has(id))).toEqual([]);
        }
      }),
    );
  });

  it("longer paths never show less, and no relation without its ends", () => {
    fc.assert(
      fc.property(anyVariant, fc.boolean(), (variant, directed) => {
        const parts = [4, 5, 6].map((longest) => paths(variant, "p0", "p1", { longest, directed }));
        const lost = parts
          .slice(1)
          .flatMap(({ relations }, at) =>
            [...(parts[at]?.relations ?? [])].filter((id) => !relations.has(id)),
          );
        const loose = parts.flatMap(({ elements, relations }) =>
          variant.relations.filter(
            ({ id, from, to }) => relations.has(id) && !(elements.has(from) && elements.has(to)),
          ),
        );
        expect([lost, loose]).toEqual([[], []]);
      }),
    );
  });
});
