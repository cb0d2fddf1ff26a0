import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { caseList } from "~/cases/index";
import { same } from "~/lib/same";
import { mapSchema, type RelataMap } from "~/model/map";
import { parseMap, parseMapText } from "~/model/parse";
import { writeMap } from "~/model/write";

import { aFullMap } from "../a";
import { aWholeMap } from "../arbitraryMap";
import { harmed, junk } from "../junk";

/** The full map as plain JSON with another value at a place, or none. */
function fullWith(place: string, value?: unknown): unknown {
  const map: unknown = JSON.parse(writeMap(aFullMap()));
  const steps = stepsOf(place);
  const last = steps.pop() ?? "";
  const holder = valueAt(map, steps) as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return map;
}

function stepsOf(place: string): string[] {
  return place.split(/\.|\[|\]\.?/u).filter((step) => step !== "");
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce((inner, step) => (inner as Record<string, unknown>)[step], value);
}

/** What is told of a document, as "code place", and what it has become. */
function read(value: unknown): { readonly told: readonly string[]; readonly map: RelataMap | null } {
  const { map, problems } = parseMap(value);
  return { told: problems.map(({ code, where }) => `${code} ${where}`), map };
}

const trust = "variants[0].relations[0].trust";
const police = "variants[0].elements[0]";

describe("a field that does not fit", () => {
  it.each<[rule: string, place: string, given: unknown, told: string, becomes: unknown]>([
    ["[R1] missing text is empty", "question", undefined, "missing", ""],
    ["[R1] a missing record is unknown", "coding", undefined, "missing", null],
    ["[R2] what is no text is empty", "title", {}, "wrong-type", ""],
    ["[R2] what is no list is empty", "tags", "a, b", "wrong-type", []],
    ["[R2] what is no text is unknown where it may be", "sources[0].url", ["x"], "wrong-type", null],
    ["[R2] a choice that there is not is unknown", "sources[0].type", "tweet", "not-a-choice", null],
    ["[R2] trust off its scale is unknown", `${trust}.forward.value`, 4, "out-of-range", null],
    ["[R2] what no JSON can say is unknown", `${trust}.forward.value`, Number.NaN, "out-of-range", null],
    ["[R2] between two steps is unknown", "variants[0].relations[0].strength", 2.5, "out-of-range", null],
    ["[R2] a number as text is unknown", `${trust}.backward.value`, "2", "wrong-type", null],
    ["[R2] a flag is not set by a word", `${police}.confidential`, "yes", "wrong-type", false],
    ["[R4] no known kind of element is an actor", `${police}.kind`, "party", "not-a-choice", "actor"],
    ["[R4] no known kind of relation", "variants[0].relations[0].kind", "hug", "not-a-choice", "cooperation"],
    ["[R5] a number becomes text", `${police}.label`, 112, "number-as-text", "112"],
    [
      "[R7] text is cleaned",
      "title",
      "A\u0000 \u202emap\ufffe\nof\tit",
      "control-characters",
      "A map\nof\tit",
    ],
    ["[R7] half a character is replaced", "title", "A\ud800B", "control-characters", "A\ufffdB"],
    ["[R7] a label is cut", `${police}.label`, "x".repeat(5000), "label-cut", "x".repeat(500)],
    ["[R7] no character is halved", `${police}.label`, `${"x".repeat(499)}👮`, "label-cut", "x".repeat(499)],
    ["[R8] what only a newer version knows and no file can hold", "x-new", Infinity, "out-of-range", null],
    ["an optional field goes", `${police}.pinned`, "yes", "wrong-type", undefined],
  ])("%s: %s", (_rule, place, given, code, becomes) => {
    const { told, map } = read(fullWith(place, given));
    expect(told).toEqual([`${code} ${place}`]);
    expect(valueAt(map, stepsOf(place))).toEqual(becomes);
  });

  it("[R2] leaves what holds it in place", () => {
    const held: [place: string, given: unknown, stays: string][] = [
      [`${trust}.forward`, "much", `${trust}.backward.value`],
      [`${police}.axes`, 7, `${police}.label`],
      ["variants[0].impact", null, "variants[0].relations[0].label"],
      ["variants[0].impact.items.lawfulness", 3, "variants[0].impact.byGroup[0].effectiveness"],
      ["variants[0].environment", [], "variants[0].name"],
    ];
    for (const [place, given, stays] of held) {
      const { told, map } = read(fullWith(place, given));
      expect(told).toEqual([`wrong-type ${place}`]);
      expect(valueAt(map, stepsOf(stays))).toEqual(valueAt(aFullMap(), stepsOf(stays)));
    }
  });

  it("[R2] puts an element whose place is none into the tray", () => {
    const { told, map } = read(fullWith(`${police}.position`, { x: 1, y: 100_001 }));
    expect(told).toEqual([`out-of-range ${police}.position.y`]);
    expect(valueAt(map, stepsOf(police))).toMatchObject({ label: "Police", position: null });
  });
});

