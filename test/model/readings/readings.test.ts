import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { updateElements } from "~/model/commands/elements";
import { addExtra } from "~/model/commands/extras";
import { addReading } from "~/model/commands/perspectives";
import { updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { parseReadingsText } from "~/model/readings/parseReadings";
import { writeReadings } from "~/model/readings/readings-file";
import { readingsFileOf } from "~/model/readings/readingsFileOf";

import { aFullMap } from "../../a";
import { aWholeMap } from "../../arbitraryMap";
import { junk } from "../../junk";

function everythingOf(map: RelataMap, person = "", confidential = false) {
  return readingsFileOf(map, {
    perspectives: new Set(map.perspectives.map(({ id }) => id)),
    variants: new Set(map.variants.map(({ id }) => id)),
    person,
    confidential,
  });
}

const street = addExtra(aFullMap(), "p1", {
  ...{ id: "x1", variant: "now", from: "police", to: "square", kind: "cooperation", label: "", why: "" },
} as const);
const text = writeReadings(everythingOf(street, "Ann"));

describe("a readings file", () => {
  it("[Q1] says of each reading what it takes to find its relation without ids", () => {
    expect(JSON.parse(text)).toMatchObject({
      format: "relata-readings",
      version: 1,
      map: { id: "map", title: "A map" },
      perspectives: [{ id: "p1", name: "Residents" }],
      readings: [
        {
          perspective: "p1",
          person: "Ann",
          variant: { name: "Now" },
          relation: {
            from: { kind: "actor", label: "Police" },
            to: { kind: "actor", label: "Visitors" },
            kind: "cooperation",
            label: "",
          },
          forward: -2,
          empowerment: 1,
        },
      ],
      extra: [{ from: { label: "Police" }, to: { kind: "space", label: "Square" } }],
    });
  });

  it("[Q2] gives the same bytes in whatever order its fields came, and reads back without a problem", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const file = everythingOf(map, "Ann", true);
        const written = writeReadings(file);
        const { file: read, problems } = parseReadingsText(written);
        expect(problems).toEqual([]);
        expect(read === null ? null : writeReadings(read)).toBe(written);
        const backwards = Object.fromEntries(Object.entries(file).toReversed()) as typeof file;
        expect(writeReadings(backwards)).toBe(written);
      }),
      { numRuns: 50 },
    );
  });

  it("[Q4] names nothing confidential unless that is chosen", () => {
    const marked = updateElements(street, "now", ["police"], { confidential: true });
    expect(writeReadings(everythingOf(marked))).not.toContain("Police");
    expect(everythingOf(marked, "", true).readings).toHaveLength(1);
    const relation = updateRelations(street, "now", ["r1"], { confidential: true });
    expect(everythingOf(relation).readings).toEqual([]);
  });

  it("keeps the names that readings have, and gives that of the sender to others", () => {
    const two = addReading(street, { ...street.readings[0]!, id: "g9", person: "Bob" });
    expect(everythingOf(two, "Ann").readings.map(({ person }) => person)).toEqual(["Ann", "Bob"]);
    expect(everythingOf(two).readings.map(({ person }) => person)).toEqual([null, "Bob"]);
  });
});

describe("reading a readings file", () => {
  it.each([
    ["nonsense", "not-json"],
    ["[]", "not-a-map"],
    [`{"format":"relata-map","version":1}`, "not-a-map"],
    [`{"format":"relata-readings"}`, "not-a-map"],
    [text.replace(`"version": 1`, `"version": 2`), "newer-version"],
    [`${"[".repeat(40)}${"]".repeat(40)}`, "too-deep"],
    [
      JSON.stringify({ format: "relata-readings", version: 1, readings: Array(40_001).fill(0) }),
      "too-many-readings",
    ],
  ])("[Q3] refuses %.30s", (given, code) => {
    const { file, problems } = parseReadingsText(given);
    expect(file).toBeNull();
    expect(problems).toMatchObject([{ code, level: "refused" }]);
  });

  it.each([
    [`"forward": -2`, `"forward": 9`, "out-of-range", "readings[0].forward"],
    [`"perspective": "p1"`, `"perspective": "nobody"`, "unknown-reference", "readings[0].perspective"],
    [`"why": ""`, `"why": "", "seen": false`, "unseen-but-rated", "readings[0].seen"],
    [`"kind": "actor"`, `"kind": "dragon"`, "not-a-choice", "readings[0].relation.from.kind"],
    [`"format"`, `"__proto__": {"polluted": 1}, "format"`, "forbidden-key", "__proto__"],
    [
      `"label": "Police"`,
      `"label": "\\u202ePolice"`,
      "control-characters",
      "readings[0].relation.from.label",
    ],
  ])("[Q3] mends %s where it is %s", (whole, broken, code, where) => {
    const { file, problems } = parseReadingsText(text.replace(whole, broken));
    expect(file).not.toBeNull();
    expect(problems).toMatchObject([{ code, where, level: "repaired" }]);
  });

  it("[Q3] never throws, and finds no problem the second time", () => {
    fc.assert(
      fc.property(junk, (value) => {
        const given = { format: "relata-readings", version: 1, ...(value as object) };
        const { file } = parseReadingsText(asText(given));
        const again = file === null ? null : parseReadingsText(writeReadings(file));
        expect(again).toEqual(file === null ? null : { file, problems: [] });
      }),
    );
  });
});

/** As a file may say it: JSON has no large whole numbers of its own. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each));
}
