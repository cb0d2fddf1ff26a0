import { describe, expect, it } from "vitest";

import { parseMap, parseMapText } from "~/model/parse";
import { newVariant } from "~/model/variant";
import { writeMap } from "~/model/write";

import { aMap } from "../a";
import { worst } from "../arbitrary";
import { costOf } from "../cost";
import { nested } from "../junk";

const police = aMap("Police 1/-1> Visitors");
const [now] = police.variants;

/** The codes of what is wrong, each with what was found. */
function told(text: string): readonly string[] {
  return parseMapText(text).problems.map(({ code, detail }) => `${code}: ${detail ?? ""}`);
}

describe("reading a map file", () => {
  it("gives back the very map that was written, without a problem", () => {
    expect(parseMapText(writeMap(police))).toEqual({ map: police, problems: [] });
    expect(parseMapText(`\uFEFF${writeMap(police)}`)).toEqual({ map: police, problems: [] });
  });

  it("gives back the very object where nothing is wrong", () => {
    expect(parseMap(police).map).toBe(police);
  });

  it("makes a position that is no number an unplaced element", () => {
    const text = writeMap(police).replace('"x": 0', '"x": 1e999');
    const { map, problems } = parseMapText(text);
    expect(map?.variants[0]?.elements[0]?.position).toBeNull();
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      "out-of-range variants[0].elements[0].position.x",
    ]);
  });

  it("[P3] knows no minus nought", () => {
    const { map, problems } = parseMapText(writeMap(police).replace('"x": 0', '"x": -0'));
    expect(map?.variants[0]?.elements[0]?.position?.x).toBe(0);
    expect(problems).toEqual([]);
  });

  it("makes almost nothing into a map", () => {
    const { map } = parseMap({ format: "relata-map", version: 1, variants: [{ elements: [{ label: 5 }] }] });
    expect(map?.variants[0]?.elements[0]).toMatchObject({ id: "elements-1", kind: "actor", label: "5" });
    expect(parseMap(map)).toEqual({ map, problems: [] });
  });

  it("[R10] reads 10,000 elements and 40,000 relations in two seconds", () => {
    const elements = Array.from({ length: 10_000 }, (_, n) => ({ ...now?.elements[0], id: `e${n}` }));
    const relations = Array.from({ length: 40_000 }, (_, n) => ({
      ...now?.relations[0],
      ...{ id: `r${n}`, from: `e${n % 10_000}`, to: `e${(n * 7) % 10_000}` },
    }));
    const text = JSON.stringify({ ...police, variants: [{ ...now, elements, relations }] });
    expect(parseMapText(text).problems).toEqual([]);
    expect(costOf(() => parseMapText(text))).toBeLessThan(2000);
  });
});

describe("a file that is refused", () => {
  it.each([
    ["", "not-json: Unexpected end of JSON input"],
    ["[]", "not-a-map: []"],
    ["null", "not-a-map: null"],
    ['{"format":"relata-map"}', "not-a-map: undefined"],
    ['{"format":"relata-map","version":"1"}', "not-a-map: 1"],
    ['{"format":"relata-map","version":0.5}', "not-a-map: 0.5"],
    ['{"format":"relata-map","version":0}', "not-a-map: 0"],
    ['{"format":"gexf","version":1}', "not-a-map: gexf"],
    ['{"format":"relata-map","version":2}', "newer-version: 2"],
  ])("[L4] %s", (text, problem) => {
    expect(told(text)).toEqual([problem]);
    expect(parseMapText(text).map).toBeNull();
  });

  it("[L1] has more characters, variants, elements, relations or parts than a file may hold", () => {
    const many = (count: number, item: unknown) => Array.from({ length: count }, () => item);
    const file = (fields: object) => JSON.stringify({ format: "relata-map", version: 1, ...fields });
    const bare = newVariant("v", "");
    expect(told(" ".repeat(20_000_001))).toEqual(["too-large: 20000001"]);
    expect(told(file({ variants: many(501, {}) }))).toEqual(["too-large: 501"]);
    expect(told(file({ variants: [{}, { ...bare, elements: many(10_001, {}) }] }))).toEqual([
      "too-many-elements: 10001",
    ]);
    expect(told(file({ variants: [{ ...bare, relations: many(40_001, {}) }] }))).toEqual([
      "too-many-relations: 40001",
    ]);
    expect(told(file({ sources: many(1_000_001, []) }))).toEqual(["too-large: 1000003"]);
  });

  it("[L1] would be no problem as a map that was made in the app", () => {
    const variants = Array.from({ length: 501 }, (_, n) => newVariant(`v${n}`, ""));
    expect(parseMap({ ...police, variants })).toEqual({ map: { ...police, variants }, problems: [] });
  });

  it.each([31, 32, 33, 5000, 1_000_000])("[L2] may be 32 deep and no deeper: %d", (depth) => {
    // The map itself is the first level.
    const deep = "[".repeat(depth - 1) + "]".repeat(depth - 1);
    const text = `${writeMap(police).slice(0, -2)}, "x-new": ${deep}}`;
    expect(told(text)).toEqual(depth <= 32 ? [] : ["too-deep: 32"]);
    expect(parseMap({ ...police, "x-new": nested(depth - 1) }).map === null).toBe(depth > 32);
  });

  it("[L2] may not hold itself", () => {
    const round: Record<string, unknown> = { ...police };
    round["again"] = [round, round];
    expect(parseMap(round).problems.map(({ code }) => code)).toEqual(["too-deep"]);
  });
});

describe("keys that reach into JavaScript", () => {
  it("[L3] are left out and named, at every level", () => {
    const evil = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},';
    const text = writeMap(police)
      .replace('"title"', `${evil} "title"`)
      .replace('"axes": {', `"axes": {${evil}`);
    const { map, problems } = parseMapText(text);
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      "forbidden-key __proto__",
      "forbidden-key constructor",
      "forbidden-key variants[0].elements[0].axes.__proto__",
      "forbidden-key variants[0].elements[0].axes.constructor",
    ]);
    expect(map).toEqual(police);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("[L3] are ids and words like any other", () => {
    const names = ["__proto__", "constructor", "prototype", "toString"];
    const elements = names.map((id) => ({ ...now?.elements[0], id, label: id, tags: names }));
    const relations = names.map((from, n) => ({ ...now?.relations[0], id: `r${n}`, from, to: "__proto__" }));
    const map = { ...police, variants: [{ ...now, elements, relations }] };
    expect(parseMap(map)).toEqual({ map, problems: [] });
  });
});

describe("what is told of a file", () => {
  it("[L5] is ten thousand problems one by one, and the number of the rest", () => {
    const tags = Array.from({ length: 10_010 }, (_, n) => n);
    const { map, problems } = parseMap({ ...police, tags });
    expect(problems).toHaveLength(10_001);
    expect(problems.at(-1)).toEqual({ code: "more-problems", where: "", level: "repaired", detail: "10" });
    expect(map?.tags).toHaveLength(10_010);
  });

  it("[R8] carries a short and clean word of what was found", () => {
    for (const found of worst) {
      const { problems } = parseMap({
        ...police,
        coding: found,
        language: [`${found}${"x".repeat(5000)}`, 10n],
      });
      expect(problems).toHaveLength(2);
      for (const { detail = "" } of problems) {
        expect(detail.length).toBeLessThanOrEqual(60);
        expect(detail.isWellFormed()).toBe(true);
      }
    }
  });
});
