import { dashOf, type Sample, type Stroke } from "~/lenses/lens";
import type { Colour } from "~/lenses/palette";

import { halfRing } from "./dress";
import { type Mark, shifted, signMarks } from "./marks";
import { line, move, roundedRect } from "./path";

/** How large the sample of a legend entry is, in its own units: room for the widest line, a small element and a sign. */
export const sampleSize = { width: 34, height: 16 } as const;

/** A piece of drawing that shows what a legend entry looks like, its top left corner at x, y. */
export function sampleMarks(sample: Sample, x: number, y: number): readonly Mark[] {
  const { width, height } = sampleSize;
  const middle = y + height / 2;
  const stretch = (stroke: Stroke, at: number): Mark => ({
    as: "path",
    path: [move, x + 2, at, line, x + width - 2, at],
    fill: null,
    stroke: stroke.colour,
    width: stroke.width,
    dash: dashOf(stroke),
  });
  switch (sample.as) {
    case "line":
      return [stretch(sample.stroke, middle)];
    case "double":
      return [stretch(sample.stroke, middle - 2.5), stretch(sample.stroke, middle + 2.5)];
    case "strand": {
      const other: Stroke = { colour: "quiet", width: 1.25, dash: "solid", entry: "" };
      return sample.side === "upper"
        ? [stretch(sample.stroke, middle - 2.5), stretch(other, middle + 2.5)]
        : [stretch(other, middle - 2.5), stretch(sample.stroke, middle + 2.5)];
    }
    case "ring": {
      const small = { width: 16, height: 4 };
      const side = sample.side === "upper" ? -1 : 1;
      const at = middle + (side === -1 ? 3 : -3);
      return halfRing(sample.arc, small, side).map(({ path, colour, width: thick, dash }): Mark => ({
        as: "path",
        path: shifted(path, x + width / 2, at),
        fill: null,
        stroke: colour,
        width: Math.min(thick, 3),
        dash,
      }));
    }
    case "sign":
      return signMarks({ sign: sample.sign, x: x + width / 2, y: middle }, "inkSoft");
    case "note":
      return [
        {
          as: "path",
          path: roundedRect({ x: x + 2, y: y + 1, width: width - 4, height: height - 2 }, 7),
          fill: "pill",
          stroke: "pillLine",
          width: 1,
          dash: null,
        },
        stretched(x + 8, x + width - 8, middle - 2.5, "inkSoft", 1.25),
        stretched(x + 11, x + width - 11, middle + 2.5, "quiet", 1.25),
      ];
  }
}

function stretched(from: number, to: number, y: number, stroke: Colour, width: number): Mark {
  return { as: "path", path: [move, from, y, line, to, y], fill: null, stroke, width, dash: null };
}
