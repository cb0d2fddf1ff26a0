import type { LineStyle } from "~/lenses/lens";

import { aside, type Bezier, fromQuadratic, hull, pointAt, split, unit } from "./bezier";
import type { ElementLook } from "./element-look";
import { borderTowards } from "./element-shape";
import { type Path, type Point, polygon, type Rect } from "./path";

/** Clear space between an element's border and a relation's end. */
const gap = 5;
/** Clear space between two strands. */
const strandGap = 2;
/** How far parallel relations stand apart at their middles. */
export const fanSpacing = 46;

/** An element as relations see it: where its middle is and what its border looks like. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly look: ElementLook;
  /** How far what is around the element, such as a ring, reaches beyond its border. */
  readonly reach: number;
}

/** Which of several relations between the same two elements this is: the `index`-th of `count`. */
export interface FanPlace {
  readonly index: number;
  readonly count: number;
  /** Runs against the order in which the pair is counted, so that its bend is mirrored to fan out with the others. */
  readonly reversed: boolean;
}

export interface RelationCurve {
  /** From border to the tip of the arrow. */
  readonly whole: Bezier;
  /** As far as the arrowhead: the half near `from` and the half near `to`, or the strand above and the one below. */
  readonly strokes: readonly [Bezier, Bezier];
  readonly arrow: Path;
  readonly length: number;
  readonly bounds: Rect;
}

/** The way of a relation: from border to border, gently curved, apart from its parallels. */
export function curveBetween(from: Anchor, to: Anchor, place: FanPlace, line: LineStyle): RelationCurve {
  const whole = bend(from, to, place);
  return finished(whole, lengthOf(whole), line);
}

/** The same way drawn by another lens. */
export function curveRedrawn({ whole, length }: RelationCurve, line: LineStyle): RelationCurve {
  return finished(whole, length, line);
}

function bend(from: Anchor, to: Anchor, { index, count, reversed }: FanPlace): Bezier {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const along = unit({ x: to.x - from.x, y: to.y - from.y });
  const sign = reversed ? -1 : 1;
  const gentle = Math.min(18, distance * 0.04);
  const bulge = count === 1 ? gentle : sign * (index - (count - 1) / 2) * fanSpacing;
  const handle: Point = {
    x: (from.x + to.x) / 2 - along.y * bulge * 2,
    y: (from.y + to.y) / 2 + along.x * bulge * 2,
  };
  const start = borderTowards(from.look.shape.border, from, handle, gap + from.reach);
  const end = borderTowards(to.look.shape.border, to, handle, gap + to.reach);
  return fromQuadratic(start, handle, end);
}

/** The loop of a relation of an element with itself, above its right shoulder; further ones reach higher. */
export function loopAt(at: Anchor, index: number, line: LineStyle): RelationCurve {
  const top = at.y - at.look.height / 2 - gap - at.reach;
  const reach = 52 + index * 30;
  const left = at.x + at.look.width * 0.12;
  const right = at.x + at.look.width * 0.36;
  const loop: Bezier = {
    a: { x: left, y: top },
    b: { x: left - 14 - index * 14, y: top - reach },
    c: { x: right + 30 + index * 14, y: top - reach },
    d: { x: right, y: top },
  };
  return finished(loop, lengthOf(loop), line);
}

function finished(
  whole: Bezier,
  length: number,
  { form, strokes: [first, second] }: LineStyle,
): RelationCurve {
  const width = form === "halves" ? second.width : Math.max(first.width, second.width);
  const head = Math.min(6 + width * 2, length / 2);
  const shaftEnd = length === 0 ? 0.5 : 1 - (head * 0.85) / length;
  const [shaft] = split(whole, shaftEnd);
  const strokes =
    form === "halves"
      ? halvesOf(whole, shaft, shaftEnd, length)
      : strandsOf(shaft, first.width, second.width);
  const bounds = hull(whole);
  const margin = (form === "halves" ? width : 2 * width + strandGap) + head;
  return {
    whole,
    strokes,
    arrow: arrowHead(whole, head, width),
    length,
    bounds: {
      x: bounds.x - margin,
      y: bounds.y - margin,
      width: bounds.width + 2 * margin,
      height: bounds.height + 2 * margin,
    },
  };
}

function halvesOf(whole: Bezier, shaft: Bezier, shaftEnd: number, length: number): readonly [Bezier, Bezier] {
  const [source, rest] = split(whole, 0.5);
  if (length === 0) return [source, rest];
  // The same middle as a share of the shortened shaft, so that the halves meet where the whole is halved.
  return [source, split(shaft, Math.min(0.98, 0.5 / shaftEnd))[1]];
}

/** The strand above the line and the strand below it; of an upright line, the one to the left and the one to the right. */
function strandsOf(shaft: Bezier, above: number, below: number): readonly [Bezier, Bezier] {
  const { x, y } = { x: shaft.d.x - shaft.a.x, y: shaft.d.y - shaft.a.y };
  const up = x > 0 || (x === 0 && y > 0) ? -1 : 1;
  return [aside(shaft, up * (strandGap + above) * 0.5), aside(shaft, -up * (strandGap + below) * 0.5)];
}

function lengthOf(bezier: Bezier): number {
  let length = 0;
  let before = bezier.a;
  for (let step = 1; step <= 8; step += 1) {
    const here = pointAt(bezier, step / 8);
    length += Math.hypot(here.x - before.x, here.y - before.y);
    before = here;
  }
  return length;
}

function arrowHead(whole: Bezier, head: number, width: number): Path {
  const tip = whole.d;
  const back = pointAt(whole, 0.97);
  const { x, y } = unit(
    { x: tip.x - back.x, y: tip.y - back.y },
    { x: whole.d.x - whole.a.x, y: whole.d.y - whole.a.y },
  );
  const half = 2.6 + width * 0.95;
  const [bx, by] = [tip.x - x * head, tip.y - y * head];
  return polygon([tip.x, tip.y, bx - y * half, by + x * half, bx + y * half, by - x * half]);
}
