import { describe, expect, it } from "vitest";

import { lookOf } from "~/scene/element-look";

import { aMap, elementIn } from "../a";

/** Every letter is as wide as it is high. */
const measure = (text: string, size: number) => text.length * size;
const say = (key: string) => key;

function linesOf(label: string) {
  const element = { ...elementIn(aMap("Police"), "police"), label };
  return lookOf(element, measure, say).lines.map(({ text, x }) => ({
    begins: x,
    ends: x + measure(text, 15),
  }));
}

describe("the name of an element", () => {
  it("begins each line on the left where it is read from there", () => {
    const lines = linesOf("Ministry of finance");
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map(({ begins }) => begins)).size).toBe(1);
  });

  it("begins each line on the right where it is read from there", () => {
    const lines = linesOf(
      "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0645\u0627\u0644\u064a\u0629 \u0648\u0627\u0644\u0634\u0624\u0648\u0646",
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map(({ ends }) => ends)).size).toBe(1);
    expect(new Set(lines.map(({ begins }) => begins)).size).toBeGreaterThan(1);
  });
});
