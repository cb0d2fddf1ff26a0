import type { Point } from "~/scene/path";

import { boundsOf, type Box } from "./piece";

export type Edge = "left" | "centre" | "right" | "top" | "middle" | "bottom";
export type Axis = "across" | "down";

interface Named extends Box {
  readonly id: string;
}

/** Elements with their edges, or their middles, on one line: that of the outermost, or of the middle of them all. */
export function aligned(boxes: readonly Named[], edge: Edge): ReadonlyMap<string, Point> {
  const { x, y, width, height } = boundsOf(boxes);
  return new Map(
    boxes.map((box) => {
      switch (edge) {
        case "left":
          return [box.id, { x: x + box.width / 2, y: box.y }];
        case "centre":
          return [box.id, { x: x + width / 2, y: box.y }];
        case "right":
          return [box.id, { x: x + width - box.width / 2, y: box.y }];
        case "top":
          return [box.id, { x: box.x, y: y + box.height / 2 }];
        case "middle":
          return [box.id, { x: box.x, y: y + height / 2 }];
        case "bottom":
          return [box.id, { x: box.x, y: y + height - box.height / 2 }];
      }
    }),
  );
}

/** Elements with the same room between each two that follow one another; the two outermost stay. */
export function distributed(boxes: readonly Named[], axis: Axis): ReadonlyMap<string, Point> {
  const size = ({ width, height }: Box) => (axis === "across" ? width : height);
  const middle = ({ x, y }: Box) => (axis === "across" ? x : y);
  const sorted = [...boxes].sort((a, b) => middle(a) - middle(b));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || sorted.length < 3) return new Map();
  const start = middle(first) - size(first) / 2;
  const taken = sorted.reduce((sum, box) => sum + size(box), 0);
  const gap = (middle(last) + size(last) / 2 - start - taken) / (sorted.length - 1);
  let next = start;
  return new Map(
    sorted.map((box) => {
      const at = next + size(box) / 2;
      next += size(box) + gap;
      // The ends are left to the hundredth, whatever reckoning makes of them.
      if (box === first || box === last) return [box.id, { x: box.x, y: box.y }];
      return [box.id, axis === "across" ? { x: at, y: box.y } : { x: box.x, y: at }];
    }),
  );
}
