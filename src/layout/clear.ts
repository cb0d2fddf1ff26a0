import type { Point } from "~/scene/path";

import { boundsOf, type Box } from "./piece";
import { Room } from "./room";

/** How near to others something new may land. */
const gap = 24;

/** How far to shift boxes, all alike, so that none lands on what is there: as near as can be to a shift wished for. */
export function clearShift(boxes: readonly Box[], there: readonly Box[], wish: Point): Point {
  const room = new Room(there, gap);
  const fits = ({ x, y }: Point) => boxes.every((box) => room.isFree({ ...box, x: box.x + x, y: box.y + y }));
  if (fits(wish)) return wish;
  const { width, height } = boundsOf([...boxes, ...there]);
  const farthest = 2 * (width + height + Math.abs(wish.x) + Math.abs(wish.y) + gap);
  for (let radius = 24, ring = 1; radius < farthest; radius += 24 + radius / 12, ring += 1) {
    const steps = Math.min(32, 8 + 2 * ring);
    for (let step = 0; step < steps; step += 1) {
      const angle = (step / steps) * 2 * Math.PI;
      const shift = {
        x: Math.round(wish.x + Math.cos(angle) * radius),
        y: Math.round(wish.y + Math.sin(angle) * radius),
      };
      if (fits(shift)) return shift;
    }
  }
  return { x: wish.x + farthest, y: wish.y };
}
