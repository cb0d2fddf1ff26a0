import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pictureSvg, type SvgOptions } from "~/formats/svg";
import { subsetsFor } from "~/formats/svg-fonts";
import { palettes, type Theme } from "~/lenses/palette";
import type { RelataMap } from "~/model/map";

import { aMap } from "../a";
import { anyText, worst } from "../arbitrary";
import { aWholeMap } from "../arbitraryMap";
import { bareFrame, pictureOf } from "./pictures";

const street = aMap("Police 1/-1> Visitors", "threat:Fraud > space:Square", "Police 2> Police");
const font = { subset: "latin", base64: "d09GMgAB" } as const;
const options: SvgOptions = {
  palette: palettes.light,
  paper: "paper",
  title: "The street",
  description: "Four elements",
  fonts: [font],
};

const tags = new Set([
  ...["svg", "g", "path", "text", "tspan", "title", "desc", "style", "defs", "rect", "metadata", "line"],
]);
const attributes = new Set([
  ...["xmlns", "xml:space", "width", "height", "viewBox", "role", "transform", "data-item", "d", "x", "y"],
  "text-rendering",
  ...["fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray"],
  ...["font-family", "font-size", "font-weight", "direction", "text-anchor"],
  "opacity",
]);

function parsed(file: string): Document {
  const document = new DOMParser().parseFromString(file, "image/svg+xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return document;
}

/** What stands in a file that has no place there. */
function faultsIn(file: string): readonly string[] {
  return [...parsed(file).querySelectorAll("*")].flatMap((node) => [
    ...(tags.has(node.tagName) ? [] : [`element ${node.tagName}`]),
    ...[...node.attributes].flatMap(({ name, value }) => [
      ...(attributes.has(name) ? [] : [`attribute ${name}`]),
      // The id of an item is text that nothing follows; of the others only xmlns is an address.
      ...(name === "data-item" || name === "xmlns" || !/:|url|\/\//iu.test(value)
        ? []
        : [`${name}=${value}`]),
    ]),
  ]);
}

describe("an SVG file", () => {
  it("stands alone: its name space, its size, its name and its description", () => {
    const picture = pictureOf(street);
    const { documentElement: root } = parsed(pictureSvg(picture, options));
    expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(root.getAttribute("viewBox")).toBe(`0 0 ${picture.width} ${picture.height}`);
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([
      `${picture.width}`,
      `${picture.height}`,
    ]);
    expect(root.querySelector("title")?.textContent).toBe("The street");
    expect(root.querySelector("desc")?.textContent).toBe("Four elements");
  });

  it("is the same to the byte each time", () => {
    expect(pictureSvg(pictureOf(street), options)).toBe(pictureSvg(pictureOf(street), options));
  });

  it("shows itself in another size without being another picture", () => {
    const size = { width: 3000, height: 1000 };
    const file = pictureSvg(pictureOf(street), { ...options, size });
    const { documentElement: root } = parsed(file);
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["3000", "1000"]);
    expect(file.replace(/<svg [^>]*>/u, "")).toBe(
      pictureSvg(pictureOf(street), options).replace(/<svg [^>]*>/u, ""),
    );
  });

  it("carries its font as data, and no other address but the name of its language", () => {
    const file = pictureSvg(pictureOf(street), options);
    expect(file.match(/\w+:\/\/[^"']*/gu)).toEqual(["http://www.w3.org/2000/svg"]);
    expect(file.match(/url\([^)]*\)/gu)).toEqual(["url(data:font/woff2;base64,d09GMgAB)"]);
    expect(pictureSvg(pictureOf(street), { ...options, fonts: [] })).not.toContain("<style");
  });

  it("lies on paper or on nothing", () => {
    const paper = (theme: Theme, given: SvgOptions["paper"]) =>
      parsed(pictureSvg(pictureOf(street), { ...options, palette: palettes[theme], paper: given }))
        .querySelector("rect")
        ?.getAttribute("fill");
    expect(paper("light", "paper")).toBe(palettes.light.paper);
    expect(paper("dark", "paper")).toBe(palettes.dark.paper);
    expect(paper("dark", "transparent")).toBeUndefined();
  });

  it("is short for one element alone", () => {
    const file = pictureSvg(pictureOf(aMap("Police"), bareFrame), { ...options, fonts: [] });
    expect(file.split("\n").slice(0, 5)).toEqual([
      expect.stringMatching(
        /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" text-rendering="geometricPrecision" width="\d+" height="110" viewBox="0 0 \d+ 110" role="img">$/u,
      ),
      "<title>The street</title>",
      "<desc>Four elements</desc>",
      expect.stringMatching(/^<rect width="\d+" height="110" fill="#faf9f6"\/>$/u),
      "<g></g>",
    ]);
  });
});

describe("whatever a map says, its SVG", () => {
  it("holds known elements and attributes only, none that runs or fetches", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, anyText, (map, text) => {
        const frame = { title: map.title, question: text, notes: [text, map.summary] };
        const file = pictureSvg(pictureOf(map, frame), { ...options, title: map.title, description: text });
        expect(faultsIn(file)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(worst)("shows %j as words, if at all", (hostile) => {
    const file = pictureSvg(
      pictureOf(everywhere(hostile), { title: hostile, question: hostile, notes: [hostile] }),
      {
        ...options,
        title: hostile,
        description: hostile,
      },
    );
    expect(faultsIn(file)).toEqual([]);
  });

  it("takes no address or rule from a font", () => {
    const fonts = [{ subset: "latin", base64: `AA") } </style><script>alert(1)</script>` }] as const;
    const file = pictureSvg(pictureOf(street), { ...options, fonts });
    expect(faultsIn(file)).toEqual([]);
    expect(file).not.toContain("<script");
  });
});

/** A map with the same words in every text that is drawn. */
function everywhere(words: string): RelataMap {
  const variants = street.variants.map((variant) => ({
    ...variant,
    elements: variant.elements.map((element) => ({ ...element, label: words })),
    relations: variant.relations.map((relation) => ({ ...relation, label: words })),
  }));
  return { ...street, variants };
}

it.each([
  ["Police – “quoted” café €5 œuvre", ["latin"]],
  ["Łódź", ["latin", "latinExt"]],
  ["Şanlıurfa", ["latin", "latinExt"]],
  ["شرطة 警察", ["latin"]],
])("%s needs the subsets %j of the font", (text, subsets) => {
  expect(subsetsFor(text)).toEqual(subsets);
});
