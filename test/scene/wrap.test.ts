import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { measureText } from "~/scene/measure";
import { wrapText } from "~/scene/wrap";

import { worst } from "../arbitrary";

const style = { size: 15, weight: 600 } as const;
const wrapped = (text: string, width: number, most = 9) => wrapText(text, style, width, most, measureText);
const widthOf = (text: string) => measureText(text, style.size, style.weight);

describe("wrapping", () => {
  it("keeps on one line what fits there", () => {
    expect(wrapped("Police", 200)).toEqual(["Police"]);
  });

  it("breaks at spaces, and takes any number of them for one", () => {
    expect(wrapped("House  of\nRepresentatives", 130)).toEqual(["House of", "Representatives"]);
  });

  it("breaks a word that is longer than a line between characters", () => {
    const lines = wrapped("Donaudampfschifffahrtsgesellschaft", 100);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("Donaudampfschifffahrtsgesellschaft");
  });

  it("ends in an ellipsis what takes more lines than there may be", () => {
    const lines = wrapped("one two three four five six seven", 60, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
  });

  it("gives no line for no words", () => {
    expect(wrapped(" \n ", 100)).toEqual([]);
  });

  it("never cuts through what a reader takes for one character", () => {
    const family = "👩‍👩‍👧‍👦";
    expect(wrapped(family.repeat(8), 50, 99).join("")).toBe(family.repeat(8));
    for (const line of wrapped(family.repeat(8), 50, 99)) expect(line.replaceAll(family, "")).toBe("");
  });

  it("never gives too many lines, nor a line that is too wide unless it is one character", () => {
    const texts = fc.oneof(fc.constantFrom(...worst), fc.string({ unit: "grapheme", maxLength: 80 }));
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, most) => {
          const lines = wrapped(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          const wide = lines.filter((line) => widthOf(line) > width);
          const characters = wide.map((line) => [...graphemes.segment(line.replace(/…$/u, ""))].length);
          expect(characters.filter((count) => count > 1)).toEqual([]);
        },
      ),
    );
  });

  it("loses no word while there is room", () => {
    const words = fc.array(fc.constantFrom("a", "Police", "on", "behalf", "parents"), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 300 }), (words, width) => {
        expect(wrapped(words.join(" "), width, 99).join(" ")).toBe(words.join(" "));
      }),
    );
  });
});
