import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isPlainObject } from "~/lib/plain";
import { updateElements } from "~/model/commands/elements";
import { updateRelations } from "~/model/commands/relations";
import { mapSchema, type RelataMap } from "~/model/map";
import { parseMap, parseMapText } from "~/model/parse";
import { definitionOf, optionOfKind, type Schema } from "~/model/schema-walk";
import { writeMap } from "~/model/write";

import { aFullMap, aMap } from "../a";
import { aWholeMap } from "../arbitraryMap";

describe("a map that is written", () => {
  it("[W1] is read as the same map, without a problem, whatever it says", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const { map: read, problems } = parseMapText(writeMap(map));
        expect(problems).toEqual([]);
        expect(read).toEqual(map);
      }),
      { numRuns: 300 },
    );
  });

  it("[W2] gives the same bytes, in whatever order its fields came", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const text = writeMap(map);
        expect(writeMap(backwards(map) as RelataMap)).toBe(text);
        expect(writeMap(parseMapText(text).map ?? map)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it("[W3] stands in the order of the definition, two spaces in, with a line break at the end", () => {
    const map = { zebra: 1, ant: 2, ...aMap("Police") };
    const text = writeMap(backwards(map) as RelataMap);
    expect(text.slice(0, 30)).toBe('{\n  "format": "relata-map",\n  ');
    expect(text.slice(-25)).toBe('  "ant": 2,\n  "zebra": 1\n}\n'.slice(-25));
    const definition = definitionOf(mapSchema);
    const order = definition.type === "object" ? Object.keys(definition.shape) : [];
    expect(Object.keys(JSON.parse(text) as object)).toEqual([...order, "ant", "zebra"]);
  });

  it("keeps an unknown field whose name every object has", () => {
    const map = { ...aMap("Police"), toString: "kept", valueOf: { hasOwnProperty: 1 } };
    expect(JSON.parse(writeMap(map as unknown as RelataMap))).toMatchObject({
      toString: "kept",
      valueOf: { hasOwnProperty: 1 },
    });
  });
});

describe("fields of a newer version", () => {
  const newer = withNews(mapSchema, aFullMap()) as RelataMap;

  it("[W4] survive reading and writing at every level", () => {
    expect(parseMap(newer)).toEqual({ map: newer, problems: [] });
    expect(parseMapText(writeMap(newer)).map).toEqual(newer);
    expect(writeMap(newer).match(/"news": /gu)?.length).toBeGreaterThan(100);
  });

  it("[W4] survive the editing of what they stand in", () => {
    const edited = updateRelations(
      updateElements(newer, "now", ["police"], { label: "Officers", position: { x: 5, y: 5 } }),
      "now",
      ["r1"],
      { note: "Seen" },
    );
    const back = updateRelations(
      updateElements(edited, "now", ["police"], { label: "Police", position: { x: 0, y: 0 } }),
      "now",
      ["r1"],
      { note: "" },
    );
    expect(edited).not.toEqual(newer);
    expect(back).toEqual(newer);
  });
});

/** The same value with every object's fields in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, backwards(field)]),
  );
}

/** The same value with a field more in every record that the definition knows. */
function withNews(schema: Schema, value: unknown): unknown {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "nullable":
    case "optional":
      return value === null ? null : withNews(definition.innerType, value);
    case "array":
      return Array.isArray(value) ? value.map((item) => withNews(definition.element, item)) : value;
    case "union":
      return withNews(optionOfKind(definition.options, (value as { kind: string }).kind) as Schema, value);
    case "object": {
      const fields = Object.entries(value as object).map(([key, field]) => {
        const inner = definition.shape[key];
        return [key, inner === undefined ? field : withNews(inner, field)] as const;
      });
      return { ...Object.fromEntries(fields), news: { of: "tomorrow" } };
    }
    default:
      return value;
  }
}
