import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { largestFile, readMapFile, type ReadMap } from "~/formats/relata";
import type { RelataMap } from "~/model/map";
import { writeMap } from "~/model/write";

import { aMap } from "../a";
import { aWholeMap } from "../arbitraryMap";
import { filesUnder } from "../sources";

const street = aMap("Police 1/-1> Visitors P2 E-1", "threat:Fraud > Police");

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(text: string): ReadMap {
  return readMapFile(bytesOf(text));
}

/** The file of the street, changed as text. */
function changed(from: string, to: string): ReadMap {
  const text = writeMap(street);
  expect(text).toContain(from);
  return read(text.replace(from, () => to));
}

function refusal(code: string) {
  return expect.objectContaining({ kind: "refused", code }) as unknown;
}

/** The codes of the problems a file opens with, and the map it opens as. */
function mended(result: ReadMap): { readonly map: RelataMap; readonly codes: readonly string[] } {
  if (result.kind !== "mended") throw new Error(`not mended but ${JSON.stringify(result).slice(0, 200)}`);
  return { map: result.map, codes: [...new Set(result.problems.map(({ code }) => code))] };
}

describe("a map that is exported", () => {
  it("is imported as the same map, and exported again as the same bytes", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const file = writeMap(map);
        const result = read(file);
        expect(result).toEqual({ kind: "whole", map });
        expect(result.kind === "whole" && writeMap(result.map)).toBe(file);
      }),
      { numRuns: 100 },
    );
  });

  it("is read with a byte-order mark, and as UTF-16 that has one", () => {
    const text = writeMap(street);
    expect(read(`\uFEFF${text}`)).toEqual({ kind: "whole", map: street });
    const little = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    const big = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16());
    expect(readMapFile(little)).toEqual({ kind: "whole", map: street });
    expect(readMapFile(big)).toEqual({ kind: "whole", map: street });
  });
});

