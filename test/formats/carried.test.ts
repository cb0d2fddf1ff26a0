import { deflateSync } from "node:zlib";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readFile } from "~/formats/file";
import { pngChunk, pngChunks } from "~/formats/png-chunks";
import { mapInPng, pngWithMap } from "~/formats/png-map";
import { largestFile } from "~/formats/relata";
import { mapInSvg, svgMetadata } from "~/formats/svg-map";
import { escaped } from "~/lib/svg-node";
import { writeMap } from "~/model/write";

import { aMap } from "../a";
import { anyText } from "../arbitrary";
import { aWholeMap } from "../arbitraryMap";

const street = aMap("Police 1/-1> Visitors P2 E-1", "threat:Fraud > Police");
const whole = writeMap(street);

/** The smallest PNG there is: one white dot. */
const dot = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
    "base64",
  ),
);

function refusal(code: string) {
  return expect.objectContaining({ kind: "refused", code }) as unknown;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A PNG with a chunk of ours in it, made by hand. */
function pngWith(type: string, ...data: readonly (string | Uint8Array)[]): Uint8Array {
  const chunk = pngChunk(type, Buffer.concat(data.map((part) => Buffer.from(part as string))));
  return Buffer.concat([dot.subarray(0, 33), chunk, dot.subarray(33)]);
}

const beforeText = Uint8Array.of(0, 1, 0, 0, 0);

describe("a map in a picture", () => {
  it("comes back from a PNG as it was, whatever it says", async () => {
    await fc.assert(
      fc.asyncProperty(aWholeMap, async (map) => {
        const png = await pngWithMap(dot, writeMap(map));
        expect(await readFile(png)).toEqual({ kind: "whole", map });
      }),
      { numRuns: 100 },
    );
  });

  it("comes back from an SVG as it was, whatever it and the drawing say", async () => {
    await fc.assert(
      fc.asyncProperty(aWholeMap, anyText, async (map, text) => {
        const said = escaped(text);
        const svg = `<svg xmlns="x"><title>${said}</title>\n${svgMetadata(writeMap(map))}<text>${said}</text></svg>\n`;
        expect(await readFile(bytesOf(svg))).toEqual({ kind: "whole", map });
      }),
      { numRuns: 100 },
    );
  });

  it("leaves the rest of a PNG as it was: the same chunks, the sums right", async () => {
    const chunks = [...pngChunks(await pngWithMap(dot, whole))];
    expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
    expect(chunks.every(({ intact }) => intact())).toBe(true);
    expect([...pngChunks(dot)].every(({ intact }) => intact())).toBe(true);
  });

  it("comes back though a program has written the PNG anew: unpacked, with a language, behind the dots", async () => {
    const plain = Uint8Array.of(0, 0, 0);
    const anew = pngWith("iTXt", "relata-map", plain, "en\0map\0", whole);
    expect(await readFile(anew)).toEqual({ kind: "whole", map: street });
    const chunk = pngChunk("iTXt", Buffer.concat([bytesOf("relata-map"), beforeText, deflateSync(whole)]));
    const behind = Buffer.concat([dot.subarray(0, -12), chunk, dot.subarray(-12)]);
    expect(await readFile(behind)).toEqual({ kind: "whole", map: street });
  });

  it("comes back though a program has written the SVG anew", async () => {
    const anew = whole.replaceAll("&", "&#38;").replaceAll("<", "&#x3c;").replaceAll('"', "&quot;");
    const svg = `\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg><metadata id="other"/><metadata\n id='relata-map' >\n${anew}\n</metadata ></svg>`;
    expect(await readFile(bytesOf(svg))).toEqual({ kind: "whole", map: street });
  });

  it("is read by the same rules as a map file", async () => {
    const old = svgMetadata(whole.replace(`"version": 1`, `"version": 9`));
    expect(await readFile(bytesOf(`<svg>${old}</svg>`))).toEqual(refusal("newer-version"));
    expect(await readFile(await pngWithMap(dot, "[]"))).toEqual(refusal("not-a-map"));
    expect(await readFile(await pngWithMap(dot, ""))).toEqual(refusal("empty"));
    expect(await readFile(await pngWithMap(dot, whole.replace(`"value": 1`, `"value": 9`)))).toMatchObject({
      kind: "mended",
    });
  });
});

describe("any other picture", () => {
  it.each([
    ["a PNG", dot],
    ["a PNG with other words", pngWith("iTXt", "Comment", beforeText, deflateSync(whole))],
    ["a PNG with our name for other words", pngWith("tEXt", "relata-map\0", whole)],
    ["an SVG", `<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>`],
    ["an SVG with other metadata", `<svg><metadata id="metadata5">{}</metadata></svg>`],
    ["an SVG with a declaration", `<?xml version="1.0"?><!DOCTYPE svg><svg><metadata/></svg>`],
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["a GIF", "GIF89a"],
    ["a WebP", "RIFF\0\0\0\0WEBPVP8 "],
    ["an AVIF", "\0\0\0\u001cftypavif"],
    ["a PDF", "%PDF-1.7\n"],
  ])("%s holds no map", async (_, content) => {
    const bytes = typeof content === "string" ? bytesOf(content) : content;
    expect(await readFile(bytes)).toEqual(refusal("picture-without-map"));
  });

  it.each(["<graphml/>", "<!DOCTYPE x><x/>", "svg", ""])("%j is no picture", async (text) => {
    expect(await readFile(bytesOf(text))).not.toEqual(refusal("picture-without-map"));
  });
});

describe("a hostile or damaged picture", () => {
  it("says so where it is cut off, or gives the map where that is whole", async () => {
    const png = await pngWithMap(dot, whole);
    const svg = bytesOf(`<svg><title>x</title>${svgMetadata(whole)}</svg>`);
    for (const file of [png, svg])
      for (let length = 12; length < file.length; length += 7) {
        expect([refusal("picture-damaged"), { kind: "whole", map: street }]).toContainEqual(
          await readFile(file.subarray(0, length)),
        );
      }
  });

  it("never throws, whichever of its bytes is another", async () => {
    const png = await pngWithMap(dot, whole);
    const svg = bytesOf(`<svg><title>x</title>${svgMetadata(whole)}</svg>`);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(png, svg), fc.nat(), fc.nat(255), async (file, at, value) => {
        const changed = Uint8Array.from(file);
        changed[at % file.length] = value;
        expect(["whole", "mended", "refused"]).toContain((await readFile(changed)).kind);
      }),
      { numRuns: 150 },
    );
  });

  it("is not unpacked beyond the size of a map file, and not for long", async () => {
    const bomb = deflateSync(new Uint8Array(400_000_000), { level: 1 });
    const { user } = process.cpuUsage();
    expect(await readFile(pngWith("iTXt", "relata-map", beforeText, bomb))).toEqual(
      refusal("picture-damaged"),
    );
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(2000);
    const just = deflateSync(new Uint8Array(largestFile));
    expect(await mapInPng(pngWith("iTXt", "relata-map", beforeText, just), largestFile)).toMatchObject({
      kind: "file",
    });
  });

  it("with a wrong sum, an unfinished text or a length beyond its end is damaged", async () => {
    const wrong = Uint8Array.from(await pngWithMap(dot, whole));
    wrong[60] = (wrong[60] ?? 0) ^ 1;
    expect(await readFile(wrong)).toEqual(refusal("picture-damaged"));
    expect(await readFile(pngWith("iTXt", "relata-map\0\u0001"))).toEqual(refusal("picture-damaged"));
    const half = deflateSync(whole).subarray(0, 40);
    expect(await readFile(pngWith("iTXt", "relata-map", beforeText, half))).toEqual(
      refusal("picture-damaged"),
    );
    const long = Uint8Array.from(dot);
    long.fill(0xff, 33, 37);
    expect(await readFile(long)).toEqual(refusal("picture-damaged"));
  });

  it.each([
    ["tags without an end", "<metadata ".repeat(300_000)],
    ["tags that close far away", `${"<metadata ".repeat(300_000)}>`],
    ["tags of others", `<metadata id="x">`.repeat(200_000)],
    ["entities", `<metadata id="relata-map">${"&#38;".repeat(1_500_000)}</metadata>`],
    ["half entities", `<metadata id="relata-map">${"&#3".repeat(3_000_000)}</metadata>`],
    ["blanks before its end", `</svg${" ".repeat(3_000_000)}`],
  ])("is read through once, however long it is: %s", (_, content) => {
    // A walk that began anew at every tag would outlast the test by hours.
    expect(mapInSvg(`<svg>${content}`)).toHaveProperty("kind");
  });

  it("gives words only where it has entities of its own, or addresses", async () => {
    const entity = `<!DOCTYPE svg [<!ENTITY a "{}">]><svg><metadata id="relata-map">&a;</metadata></svg>`;
    expect(await readFile(bytesOf(entity))).toEqual(refusal("not-json"));
    const far = `<svg><metadata id="relata-map" href="https://example.org/map"></metadata></svg>`;
    expect(await readFile(bytesOf(far))).toEqual(refusal("empty"));
  });

  it("in UTF-16 is read as well", async () => {
    const svg = `\ufeff<svg>${svgMetadata(whole)}</svg>`;
    expect(await readFile(new Uint8Array(Buffer.from(svg, "utf16le")))).toEqual({
      kind: "whole",
      map: street,
    });
    expect(await readFile(bytesOf("<svg>").with(3, 0xff))).not.toEqual({ kind: "whole", map: street });
  });
});
