import { describe, expect, it } from "vitest";

import { partiesMoved } from "~/analysis/moved/parties";
import { caseList } from "~/cases";
import { partNodes } from "~/charts/chart";
import { type MovingParty, quadrantMovesChart } from "~/charts/quadrant-moves";
import { quadrantMovesFigure } from "~/formats/figures/moved";
import { palettes } from "~/lenses/palette";
import { measureText } from "~/scene/measure";
import { overlaps } from "~/scene/path";

import { english } from "../formats/english";

const say = {
  ...{ across: "Protection", upwards: "Empowerment" },
  corners: { topLeft: "A", topRight: "B", bottomLeft: "C", bottomRight: "D" },
  key: { before: "before", after: "after" },
};
const at = (protection: number, empowerment: number) => ({ protection, empowerment });
const party = (id: string, before: MovingParty["before"], after: MovingParty["after"]): MovingParty => ({
  ...{ id, name: id, says: `${id} moves`, before, after },
});

/** How many pieces a party is drawn with, its name left out. */
function pieces(chart: ReturnType<typeof quadrantMovesChart>, id: string): number {
  const part = chart.parts.find((each) => each.id === id);
  if (part === undefined) throw new Error(`no part ${id}`);
  const ofName = part.marks.filter(({ as }) => as === "text").length * 2;
  return partNodes(part, palettes.light).length - ofName;
}

describe("the chart of who moved between the quadrants", () => {
  const chart = quadrantMovesChart(
    [
      party("Moved", at(-1, -1), at(1, 1)),
      party("Barely", at(1.5, -1), at(1.55, -1)),
      party("New", null, at(0.5, 1.5)),
      party("Gone", at(-1.5, 1.5), null),
      party("Nowhere", null, null),
    ],
    say,
    352,
  );

  it("draws a ring, an arrow and a disc, or of these what there is", () => {
    // An arrow is a line and its tip.
    expect([
      pieces(chart, "Moved"),
      pieces(chart, "Barely"),
      pieces(chart, "New"),
      pieces(chart, "Gone"),
    ]).toEqual([4, 2, 1, 1]);
  });

  it("leaves out whom nothing places, and says each part aloud", () => {
    expect(chart.parts.flatMap(({ id, says }) => (id === null ? [] : [says]))).toEqual([
      "Moved moves",
      "Barely moves",
      "New moves",
      "Gone moves",
    ]);
  });

  it("is as wide as there is room", () => {
    expect(chart.width).toBe(352);
    expect(quadrantMovesChart([], say, 300).width).toBe(300);
  });
});

describe.each(caseList)("on the case $id", ({ load }) => {
  it.each([320, 352, 428])("no words cover others, %d wide", async (width) => {
    const { variants } = await load();
    const [before, after] = variants;
    if (before === undefined || after === undefined) throw new Error("no redesign");
    const moves = partiesMoved(before, after, new Set());
    const { parts } = quadrantMovesFigure(moves, { before, after }, english).chart(width);
    const words = parts.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        if (mark.as !== "text") return [];
        const { text, size, weight, x, y } = mark;
        const rect = { x, y: y - size * 0.75, width: measureText(text, size, weight), height: size * 0.95 };
        return [{ text, rect }];
      }),
    );
    const covered = words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .flatMap((other) => (overlaps(one.rect, other.rect) ? [[one.text, other.text]] : [])),
    );
    expect(covered).toEqual([]);
  });
});