describe("what is no map", () => {
  it.each([
    ["an empty file", "", "empty"],
    ["blanks", " \n\t ", "empty"],
    ["a list", "[]", "not-a-map"],
    ["a number", "7", "not-a-map"],
    ["some object", `{"nodes": [], "edges": []}`, "not-a-map"],
    ["a table", "from,to\nPolice,Visitors", "not-json"],
    ["markup", "<graphml/>", "not-json"],
    ["a bare word", "nonsense", "not-json"],
    ["brackets that never close", "[[[[", "cut-off"],
    ["a text that never closes", `{"format": "rel`, "cut-off"],
    ["a closed object with a fault", `{"format": relata}`, "not-json"],
    ["a map of a newer version", writeMap(street).replace(`"version": 1`, `"version": 2`), "newer-version"],
    ["very deep lists", "[".repeat(1_000_000) + "]".repeat(1_000_000), "too-deep"],
    [
      "a map with something very deep in it",
      writeMap(street).replace(`"tags": []`, `"tags": ${"[".repeat(200)}${"]".repeat(200)}`),
      "too-deep",
    ],
    ["binary text", "PK\u0000\u0001", "not-text"],
  ])("%s is refused", (_, text, code) => {
    expect(read(text)).toEqual(refusal(code));
  });

  it("a picture under a false name is refused as no text", () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]);
    expect(readMapFile(png)).toEqual(refusal("not-text"));
  });

  it("text that is not UTF-8 is refused rather than garbled", () => {
    const latin1 = new Uint8Array(Buffer.from(writeMap({ ...street, title: "Café" }), "latin1"));
    expect(readMapFile(latin1)).toEqual(refusal("not-text"));
  });

  it("fifty megabytes are refused unread", () => {
    expect(readMapFile(new Uint8Array(50_000_000))).toEqual({
      kind: "refused",
      code: "too-big",
      detail: "50000000",
    });
    expect(largestFile).toBe(20_000_000);
  });

  it("a map with too many elements is refused with their number", () => {
    const [variant] = street.variants;
    const crowd = Array.from({ length: 10_001 }, (_, index) => ({ id: `e${index}`, kind: "actor" }));
    const text = JSON.stringify({ ...street, variants: [{ ...variant, elements: crowd }] });
    expect(read(text)).toEqual({ kind: "refused", code: "too-many-elements", detail: "10001" });
  });

  it("a map that is cut anywhere is refused", () => {
    const text = writeMap(street);
    const kinds = new Set<string>();
    for (let end = 0; end < text.length - 2; end += 1) {
      const result = read(text.slice(0, end));
      kinds.add(result.kind === "refused" ? result.code : result.kind);
    }
    expect([...kinds].toSorted()).toEqual(["cut-off", "empty"]);
  });

  it("any bytes at all are answered, with what was wrong", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readMapFile(bytes).kind).toBe("refused");
      }),
    );
  });

  it("a map with bytes changed at random is answered, and never throws", () => {
    const whole = bytesOf(writeMap(street));
    const flip = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 5 }), (flips) => {
        const bytes = whole.slice();
        for (const { at, to } of flips) bytes[at] = to;
        const result = readMapFile(bytes);
        expect(["whole", "mended", "refused"]).toContain(result.kind);
        // What opens can be written and read again, and is whole from then on.
        expect(result.kind === "refused" || read(writeMap(result.map)).kind === "whole").toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a map with something hostile in it", () => {
  it.each([
    ["a number beyond all", `"x": 0`, `"x": 1e999`],
    ["a place beyond the paper", `"x": 0`, `"x": 1e300`],
    ["no number at all", `"x": 0`, `"x": "NaN"`],
  ])("opens with %s as a thing without a place", (_, from, to) => {
    const { map, codes } = mended(changed(from, to));
    expect(map.variants[0]?.elements[0]?.position).toBeNull();
    expect(codes.length).toBeGreaterThan(0);
  });

  it("refuses the word NaN, which is no JSON", () => {
    expect(changed(`"x": 0`, `"x": NaN`)).toEqual(refusal("not-json"));
  });

  it("opens with two things of one id as two things", () => {
    const { map, codes } = mended(changed(`"id": "visitors"`, `"id": "police"`));
    expect(new Set(map.variants[0]?.elements.map(({ id }) => id)).size).toBe(
      map.variants[0]?.elements.length,
    );
    expect(codes).toContain("duplicate-id");
  });

  it("opens with a relation to nothing by adding what it relates to", () => {
    const { map, codes } = mended(changed(`"to": "visitors"`, `"to": "nobody"`));
    expect(map.variants[0]?.elements.find(({ id }) => id === "nobody")).toMatchObject({
      kind: "actor",
      position: null,
    });
    expect(codes).toContain("missing-end");
  });

  it.each(["__proto__", "constructor", "prototype"])("leaves out a field named %s", (name) => {
    const { map, codes } = mended(changed(`"note": ""`, `"${name}": {"polluted": true}, "note": ""`));
    expect(codes).toEqual(["forbidden-key"]);
    expect(map).toEqual(street);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("keeps of a label of 5,000 characters the first 500", () => {
    const { map, codes } = mended(changed(`"label": "Police"`, `"label": "${"a".repeat(5_000)}"`));
    expect(map.variants[0]?.elements[0]?.label).toHaveLength(500);
    expect(codes).toEqual(["label-cut"]);
  });

  it("keeps script in words as the words they are", () => {
    const script = `<script>alert(1)</script>`;
    const result = changed(`"label": "Police"`, `"label": ${JSON.stringify(script)}`);
    expect(result.kind === "whole" && result.map.variants[0]?.elements[0]?.label).toBe(script);
  });

  it("keeps a javascript: address as text", () => {
    const source = {
      id: "s",
      type: null,
      year: null,
      citation: "",
      evidence: null,
      url: "javascript:alert(1)",
      via: null,
    };
    const result = changed(`"sources": [],\n  "facts"`, `"sources": [${JSON.stringify(source)}],\n  "facts"`);
    expect(result.kind === "whole" && result.map.sources[0]?.url).toBe("javascript:alert(1)");
  });
});

it("no case file needs a repair", () => {
  const files = filesUnder("src/cases", /\.json$/u);
  expect(files.size).toBe(6);
  const results = [...files].map(([name, text]) => `${name} ${read(text).kind}`);
  expect(results.filter((each) => !each.endsWith(" whole"))).toEqual([]);
});