describe("a list item that does not fit", () => {
  it("[R3] is left out and named where it lacks an end, and its readings with it", () => {
    const { told, map } = read(fullWith("variants[0].relations[0].to"));
    expect(map?.variants[0]?.relations.map(({ id }) => id)).toEqual(["r2"]);
    expect(told).toEqual([
      "missing variants[0].relations[0].to",
      "unfit-item variants[0].relations[0]",
      "unknown-reference variants[0].feedback[0]",
      "unknown-reference readings[0]",
    ]);
  });

  it("[R3] is left out and named where it is something else altogether", () => {
    const { told, map } = read(fullWith("tags", ["a", null, 3, ["b"]]));
    expect(map?.tags).toEqual(["a", "3"]);
    expect(told).toEqual([
      "wrong-type tags[1]",
      "unfit-item tags[1]",
      "number-as-text tags[2]",
      "wrong-type tags[3]",
      "unfit-item tags[3]",
    ]);
  });

  it("[R5] keeps its relations when its id is a number, as theirs are", () => {
    const { map } = read({
      ...aFullMap(),
      variants: [{ id: 1, elements: [{ id: 7, kind: "actor" }], relations: [{ id: 8, from: 7, to: 7 }] }],
    });
    expect(map?.variants[0]?.elements.map(({ id }) => id)).toEqual(["7"]);
    expect(map?.variants[0]?.relations.map(({ id, from, to }) => [id, from, to])).toEqual([["8", "7", "7"]]);
  });

  it("[R6] gets an id made from its place where it has none, and takes nobody's", () => {
    const elements = [
      { label: "No id" },
      { id: "elements-1" },
      { id: "\u0000" },
      { id: Infinity },
      { id: {} },
    ];
    const { map, told } = read({ format: "relata-map", version: 1, variants: [{ elements }] });
    const ids = map?.variants[0]?.elements.map(({ id }) => id);
    expect(ids).toEqual(["elements-1-new", "elements-1", "elements-3", "elements-4", "elements-5"]);
    expect(told.filter((each) => each.startsWith("missing-id"))).toHaveLength(6);
  });

  it("[R6] has a long id shortened in the middle, and so have those who refer to it", () => {
    const [long, longer] = [`${"x".repeat(300)}a`, `${"x".repeat(300)}b`];
    const elements = [
      { id: long, kind: "actor" },
      { id: longer, kind: "actor" },
    ];
    const relations = [{ id: "r", kind: "service", from: long, to: longer }];
    const { map, told } = read({
      format: "relata-map",
      version: 1,
      id: "m",
      variants: [{ elements, relations }],
    });
    const [first, second] = map?.variants[0]?.elements.map(({ id }) => id) ?? [];
    expect(first).toHaveLength(200);
    expect(second).not.toBe(first);
    expect(map?.variants[0]?.relations[0]).toMatchObject({ from: first, to: second });
    expect(told.filter((each) => each.startsWith("id-cut"))).toHaveLength(4);
  });
});

describe("whatever is read", () => {
  it("[R8] [R9] [R10] becomes a map in which nothing is left to repair", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(harmed(aWholeMap), (value) => {
        expect(faultsOf(value)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("[R10] is refused or repaired, however little of a map it is", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(junk, (value) => {
        expect(faultsOf(value)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(caseList)("[R9] becomes a whole map when harm is done to the case $id", ({ id }) => {
    const file: unknown = JSON.parse(readFileSync(`src/cases/${id}.json`, "utf8"));
    fc.assert(
      fc.property(harmed(fc.constant(file)), (value) => {
        expect(faultsOf(value)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("[R10] is refused wherever a file breaks off", () => {
    const text = JSON.stringify(aFullMap());
    const levels = Array.from(text, (_sign, end) => parseMapText(text.slice(0, end)).problems[0]?.level);
    expect(new Set(levels)).toEqual(new Set(["refused"]));
  });

  it("[R10] is refused or repaired whatever letter of a file is another", { timeout: 60_000 }, () => {
    const text = JSON.stringify(aFullMap());
    const signs = fc.constantFrom(...'{}[]",:0-1e9tnu\\\u0000 '.split(""));
    const flip = fc.tuple(fc.nat(text.length - 1), signs);
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 3 }), (flips) => {
        const broken = flips.reduce((all, [at, sign]) => all.slice(0, at) + sign + all.slice(at + 1), text);
        const { map, problems } = parseMapText(broken);
        expect(map === null ? problems.map(({ level }) => level) : faultsOf(map)).toEqual(
          map === null ? ["refused"] : [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** What is wrong with the way a value is read: it must give a refusal, or a map that fits and in which nothing is left to repair. */
function faultsOf(value: unknown): readonly string[] {
  const { map, problems } = parseMap(value);
  const levels = problems.map(({ level }) => level);
  if (map === null) return levels.join() === "refused" ? [] : ["no map, and not refused"];
  const again = parseMap(map);
  const written = parseMapText(writeMap(map));
  return [
    ...(levels.includes("refused") ? ["a map, and refused"] : []),
    ...(z.safeParse(mapSchema, map).error?.issues ?? []).map(
      ({ path }) => `does not fit at ${path.join(".")}`,
    ),
    ...again.problems.map(({ code, where }) => `left: ${code} ${where}`),
    ...(again.map === map ? [] : ["changed when read again"]),
    ...written.problems.map(({ code, where }) => `left in the file: ${code} ${where}`),
    ...(same(written.map, map) ? [] : ["another map when written and read"]),
    ...("polluted" in {} ? ["every object is polluted"] : []),
  ];
}
