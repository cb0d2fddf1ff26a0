import type { Point, Rect } from "~/scene/path";

/** A rectangle by its middle, as elements have their place. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An element to be placed, as large as all that is drawn of it. */
export interface Piece extends Box {
  readonly id: string;
  /** It stays where it is, and the rest finds its place around it. */
  readonly pinned: boolean;
}

/** A relation between two pieces, which draws them together. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** The least room that is left between two elements. */
export const leastGap = 40;

export function rectOf({ x, y, width, height }: Box): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function boxOf({ x, y, width, height }: Rect): Box {
  return { x: x + width / 2, y: y + height / 2, width, height };
}

export function at<Shape extends Box>(box: Shape, { x, y }: Point): Shape {
  return { ...box, x, y };
}

/** The rectangle around boxes; of nothing, a point at the origin. */
export function boundsOf(boxes: readonly Box[]): Rect {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x - width / 2);
    top = Math.min(top, y - height / 2);
    right = Math.max(right, x + width / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
