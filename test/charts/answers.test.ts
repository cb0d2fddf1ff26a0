import { describe, expect, it } from "vitest";

import { answersChart } from "~/charts/answers";
import { extentOf } from "~/charts/extent";
import { signed } from "~/lib/signed";
import { humanSecurityScale, trustScale } from "~/model/vocabulary";
import { measureText } from "~/scene/measure";

const row = (name: string, counts: readonly (readonly [number, number])[], others = "") => ({
  ...{ name, counts: new Map(counts), others, says: `${name} said` },
});
const rows = [
  row(
    "Parents treated as fraudsters, and those who speak for them",
    [
      [-3, 5],
      [2, 1],
    ],
    "2 do not know",
  ),
  row("Police", [[0, 20]]),
  row("Council", [], "1 does not see it, 3 do not know"),
];
const words = {
  meaning: (value: number) => (value < 0 ? "exposes or leaves unguarded" : "reliably shields"),
  agreed: "Agreed",
  agreedSays: "Not known yet",
  head: ["Party", ...trustScale.map((value) => signed(value)), "Others"],
};

describe("the chart of what people answered", () => {
  it.each([320, 480, 700, 900, 1240])("keeps its words within %d pixels, none over another", (width) => {
    for (const scale of [trustScale, humanSecurityScale]) {
      const chart = answersChart(rows, scale, null, words).chart(width);
      const texts = chart.parts.flatMap(({ marks }) =>
        marks.flatMap((mark) =>
          mark.as === "text"
            ? [
                {
                  text: mark.text,
                  x: mark.x,
                  end: mark.x + measureText(mark.text, mark.size, mark.weight),
                  y: mark.y,
                  size: mark.size,
                },
              ]
            : [],
        ),
      );
      expect(texts.filter(({ x, end, y }) => x < -0.5 || end > width + 0.5 || y > chart.height)).toEqual([]);
      const over = texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter(
            (other) =>
              one.x < other.end &&
              other.x < one.end &&
              Math.abs(one.y - other.y) < 0.8 * Math.min(one.size, other.size),
          )
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect(over).toEqual([]);
    }
  });

  it.each([320, 480, 700, 772, 900])("breaks no word of what a step means within %d pixels", (width) => {
    const meaning = (value: number) => (value === 0 ? "neutral or indifferent" : "cautious trust");
    const head = answersChart(rows, trustScale, null, { ...words, meaning }).chart(width).parts[0];
    const told = (head?.marks ?? []).flatMap((mark) => (mark.as === "text" ? mark.text.split(" ") : []));
    const whole = new Set([
      "neutral",
      "or",
      "indifferent",
      "cautious",
      "trust",
      ...trustScale.map((value) => signed(value)),
    ]);
    expect(told.filter((word) => !whole.has(word))).toEqual([]);
  });

  it("has a dot for each person, and a number where they are too many to count", () => {
    const chart = answersChart(rows, trustScale, 1, words).chart(900);
    const discs = (says: string) =>
      chart.parts
        .find((part) => part.says === says)
        ?.marks.filter((mark) => mark.as === "path" && mark.fill === "ink");
    expect(discs("Parents treated as fraudsters, and those who speak for them said")).toHaveLength(6);
    expect(discs("Police said")).toHaveLength(1);
    expect(discs("Council said")).toHaveLength(0);
  });

  it("puts the agreed rating under its step", () => {
    const chart = answersChart(rows, trustScale, 1, words).chart(900);
    const agreed = chart.parts.find(({ says }) => says === "Agreed: +1");
    const extent = extentOf(
      agreed?.marks.filter((mark) => mark.as === "path" && mark.fill === "accent") ?? [],
    );
    const step = chart.parts[0]?.marks.find((mark) => mark.as === "text" && mark.text === "+1");
    if (extent === null || step?.as !== "text") throw new Error("no agreed rating");
    const middle = step.x + measureText("+1", step.size, step.weight) / 2;
    expect(extent.x + extent.width / 2).toBeCloseTo(middle, 0);
  });

  it("says in its table what it draws", () => {
    const { head, rows: told } = answersChart(rows, trustScale, 1, words).table;
    expect(told.every((cells) => cells.length === head.length)).toBe(true);
    expect(told[1]).toEqual(["Police", "0", "0", "0", "20", "0", "0", "0", ""]);
    expect(told.at(-1)).toEqual(["Agreed", "", "", "", "", "◆", "", "", ""]);
  });
});
