import { describe, expect, it } from "vitest";

import { filesUnder } from "./sources";

/** A rule begins a line of a SPEC.md, as a list item or a table row, with its id in bold: "- **H1** …". */
const ruleAt = /^\s*(?:[-*|]\s*)?\*\*([A-Z]{1,3}\d+)\b/gm;

/** A test quotes a rule in its title: "[H1] undoing every step gives the map that was opened". */
const quote = /\[([A-Z]{1,3}\d+)\]/g;

const specs = filesUnder("src", /(^|\/)SPEC\.md$/);
const tests = filesUnder("test", /\.(test|spec)\.tsx?$/);

const rules = [...specs].flatMap(([path, text]) => idsIn(text, ruleAt).map((id) => ({ id, path })));
const ids = rules.map(({ id }) => id);
const quoted = [...tests]
  .filter(([path]) => path !== "spec.test.ts")
  .flatMap(([path, text]) => idsIn(text, quote).map((id) => ({ id, path })));

describe("the numbered rules", () => {
  it("are there", () => {
    expect([...specs.keys()]).toContain("model/SPEC.md");
    expect(rules.length).toBeGreaterThan(0);
  });

  it("have each a number of its own", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("are each quoted by a test", () => {
    const quotes = new Set(quoted.map(({ id }) => id));
    expect(ids.filter((id) => !quotes.has(id))).toEqual([]);
  });

  it("exist when a test quotes one", () => {
    expect(quoted.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });
});

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, id]) => id).filter((id) => id !== undefined);
}
