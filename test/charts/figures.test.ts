import { describe, expect, it } from "vitest";

import { caseList } from "~/cases";
import { apart } from "~/charts/apart";
import type { Chart } from "~/charts/chart";
import { extentOf } from "~/charts/extent";
import { type Figure, tableOf } from "~/charts/figure";
import { balanceFigure } from "~/formats/figures/balance";
import { gapFigure } from "~/formats/figures/gaps";
import { quadrantFigure } from "~/formats/figures/quadrants";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { overlaps, type Rect } from "~/scene/path";

import { english } from "../formats/english";

const widths = [272, 320, 400, 512] as const;

const cases = await Promise.all(caseList.map(async ({ id, load }) => ({ id, map: await load() })));
const variants = cases.flatMap(({ id, map }) =>
  map.variants.map((variant) => ({ name: `${id}, ${variant.id}`, map, id: variant.id })),
);

function figuresOf(map: RelataMap, id: string): readonly Figure[] {
  return [
    balanceFigure(map, id, english),
    gapFigure(map, id, english),
    quadrantFigure(variantOf(map, id), english),
  ];
}

interface Text {
  readonly text: string;
  readonly size: number;
  readonly rect: Rect;
}

function textsOf({ parts }: Chart): readonly Text[] {
  return parts.flatMap(({ marks }) =>
    marks.flatMap((mark): readonly Text[] => {
      if (mark.as !== "text") return [];
      const { text, size, weight, x, y } = mark;
      const height = size * 0.95;
      return [
        { text, size, rect: { x, y: y - size * 0.75, width: measureText(text, size, weight), height } },
      ];
    }),
  );
}

/** The middle of the forms of a part, without its name and what lies under that. */
function middleOf(marks: readonly Mark[]) {
  const drawn = marks.filter((mark) => mark.as === "path" && mark.stroke !== null && mark.stroke !== "quiet");
  const extent = extentOf(drawn);
  if (extent === null) throw new Error("middleOf: nothing drawn");
  return { x: extent.x + extent.width / 2, y: extent.y + extent.height / 2 };
}

describe.each(variants)("the charts of $name", ({ map, id }) => {
  it.each(widths)("fit into %d pixels, with letters of at least 11 pixels", (width) => {
    const wrong = figuresOf(map, id).flatMap(({ chart }) => {
      const drawn = chart(width);
      const outside = ({ size, rect }: Text) =>
        size < 11 ||
        rect.x < -0.5 ||
        rect.x + rect.width > drawn.width + 0.5 ||
        rect.y + rect.height > drawn.height;
      return [...(drawn.width > width ? [drawn.width] : []), ...textsOf(drawn).filter(outside)];
    });
    expect(wrong).toEqual([]);
  });

  it.each(widths)("have no two words over one another at %d pixels", (width) => {
    for (const { title, chart } of figuresOf(map, id)) {
      const texts = textsOf(chart(width));
      const covered = texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter((other) => overlaps(one.rect, other.rect))
          .map((other) => `${title}: ${one.text} / ${other.text}`),
      );
      expect(covered).toEqual([]);
    }
  });

  it.each(widths)("name every point at %d pixels", (width) => {
    const planes = [balanceFigure(map, id, english), quadrantFigure(variantOf(map, id), english)];
    const bare = planes.flatMap(({ chart }) =>
      chart(width).parts.filter((part) => part.id !== null && !part.marks.some(({ as }) => as === "text")),
    );
    expect(bare.map(({ says }) => says)).toEqual([]);
  });

  it("say in their tables what their parts say", () => {
    const missing = figuresOf(map, id).flatMap((figure) => {
      const { chart } = figure;
      const names = tableOf(figure).rows.map(([who = ""]) => who);
      const pressed = chart(400).parts.filter((part) => part.id !== null);
      return pressed.filter(({ says }) => !names.some((who) => says.startsWith(who)));
    });
    expect(missing.map(({ says }) => says)).toEqual([]);
    const rows = figuresOf(map, id).flatMap((figure) => {
      const { head, rows: all } = tableOf(figure);
      return all.filter((row) => row.length !== head.length);
    });
    expect(rows).toEqual([]);
  });
});

describe("the plane of balance", () => {
  it("has a point where its figures are: effectiveness across, legitimacy upwards", () => {
    const map = cases.find((each) => each.id === "london-live-facial-recognition")?.map;
    if (map === undefined) throw new Error("no such case");
    const chart = balanceFigure(map, "as-is", english).chart(400);
    const overall = chart.parts.find((part) => part.id === "as-is");
    // E = 0.5 and L = 5/12, on a square of 358 from (36, 26).
    const { x, y } = middleOf(overall?.marks ?? []);
    expect(x).toBeCloseTo(36 + 358 / 2, 0);
    expect(y).toBeCloseTo(26 + 358 * (1 - 5 / 12), 0);
  });

  it("names the other variant, before or after, with an arrow to or from it, and lets nobody press it", () => {
    const map = cases.find((each) => each.id === "coronamelder")?.map;
    if (map === undefined) throw new Error("no such case");
    const other = (id: string) =>
      balanceFigure(map, id, english)
        .chart(400)
        .parts.filter((part) => part.id === null && part.says !== "")
        .map(({ says }) => says);
    expect(other("as-is")).toEqual([expect.stringMatching(/^After: Open-source app.*balance 0\.53/u)]);
    expect(other("redesign")).toEqual([expect.stringMatching(/^Before: As is.*balance 0\.17/u)]);
  });
});

describe("points that would cover one another", () => {
  const at = (x: number, y: number) => ({ x, y, radius: 6 });

  it("are moved apart, the first staying where it is", () => {
    const [first, second, third] = apart([at(50, 50), at(50, 50), at(200, 50)]);
    expect(first).toEqual(at(50, 50));
    expect(third).toEqual(at(200, 50));
    expect(Math.hypot((second?.x ?? 0) - 50, (second?.y ?? 0) - 50)).toBeGreaterThan(13);
  });
});
