import { sampled } from "./bezier";
import { overlaps, type Point, type Rect } from "./path";
import type { Scene } from "./scene";

/** What makes a drawing hard to read, or false. */
export interface Crowding {
  /** Pairs of elements that lie on one another. */
  readonly elements: number;
  /** Labels on elements or other labels, or that found no place. */
  readonly labels: number;
  /** Labels that do not touch their own line. */
  readonly astray: number;
  /** Lines that run through an element that is none of their ends. */
  readonly lines: number;
}

/** Points of a line that are looked at. */
const steps = 60;

export function crowdingOf({ elements, relations }: Scene): Crowding {
  let [heaped, crossed, labels, astray] = [0, 0, 0, 0];
  for (const [index, { outer }] of elements.entries())
    heaped += elements.slice(index + 1).filter((other) => overlaps(outer, other.outer)).length;
  for (const [index, { label, curve, from, to }] of relations.entries()) {
    const line = sampled(curve.whole, steps);
    const strangers = elements.filter(({ id }) => id !== from && id !== to);
    crossed += strangers.filter(({ box }) => line.some((point) => holds(box, point))).length;
    if (label.hidden) {
      labels += 1;
      continue;
    }
    labels += elements.filter(({ outer }) => overlaps(outer, label.rect)).length;
    labels += relations
      .slice(index + 1)
      .filter((other) => !other.label.hidden && overlaps(other.label.rect, label.rect)).length;
    if (!line.some((point) => holds(label.rect, point))) astray += 1;
  }
  return { elements: heaped, labels, astray, lines: crossed };
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
