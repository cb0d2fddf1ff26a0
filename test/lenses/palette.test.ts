import { describe, expect, it } from "vitest";

import { lenses } from "~/lenses";
import type { Arc, LegendEntry, Lens, Sample, Stroke } from "~/lenses/lens";
import { type Colour, palettes, type Theme } from "~/lenses/palette";
import { trust } from "~/lenses/trust";

import { filesUnder } from "../sources";
import { contrast, distance, visions } from "./colour";

const themes = Object.keys(palettes) as Theme[];

/** The lines of a lens; a legend shows each as it is drawn. */
function strokesOf({ legend }: Lens): readonly Stroke[] {
  return legend.flatMap(({ sample, channel }) =>
    channel === "lines" && (sample.as === "line" || sample.as === "strand") ? [sample.stroke] : [],
  );
}

/** What relations are drawn on. */
const floors: readonly Colour[] = [
  ...["paper", "framePlain", "frameYellow", "frameBlue", "framePink", "frameGreen"],
] as const;

/** Lines and words by what they stand on. */
const grounds: readonly (readonly [Colour, readonly Colour[]])[] = [
  ["paper", ["ink", "inkSoft", "accent", "actorLine", "spaceLine", "commodityLine", "threatLine"]],
  ["actorFill", ["actorLine", "ink", "inkSoft"]],
  ["spaceFill", ["spaceLine", "ink", "inkSoft"]],
  ["commodityFill", ["commodityLine", "ink", "inkSoft"]],
  ["threatFill", ["threatLine", "ink", "inkSoft"]],
  ["pill", ["ink"]],
  ["paper", ["edgePlain", "edgeYellow", "edgeBlue", "edgePink", "edgeGreen"]],
  ["framePlain", ["edgePlain", "ink", "inkSoft"]],
  ["frameYellow", ["edgeYellow", "ink", "inkSoft"]],
  ["frameBlue", ["edgeBlue", "ink", "inkSoft"]],
  ["framePink", ["edgePink", "ink", "inkSoft"]],
  ["frameGreen", ["edgeGreen", "ink", "inkSoft"]],
  ["noteYellow", ["edgeYellow", "ink", "inkSoft"]],
  ["noteBlue", ["edgeBlue", "ink", "inkSoft"]],
  ["notePink", ["edgePink", "ink", "inkSoft"]],
  ["noteGreen", ["edgeGreen", "ink", "inkSoft"]],
];

describe.each(themes)("the %s palette", (theme) => {
  const palette = palettes[theme];

  it.each(lenses)("shows every class of $id at a contrast of 3 or more", (lens) => {
    const faint = strokesOf(lens)
      .flatMap(({ colour }) =>
        floors.map((floor) => [colour, floor, contrast(palette[colour], palette[floor])] as const),
      )
      .filter(([, , ratio]) => ratio < 3);
    expect(faint).toEqual([]);
  });

  it("shows lines at a contrast of 3 or more, and words of 4.5 or more", () => {
    const faint = grounds.flatMap(([ground, colours]) =>
      colours
        .map((colour) => ({ ground, colour, ratio: contrast(palette[colour], palette[ground]) }))
        .filter(({ colour, ratio }) => ratio < (colour.startsWith("ink") ? 4.5 : 3)),
    );
    expect(faint).toEqual([]);
  });

  it.each(lenses)("lets every class of $id be told from every other under every vision", (lens) => {
    const alike = Object.keys(visions).flatMap((vision) =>
      pairs(lens.legend)
        .filter(([a, b]) => standTogether(lens, a, b))
        .filter(
          ([a, b]) => !isToldApart(a.sample, b.sample, (p, q) => distance(palette[p], palette[q], vision)),
        )
        .map(([a, b]) => `${vision}: ${a.id} ${b.id}`),
    );
    expect(alike).toEqual([]);
  });

  it.each(Object.keys(visions))(
    "keeps any two ratings 10 apart by colour alone under %s vision",
    (vision) => {
      const rated = strokesOf(trust).filter(({ entry }) => entry !== "unknown" && entry !== "none");
      expect(rated).toHaveLength(7);
      const least = Math.min(
        ...pairs(rated).map(([a, b]) => distance(palette[a.colour], palette[b.colour], vision)),
      );
      expect(least).toBeGreaterThanOrEqual(10);
    },
  );

  it("stands out more, the stronger the trust or distrust", () => {
    const against = (colour: Colour) => contrast(palette[colour], palette.paper);
    for (const side of ["Plus", "Minus"] as const) {
      const ratios = ([1, 2, 3] as const).map((value) => against(`trust${side}${value}`));
      expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    }
  });
});

