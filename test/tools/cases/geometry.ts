import type { Position } from "~/model/element";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround({ x, y }: Position, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function grown(box: Box, across: number, down = across): Box {
  return {
    left: box.left - across,
    top: box.top - down,
    right: box.right + across,
    bottom: box.bottom + down,
  };
}

/** How deep two boxes lie in each other, along the shorter way out; 0 where they are apart. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across <= 0 || down <= 0 ? 0 : Math.min(across, down);
}

/** How long a straight line runs inside a box. */
function lengthInside(from: Position, to: Position, box: Box): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let start = 0;
  let end = 1;
  for (const [origin, step, low, high] of [
    [from.x, dx, box.left, box.right],
    [from.y, dy, box.top, box.bottom],
  ] as const) {
    if (step === 0) {
      if (origin <= low || origin >= high) return 0;
      continue;
    }
    const first = (low - origin) / step;
    const second = (high - origin) / step;
    start = Math.max(start, Math.min(first, second));
    end = Math.min(end, Math.max(first, second));
    if (start >= end) return 0;
  }
  return (end - start) * Math.hypot(dx, dy);
}

/** How long a line through points is, and how much of it runs inside a box. */
export function lengthOf(line: readonly Position[]): number {
  return sumOf(line, (from, to) => Math.hypot(to.x - from.x, to.y - from.y));
}

export function lengthInBox(line: readonly Position[], box: Box): number {
  return sumOf(line, (from, to) => lengthInside(from, to, box));
}

/** How often two lines through points cross. */
export function crossingsOf(one: readonly Position[], other: readonly Position[]): number {
  return sumOf(one, (a, b) => sumOf(other, (c, d) => (cross(a, b, c, d) ? 1 : 0)));
}

function sumOf(line: readonly Position[], valueOf: (from: Position, to: Position) => number): number {
  let sum = 0;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    if (from !== undefined && to !== undefined) sum += valueOf(from, to);
  }
  return sum;
}

/** Whether two straight lines cross between their ends. */
function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Position, b: Position, point: Position): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}

export function boundsOf(line: readonly Position[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
