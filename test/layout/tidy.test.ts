import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Piece, Tie } from "~/layout/piece";
import { rectOf } from "~/layout/piece";
import { type Arrangement, tidied, type Tidying } from "~/layout/tidy";
import { overlaps } from "~/scene/path";

const box = { width: 180, height: 60 };

function piece(id: string, x = 0, y = 0, pinned = false): Piece {
  return { id, x, y, ...box, pinned };
}

/** "a>b b>c" as ties. */
function ties(line: string): readonly Tie[] {
  return line.split(" ").map((pair) => {
    const [from = "", to = ""] = pair.split(">");
    return { from, to };
  });
}

function tidy(line: string, arrangement: Arrangement, more: Partial<Tidying> = {}) {
  const ids = [...new Set(line.split(/[ >]/u))];
  const pieces = ids.map((id, index) => piece(id, index * 10, index * 7));
  const places = tidied({ pieces, ties: ties(line), others: [], arrangement, ...more });
  return (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`no place for ${id}`);
    return place;
  };
}

describe("layered", () => {
  it("leads from the top down, or from the left to the right", () => {
    const down = tidy("a>b b>c", { as: "layered", direction: "down" });
    expect(down("a").y).toBeLessThan(down("b").y);
    expect(down("b").y).toBeLessThan(down("c").y);
    const right = tidy("a>b b>c", { as: "layered", direction: "right" });
    expect(right("a").x).toBeLessThan(right("b").x);
    expect(right("b").x).toBeLessThan(right("c").x);
  });

  it("leaves room for the words of relations between layers", () => {
    const at = tidy("a>b", { as: "layered", direction: "right" });
    expect(at("b").x - at("a").x - box.width).toBeGreaterThanOrEqual(200);
  });

  it("takes a circle as it takes anything", () => {
    const at = tidy("a>b b>c c>a", { as: "layered", direction: "down" });
    expect(new Set([at("a").y, at("b").y, at("c").y]).size).toBeGreaterThan(1);
  });
});

describe("around the selection", () => {
  it("puts the middle where it is, and what is two steps away beyond what is one", () => {
    const at = tidy("m>a m>b m>c a>d", { as: "around", middle: ["m"] });
    const far = (id: string) => Math.hypot(at(id).x - at("m").x, (at(id).y - at("m").y) * 1.5);
    expect(at("m")).toEqual({ x: 0, y: 0 });
    expect(far("d")).toBeGreaterThan(Math.max(far("a"), far("b"), far("c")));
  });

  it("puts what nothing joins to it aside", () => {
    const at = tidy("m>a x>y", { as: "around", middle: ["m"] });
    expect(Object.values(at("x")).every(Number.isFinite)).toBe(true);
  });
});

describe("in bands", () => {
  it("puts each band to the right of the one before", () => {
    const bands = [["a", "d"], ["b"], ["c"]];
    const at = tidy("a>b b>c d>a", { as: "bands", bands });
    expect(at("a").x).toBeLessThan(at("b").x);
    expect(at("d").x).toBeLessThan(at("b").x);
    expect(at("b").x).toBeLessThan(at("c").x);
  });
});

describe("parts that nothing joins", () => {
  it("stand beside one another", () => {
    const at = tidy("a>b c>d", { as: "layered", direction: "down" });
    expect(Math.abs(at("a").x - at("c").x)).toBeGreaterThan(box.width);
  });
});

const id = fc.constantFrom(
  ...Array.from({ length: 12 }, (_, index) => (index === 0 ? "__proto__" : `e${index}`)),
);
const place = fc.integer({ min: -900, max: 900 });
const pieces = fc.uniqueArray(
  fc.record({
    id,
    x: place,
    y: place,
    width: fc.integer({ min: 60, max: 280 }),
    height: fc.integer({ min: 46, max: 130 }),
    pinned: fc.boolean().map((yes) => yes),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);
const anyTies = fc.array(fc.record({ from: id, to: id }), { maxLength: 24 });
const others = fc.array(
  fc.record({ x: place, y: place, width: fc.integer({ min: 60, max: 280 }), height: fc.constant(60) }),
  { maxLength: 5 },
);
const arrangement: fc.Arbitrary<Arrangement> = fc.oneof(
  fc.constantFrom<Arrangement>(
    { as: "layered", direction: "down" },
    { as: "layered", direction: "right" },
    { as: "force" },
    { as: "bands", bands: [["e1", "e2", "e3", "e4"], ["e5", "__proto__"], ["e6"]] },
  ),
  fc
    .array(id, { maxLength: 3 })
    .map((middle): Arrangement => ({ as: "around", middle: [...new Set(middle)] })),
);
const task = fc
  .record({ pieces, ties: anyTies, others, arrangement, mostPinned: fc.nat(3) })
  .map(({ pieces, mostPinned, ...rest }): Tidying => {
    const pinned = new Set(pieces.filter((each) => each.pinned).slice(0, mostPinned));
    return { ...rest, pieces: pieces.map((each) => ({ ...each, pinned: pinned.has(each) })) };
  });

describe("whatever is tidied, in whatever way", () => {
  it("no two boxes overlap, pinned ones stay, and every place is a pair of whole numbers", () => {
    fc.assert(
      fc.property(task, (task) => {
        const places = tidied(task);
        const moved = task.pieces.filter(({ pinned }) => !pinned);
        expect([...places.keys()].sort()).toEqual(moved.map(({ id }) => id).sort());
        const boxes = moved.map((each) => rectOf({ ...each, ...places.get(each.id) }));
        for (const { x, y } of places.values()) expect([x, y].every(Number.isInteger)).toBe(true);
        const still = [...task.others, ...task.pieces.filter(({ pinned }) => pinned)].map(rectOf);
        boxes.forEach((box, index) => {
          const rest = [...boxes.slice(index + 1), ...still];
          expect(rest.filter((other) => overlaps(box, other))).toEqual([]);
        });
      }),
    );
  });

  it("the same task has the same answer", () => {
    fc.assert(
      fc.property(task, (task) => {
        expect([...tidied(task)]).toEqual([...tidied(structuredClone(task))]);
      }),
      { numRuns: 40 },
    );
  });

  it("the middle of what is tidied stays where it was, where nothing holds it", () => {
    const from = [piece("a", 1_000, 500), piece("b", 1_400, 900), piece("c", 1_200, 500)];
    for (const arrangement of [
      { as: "layered", direction: "down" },
      { as: "force" },
      { as: "bands", bands: [["a"], ["b", "c"]] },
    ] satisfies Arrangement[]) {
      const places = [...tidied({ pieces: from, ties: ties("a>b b>c"), others: [], arrangement }).values()];
      const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
      expect(Math.abs(middle(places.map(({ x }) => x)) - 1_200)).toBeLessThanOrEqual(1);
      expect(Math.abs(middle(places.map(({ y }) => y)) - 700)).toBeLessThanOrEqual(1);
    }
  });

  it("tells how much is done", () => {
    const told: number[] = [];
    const pieces = [piece("a"), piece("b"), piece("c")];
    tidied({ pieces, ties: ties("a>b"), others: [], arrangement: { as: "force" } }, (done) =>
      told.push(done),
    );
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
