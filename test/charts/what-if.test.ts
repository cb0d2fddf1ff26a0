import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { shockGrid } from "~/charts/shock-grid";
import { stacked } from "~/charts/stacked";
import { mostLines, type StepLine, stepLines } from "~/charts/step-lines";

describe("names at the ends of lines", () => {
  it("stay where they belong while there is room", () => {
    expect(stacked([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
  });

  it("give way to both sides alike", () => {
    expect(stacked([50, 50], [20, 20], 0, 100)).toEqual([40, 60]);
  });

  it("never touch, and stay within bounds where they fit", () => {
    const things = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 300, noNaN: true }),
        height: fc.integer({ min: 5, max: 30 }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(things, (all) => {
        const heights = all.map(({ height }) => height);
        const middles = stacked(
          all.map(({ at }) => at),
          heights,
          0,
          300,
        );
        const spans = middles
          .map((middle, at) => [middle - (heights[at] ?? 0) / 2, middle + (heights[at] ?? 0) / 2] as const)
          .toSorted(([a], [b]) => a - b);
        for (const [at, [top, bottom]] of spans.entries()) {
          expect(top).toBeGreaterThanOrEqual((spans[at - 1]?.[1] ?? 0) - 1e-9);
          expect(bottom).toBeLessThanOrEqual(300 + 1e-9);
        }
      }),
    );
  });
});

describe("the chart of steps", () => {
  const line = (id: string, ...values: readonly number[]): StepLine => ({ id, name: id, says: id, values });

  it("draws what moves and leaves the rest to the table, which has all", () => {
    const { chart, table } = stepLines([line("a", 0, 1), line("b", 0, 0)], null, {
      step: "Step",
      node: "What",
    });
    expect(chart(400).parts.map(({ id }) => id)).toEqual([null, "a"]);
    expect(table).toEqual({
      head: ["What", "Step 0", "Step 1"],
      rows: [
        ["a", "0.00", "+1.00"],
        ["b", "0.00", "0.00"],
      ],
    });
  });

  it("draws no more lines than can be told apart, each in a style of its own", () => {
    const many = Array.from({ length: 12 }, (_, at) => line(`n${at}`, 0, (at + 1) / 12));
    const { parts } = stepLines(many, null, { step: "Step", node: "What" }).chart(400);
    const drawn = parts.filter(({ id }) => id !== null);
    expect(drawn).toHaveLength(mostLines);
    const styles = drawn
      .map(({ marks }) => marks.at(-1))
      .map((mark) => JSON.stringify(mark?.as === "path" ? mark.dash : null));
    expect(new Set(styles).size).toBe(mostLines);
  });
});

describe("the comparison of shocks", () => {
  it("has a number in every cell, also where it is not known", () => {
    const column = {
      name: "Police",
      figure: "60%",
      says: "",
      felt: new Map([
        ["a", 0.5],
        ["b", null],
      ]),
    };
    const { table, chart } = shockGrid(["a", "b"], [column], {
      nameOf: (id) => id,
      percent: (share) => `${share * 100}%`,
      unknown: "?",
      party: "Party",
    });
    expect(table).toEqual({
      head: ["Party", "Police 60%"],
      rows: [
        ["a", "50%"],
        ["b", "?"],
      ],
    });
    const texts = chart(400).parts.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.as === "text" ? [mark.text] : [])),
    );
    expect(texts).toEqual(expect.arrayContaining(["Police", "1: 60%", "50%", "?", "a", "b"]));
  });
});
