import { overlaps, type Point, type Rect } from "~/scene/path";

import { type Box, rectOf } from "./piece";

/** The side of a square of the grid in which boxes are looked up. */
const side = 320;
/** How far the rings in which room is looked for lie apart at first; farther out they lie farther apart. */
const firstRing = 20;

/** What is taken up already, and where there is room beside it. */
export class Room {
  readonly #squares = new Map<string, Box[]>();
  readonly #gap: number;
  /** Around everything that is taken up: beyond it all is free. */
  #reach = 0;

  constructor(taken: Iterable<Box>, gap: number) {
    this.#gap = gap;
    for (const box of taken) this.take(box);
  }

  take(box: Box): void {
    for (const square of squaresOf(rectOf(box))) {
      const there = this.#squares.get(square);
      if (there === undefined) this.#squares.set(square, [box]);
      else there.push(box);
    }
    const far = Math.max(Math.abs(box.x) + box.width, Math.abs(box.y) + box.height);
    this.#reach = Math.max(this.#reach, far);
  }

  isFree(box: Box): boolean {
    const rect = rectOf(box);
    const wide = {
      x: rect.x - this.#gap,
      y: rect.y - this.#gap,
      width: rect.width + 2 * this.#gap,
      height: rect.height + 2 * this.#gap,
    };
    for (const square of squaresOf(wide))
      for (const other of this.#squares.get(square) ?? [])
        if (overlaps(rect, rectOf(other), this.#gap)) return false;
    return true;
  }

  /** The free place for a box that is nearest to where it is, as far as rings around it can tell. */
  nearest(box: Box): Point {
    if (this.isFree(box)) return { x: box.x, y: box.y };
    const farthest = this.#reach + Math.abs(box.x) + Math.abs(box.y) + box.width + box.height + this.#gap;
    for (let radius = firstRing, ring = 1; ; radius += firstRing + radius / 24, ring += 1) {
      const steps = Math.min(48, 8 + 2 * ring);
      for (let step = 0; step < steps; step += 1) {
        const angle = (step / steps) * 2 * Math.PI;
        // Elements are wider than high, so the way up or down is shorter.
        const point = { x: box.x + Math.cos(angle) * radius, y: box.y + Math.sin(angle) * radius * 0.8 };
        if (this.isFree({ ...box, ...point })) return point;
      }
      // Beyond everything, the first try succeeds; this is for numbers that are none.
      if (!(radius < 4 * farthest)) return { x: box.x + farthest * 2, y: box.y };
    }
  }
}

function* squaresOf({ x, y, width, height }: Rect): Generator<string> {
  const [left, right] = [Math.floor(x / side), Math.floor((x + width) / side)];
  const [top, bottom] = [Math.floor(y / side), Math.floor((y + height) / side)];
  for (let column = left; column <= right; column += 1)
    for (let row = top; row <= bottom; row += 1) yield `${column} ${row}`;
}
