import type { Colour } from "~/lenses/palette";
import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { overlaps, type Rect } from "~/scene/path";
import { wrapText } from "~/scene/wrap";

import { lineHeightOf } from "./free-labels";
import { type Linear, linear } from "./linear";
import { groundOf, segment, words } from "./shapes";

/** What stands around a plane of two measures. */
export interface PlaneWords {
  readonly across: string;
  readonly upwards: string;
  /** What the corners mean. */
  readonly corners: {
    readonly topLeft: string;
    readonly topRight: string;
    readonly bottomLeft: string;
    readonly bottomRight: string;
  };
}

interface PlaneOptions {
  readonly range: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  readonly acrossFill?: Colour;
  readonly upwardsFill?: Colour;
}

/** A square on which two measures of one range are laid off, across and upwards. */
export interface Plane {
  readonly x: Linear;
  readonly y: Linear;
  readonly square: Rect;
  /** Where names may stand. */
  readonly within: Rect;
  readonly width: number;
  /** Down to and with the name of the measure across. */
  readonly height: number;
  readonly marks: readonly Mark[];
}

const left = 36;
const top = 26;
const least = 216;
const most = 400;
const right = 6;
const small = 11;
const plain = 12;

/** The plane for a width: as large as fits, up to a size beyond which it says no more. */
export function plane(width: number, say: PlaneWords, options: PlaneOptions): Plane {
  const side = Math.min(most, Math.max(least, width - left - right));
  const square = { x: left, y: top, width: side, height: side };
  const [end, bottom] = [left + side, top + side];
  const x = linear(options.range, [left, end]);
  const y = linear(options.range, [bottom, top]);
  const edge = { colour: "quiet", width: 1 } as const;
  const { acrossFill = "ink", upwardsFill = "ink" } = options;
  return {
    ...{ x, y, square },
    within: { x: left + 3, y: top + 3, width: side - 6, height: side - 6 },
    width: left + side + right,
    height: bottom + 40,
    marks: [
      segment(left, top, end, top, edge),
      segment(end, top, end, bottom, edge),
      segment(end, bottom, left, bottom, edge),
      segment(left, bottom, left, top, edge),
      ...options.ticks.flatMap(({ at, words: text }) => [
        words(text, x(at), bottom + 19, { size: small, anchor: "middle" }),
        words(text, left - 9, y(at) + 4, { size: small, anchor: "end" }),
      ]),
      words(say.across, left + side / 2, bottom + 36, {
        ...{ size: plain, weight: 600, fill: acrossFill, anchor: "middle" },
      }),
      words(say.upwards, left, top - 10, { size: plain, weight: 600, fill: upwardsFill }),
    ],
  };
}

/** Words of a corner stand at least so far from a point, in pixels, lest they be taken for its name. */
const clear = 28;

interface Corner {
  readonly rect: Rect;
  readonly marks: readonly Mark[];
}

/** The words in the four corners of a square, in up to three lines each, where no point and no name is in their way. */
export function cornerWords(
  square: Rect,
  corners: PlaneWords["corners"],
  inTheWay: { readonly points: readonly Rect[]; readonly names: readonly Rect[] },
): readonly Corner[] {
  const room = square.width * 0.42;
  const step = lineHeightOf(small);
  return (["topLeft", "topRight", "bottomLeft", "bottomRight"] as const).flatMap((corner) => {
    const lines = wrapText(corners[corner], { size: small, weight: 400 }, room, 3, measureText);
    const width = Math.max(0, ...lines.map((line) => measureText(line, small, 400)));
    const height = lines.length * step;
    const [isTop, isLeft] = [corner.startsWith("top"), corner.endsWith("Left")];
    const y = isTop ? square.y + 5 : square.y + square.height - 5 - height;
    // Along the edge as far as the middle.
    for (let by = 0; by + width < square.width / 2 - 10; by += 4) {
      const x = isLeft ? square.x + 7 + by : square.x + square.width - 7 - by - width;
      const rect = { x, y, width, height };
      const wide = { ...rect, x: x - clear, width: width + 2 * clear };
      if (inTheWay.points.some((point) => overlaps(wide, point, 2))) continue;
      if (inTheWay.names.some((name) => overlaps(rect, name, 4))) continue;
      const marks = lines.map((line, at) =>
        words(line, isLeft ? x : x + width, y + at * step + small, {
          ...{ size: small, anchor: isLeft ? "start" : "end" },
        }),
      );
      return [{ rect, marks: [groundOf(rect), ...marks] }];
    }
    return [];
  });
}
