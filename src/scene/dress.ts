import { type Arc, dashOf, type ElementDress } from "~/lenses/lens";
import type { Colour } from "~/lenses/palette";

import type { ElementLook, PlacedText } from "./element-look";
import { pillRadius } from "./element-shape";
import type { Measure } from "./measure";
import { line, move, type Path, type Rect } from "./path";
import { type Say, spoken } from "./words";
import type { TextStyle } from "./wrap";

export const captionStyle: TextStyle = { size: 11.5, weight: 500 };

/** From the border of an element to the middle of its ring, and how wide the ring is. */
const distance = 7;
const ringWidth = 4.5;
const captionHeight = 16;

type Size = Pick<ElementLook, "width" | "height">;

/** A stretch of a ring, from the middle of its element. */
export interface RingStroke {
  readonly path: Path;
  readonly colour: Colour;
  readonly width: number;
  readonly dash: readonly number[] | null;
}

/** What a lens puts around an element, measured from its middle. */
export interface DressLook {
  readonly strokes: readonly RingStroke[];
  readonly caption: PlacedText | null;
  readonly scale: number;
  /** How far relations stay away from the border. */
  readonly reach: number;
  readonly outer: Rect;
  readonly entries: readonly string[];
}

export function dressLook(dress: ElementDress, look: ElementLook, measure: Measure, say: Say): DressLook {
  const { upper, lower, caption, entries } = dress;
  const words = caption === null ? "" : spoken(caption, say);
  const { scale } = look;
  const wide = words === "" ? 0 : measure(words, captionStyle.size, captionStyle.weight) * scale;
  const reach = distance + ringWidth / 2;
  const bottom = look.height / 2 + reach;
  const width = Math.max(look.width + 2 * reach, wide + 8);
  return {
    strokes: [...halfRing(upper, look, -1), ...halfRing(lower, look, 1)],
    caption: words === "" ? null : { text: words, x: -wide / 2, y: bottom + 12.5 * scale },
    scale,
    reach,
    outer: {
      x: -width / 2,
      y: -bottom,
      width,
      height: 2 * bottom + (words === "" ? 0 : captionHeight * scale),
    },
    entries,
  };
}

/** Half a ring: what it could be filled to, and over it what it is. Dots where nothing is known. */
export function halfRing(arc: Arc, look: Size, side: 1 | -1): readonly RingStroke[] {
  const way = halfWay(look, side);
  if (arc.share === null)
    return [{ path: way, colour: arc.colour, width: 1.5, dash: dashOf({ dash: "dotted", width: 1.5 }) }];
  const track: RingStroke = { path: way, colour: "track", width: ringWidth, dash: null };
  if (arc.share === 0) return [track];
  const dash = arc.dash === "dashed" ? [5, 6] : null;
  return [track, { path: start(way, arc.share), colour: arc.colour, width: ringWidth, dash }];
}

/** From the left of an element over (−1) or under (1) it to its right, with a little space between the two halves. */
function halfWay({ width, height }: Size, side: 1 | -1): Path {
  const [w, h] = [width / 2 + distance, height / 2 + distance];
  const radius = Math.min(pillRadius(height) + distance, h, w);
  // From the left: up the left corner, along, and down the right one; the lower half is its mirror.
  const points: number[] = [move, -w, side * 3];
  const corner = (cx: number, from: number) => {
    for (let step = 0; step <= 8; step += 1) {
      const angle = from - (step / 8) * (Math.PI / 2);
      points.push(line, cx + radius * Math.cos(angle), side * (h - radius + radius * Math.sin(angle)));
    }
  };
  corner(-w + radius, Math.PI);
  corner(w - radius, Math.PI / 2);
  points.push(line, w, side * 3);
  return points;
}

/** The first `share` of a way of straight stretches, by its length. */
function start(way: Path, share: number): Path {
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i + 2 < way.length; i += 3) points.push([way[i + 1] ?? 0, way[i + 2] ?? 0]);
  const lengths = points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return Math.hypot(x - px, y - py);
  });
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  const result: number[] = [];
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) {
      result.push(move, x, y);
      continue;
    }
    const length = lengths[index - 1] ?? 0;
    const [px, py] = points[index - 1] ?? [x, y];
    const part = length === 0 ? 1 : Math.min(1, left / length);
    result.push(line, px + (x - px) * part, py + (y - py) * part);
    left -= length;
    if (left <= 0) break;
  }
  return result;
}
