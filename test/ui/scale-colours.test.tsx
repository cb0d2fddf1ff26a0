import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

type Sheet = ReadonlyMap<string, string>;

const selectors = {
  light: ":root",
  dark: ':root[data-theme="dark"]',
  contrast: ':root[data-theme="contrast"]',
};

type Theme = keyof typeof selectors;

const steps = ["m3", "m2", "m1", "0", "p1", "p2", "p3"];

describe.each(Object.keys(selectors) as Theme[])("the steps of a scale in the %s theme", (theme) => {
  const colours = sheet("src/ui/scale-colours.css", theme);
  const tokens = sheet("src/ui/tokens.css", theme);

  it("carry words that can be read: 4.5 to 1", () => {
    expect(colours.size).toBe(2 * steps.length);
    for (const step of steps)
      expect(contrast(colours.get(`--trust-${step}`), colours.get(`--on-trust-${step}`))).toBeGreaterThan(
        4.5,
      );
    for (const tone of ["--protection", "--empowerment", "--harm", "--ink-faint", "--ink"])
      expect(contrast(tokens.get(tone), tokens.get("--on-ink"))).toBeGreaterThan(4.5);
  });
});

function sheet(path: string, theme: Theme): Sheet {
  const text = readFileSync(path, "utf8");
  const start = text.indexOf(`${selectors[theme]} {`);
  const block = text.slice(start, text.indexOf("}", start));
  return new Map(
    Array.from(block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/gu), ([, name = "", value = ""]) => [name, value]),
  );
}

function contrast(a = "", b = ""): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
