import { curve, move, type Path, type Point, type Rect } from "./path";

/** A cubic curve: start, two handles, end. */
export interface Bezier {
  readonly a: Point;
  readonly b: Point;
  readonly c: Point;
  readonly d: Point;
}

function mix(p: Point, q: Point, t: number): Point {
  return { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t };
}

export function pointAt({ a, b, c, d }: Bezier, t: number): Point {
  const s = 1 - t;
  const wa = s * s * s;
  const wb = 3 * s * s * t;
  const wc = 3 * s * t * t;
  const wd = t * t * t;
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  };
}

/** The direction of travel at `t`, of length 1; along the chord where the curve stands still. */
export function directionAt({ a, b, c, d }: Bezier, t: number): Point {
  const s = 1 - t;
  const x = s * s * (b.x - a.x) + 2 * s * t * (c.x - b.x) + t * t * (d.x - c.x);
  const y = s * s * (b.y - a.y) + 2 * s * t * (c.y - b.y) + t * t * (d.y - c.y);
  return unit({ x, y }, { x: d.x - a.x, y: d.y - a.y });
}

/** A vector of length 1; of `other` where the first has none, and to the right where neither has. */
export function unit(vector: Point, other: Point = { x: 1, y: 0 }): Point {
  const length = Math.hypot(vector.x, vector.y);
  if (length > 1e-6) return { x: vector.x / length, y: vector.y / length };
  const fallback = Math.hypot(other.x, other.y);
  return fallback > 1e-6 ? { x: other.x / fallback, y: other.y / fallback } : { x: 1, y: 0 };
}

/** The two parts of a curve before and after `t` (de Casteljau). */
export function split({ a, b, c, d }: Bezier, t: number): readonly [Bezier, Bezier] {
  const ab = mix(a, b, t);
  const bc = mix(b, c, t);
  const cd = mix(c, d, t);
  const abc = mix(ab, bc, t);
  const bcd = mix(bc, cd, t);
  const middle = mix(abc, bcd, t);
  return [
    { a, b: ab, c: abc, d: middle },
    { a: middle, b: bcd, c: cd, d },
  ];
}

/** The curve moved aside by `by`, to the right of its direction where positive; near enough for gentle curves. */
export function aside(bezier: Bezier, by: number): Bezier {
  const [start, middle, end] = [0, 0.5, 1].map((t) => directionAt(bezier, t));
  const moved = (point: Point, { x, y }: Point = { x: 1, y: 0 }) => ({
    x: point.x - y * by,
    y: point.y + x * by,
  });
  return {
    a: moved(bezier.a, start),
    b: moved(bezier.b, middle),
    c: moved(bezier.c, middle),
    d: moved(bezier.d, end),
  };
}

export function bezierPath({ a, b, c, d }: Bezier): Path {
  return [move, a.x, a.y, curve, b.x, b.y, c.x, c.y, d.x, d.y];
}

/** The quadratic curve through one handle, as a cubic. */
export function fromQuadratic(a: Point, handle: Point, d: Point): Bezier {
  return { a, b: mix(a, handle, 2 / 3), c: mix(d, handle, 2 / 3), d };
}

/** The curve as `steps` + 1 points. */
export function sampled(bezier: Bezier, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, index) => pointAt(bezier, index / steps));
}

/** A rectangle that surely holds the curve: around its ends and handles. */
export function hull({ a, b, c, d }: Bezier): Rect {
  const x = Math.min(a.x, b.x, c.x, d.x);
  const y = Math.min(a.y, b.y, c.y, d.y);
  return {
    x,
    y,
    width: Math.max(a.x, b.x, c.x, d.x) - x,
    height: Math.max(a.y, b.y, c.y, d.y) - y,
  };
}

/** How near a point comes to the stretch from `p` to `q`. */
export function distanceToStretch(point: Point, p: Point, q: Point): number {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const lengthSquared = dx * dx + dy * dy;
  const t =
    lengthSquared === 0
      ? 0
      : Math.min(1, Math.max(0, ((point.x - p.x) * dx + (point.y - p.y) * dy) / lengthSquared));
  return Math.hypot(point.x - (p.x + t * dx), point.y - (p.y + t * dy));
}