describe.each(["light", "dark", "contrast"] as const)("the %s palette on screen", (theme) => {
  const palette = palettes[theme];

  it("is the one that the steps of the controls show", () => {
    const sheet = filesUnder("src/ui", /scale-colours\.css$/).get("scale-colours.css") ?? "";
    const rule = sheet
      .split("}")
      .find((each) =>
        theme === "light"
          ? /^\s*(\/\*.*\*\/)?\s*:root\s*\{/su.test(each)
          : each.includes(`[data-theme="${theme}"]`),
      );
    const steps = [...(rule ?? "").matchAll(/--trust-(\S+): (#\w+);/gu)].map(
      ([, name, value]) => `${name} ${value}`,
    );
    expect(steps).toEqual([
      `m3 ${palette.trustMinus3}`,
      `m2 ${palette.trustMinus2}`,
      `m1 ${palette.trustMinus1}`,
      `0 ${palette.trust0}`,
      `p1 ${palette.trustPlus1}`,
      `p2 ${palette.trustPlus2}`,
      `p3 ${palette.trustPlus3}`,
    ]);
  });
});

it("has the trust colours of the design on light paper", () => {
  const { trustMinus3, trustMinus2, trustMinus1, trust0, trustPlus1, trustPlus2, trustPlus3 } =
    palettes.light;
  expect([trustMinus3, trustMinus2, trustMinus1, trust0, trustPlus1, trustPlus2, trustPlus3]).toEqual([
    "#7a2600",
    "#b8430a",
    "#de6a2a",
    "#6b6b6b",
    "#3f8fc9",
    "#1767a8",
    "#08305c",
  ]);
});

/** One party's ratings never stand beside how far parties differ, nor a class beside itself in another channel. */
function standTogether({ id }: Lens, a: LegendEntry, b: LegendEntry): boolean {
  if (id === "perspectives") return /^-?\d$/u.test(a.id) === /^-?\d$/u.test(b.id);
  return a.id !== b.id;
}

type Apart = (a: Colour, b: Colour) => number;

/** By colour, by dashes or dots, by twice the width, by the half of a ring, or by being another sort of thing. */
function isToldApart(a: Sample, b: Sample, apart: Apart): boolean {
  const [one, other] = [strokeOf(a), strokeOf(b)];
  if (one !== null && other !== null)
    return (
      one.dash !== other.dash ||
      Math.max(one.width, other.width) >= 2 * Math.min(one.width, other.width) ||
      apart(one.colour, other.colour) >= 10
    );
  if (a.as === "ring" && b.as === "ring")
    return fillOf(a.arc) !== fillOf(b.arc) || a.side !== b.side || apart(a.arc.colour, b.arc.colour) >= 10;
  // Small words say themselves which class they are of.
  if (a.as === "note" && b.as === "note") return true;
  return a.as !== b.as || (a.as === "sign" && b.as === "sign" && a.sign !== b.sign);
}

function strokeOf(sample: Sample): Stroke | null {
  return sample.as === "line" || sample.as === "strand" ? sample.stroke : null;
}

function fillOf({ share, dash }: Arc): string {
  if (share === null) return "dotted";
  return share === 0 ? "empty" : dash;
}

function pairs<Item>(all: readonly Item[]): readonly (readonly [Item, Item])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
}
