import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { between, pairsOf, type Side } from "~/analysis/pairs";
import { applyRatings } from "~/formats/matrix/apply";
import { type MatrixFrame, ratingText } from "~/formats/matrix/frame";
import { readBlock } from "~/formats/matrix/read";
import { blockOf } from "~/formats/matrix/write";
import { folded } from "~/lib/folded";
import { updateElements } from "~/model/commands/elements";
import { limits } from "~/model/limits";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { actorsOf } from "~/model/queries";

import { aMap, linesOf, nowOf } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

function frameOf(map: RelataMap, side: Side = "row"): MatrixFrame {
  const variant = nowOf(map);
  const pairs = pairsOf(variant.relations);
  const actors = actorsOf(variant);
  return {
    rows: actors,
    columns: actors,
    shown: (row, column) => between(pairs, row, column)[0] ?? null,
    side,
    corners: { row: "Trust of row in column", column: "Trust of column in row" },
  };
}

function written(map: RelataMap, side: Side = "row"): string {
  const frame = frameOf(map, side);
  return blockOf(frame, (row, column) => ratingText(frame.shown(row.id, column.id), row.id, side));
}

function pasted(map: RelataMap, text: string, place = { row: 0, column: 0 }): RelataMap {
  let made = 0;
  return applyRatings(map, nowOf(map).id, readBlock(text, frameOf(map), place), () => {
    made += 1;
    return `new ${made}`;
  });
}

const world = aMap("Police 1/-2> Visitors", "Council ?/0> Police");

describe("a matrix that is copied", () => {
  it("has names along the top and down the left, plain numbers, ? for what is not known, nothing for no relation", () => {
    expect(written(world)).toBe(
      [
        "Trust of row in column\tPolice\tVisitors\tCouncil",
        "Police\t\t1\t0",
        "Visitors\t-2\t\t",
        "Council\t?\t\t",
      ].join("\n"),
    );
  });

  it("is turned round when the trust of the columns is read", () => {
    expect(written(world, "column").split("\n")[1]).toBe("Police\t\t-2\t?");
  });

  it("puts names in quotes that would end their cell", () => {
    const odd = updateElements(world, "now", ["police"], { label: 'The "law"\tand\norder' });
    expect(written(odd).split("\t")[1]).toBe('"The ""law""');
    expect(pasted(odd, written(odd))).toBe(odd);
  });

  it("has no name that a spreadsheet would reckon as a formula", () => {
    const odd = updateElements(world, "now", ["police"], { label: "=1+1" });
    expect(written(odd).split("\t")[1]).toBe("'=1+1");
    expect(pasted(odd, written(odd))).toBe(odd);
  });

  it("changes nothing when it is pasted where it came from, on any map whose actors have names of their own", () => {
    fc.assert(
      fc.property(aWholeMap, fc.constantFrom<Side>("row", "column"), (any, side) => {
        const names = new Set(nowOf(any).elements.map(({ label }) => folded(label)));
        fc.pre(names.size === nowOf(any).elements.length && !names.has(""));
        expect(pasted(any, written(any, side))).toBe(any);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a block that is pasted", () => {
  const read = (text: string, place = { row: 0, column: 0 }) => readBlock(text, frameOf(world), place);

  it("finds its rows and columns by name, whatever their order, case and accents", () => {
    const block = "\tVISITORS\tpolicé\nCouncil\t2\t-3\npolice\t3\t";
    expect(linesOf(pasted(world, block))).toEqual([
      "police 3/-2> visitors",
      "council -3/0> police",
      "council 2/?> visitors",
    ]);
    expect(read(block)).toMatchObject({ made: 1, same: 0, unread: [], strangers: [], outside: 0 });
  });

  it("without names is laid from the cell in focus", () => {
    expect(linesOf(pasted(world, "−3\t?", { row: 0, column: 1 }))).toEqual([
      "police -3/-2> visitors",
      "council ?/?> police",
    ]);
  });

  it("makes one relation of two who are rated both ways", () => {
    const both = "\tVisitors\tCouncil\nVisitors\t\t1\nCouncil\t-1\t";
    expect(read(both)).toMatchObject({ made: 1 });
    expect(linesOf(pasted(world, both))).toContain("visitors 1/-1> council");
  });

  it("says by its corner whose trust it is", () => {
    const block = "trust of column in row\tVisitors\nPolice\t3";
    expect(linesOf(pasted(world, block))[0]).toBe("police 1/3> visitors");
  });

  it("tells what it cannot understand, and leaves that as it is", () => {
    const block = "\tPolice\tVisitors\nPolice\t\tabc\nMayor\t1\t2\nVisitors\t4\t";
    const plan = read(block);
    expect(plan).toMatchObject({
      ratings: [],
      strangers: ["Mayor"],
      unread: [
        { row: "Police", column: "Visitors", text: "abc" },
        { row: "Visitors", column: "Police", text: "4" },
      ],
    });
    expect(pasted(world, block)).toBe(world);
  });

  it("never guesses which of several of one name is meant", () => {
    const twins = updateElements(world, "now", ["council"], { label: "police" });
    const plan = readBlock("\tPOLICE\nVisitors\t1", frameOf(twins), { row: 0, column: 0 });
    expect(plan).toMatchObject({ ratings: [], doubles: ["POLICE"] });
  });

  it("counts what would fall outside, and passes over what nobody rated", () => {
    expect(read("1\t2\n3\t", { row: 2, column: 2 })).toMatchObject({ outside: 2, made: 1 });
    expect(read("\tNobody\tPolice\nVisitors\t\t-2")).toMatchObject({ strangers: [], same: 1, ratings: [] });
  });

  it("of whatever text leaves a map that is whole", () => {
    const cell = fc.oneof(fc.constantFrom("Police", "Visitors", "1", "-3", "?", "", '"'), fc.string());
    const block = fc.array(fc.array(cell).map((row) => row.join("\t"))).map((rows) => rows.join("\n"));
    fc.assert(
      fc.property(block, fc.nat(4), fc.nat(4), (text, row, column) => {
        const { problems } = parseMap(pasted(world, text, { row, column }), limits);
        expect(problems).toEqual([]);
      }),
    );
  });
});
