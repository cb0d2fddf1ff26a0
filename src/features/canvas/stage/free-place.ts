import { overlaps, type Point, type Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";

/** Room that a new element needs before it has a name. */
const room: { readonly width: number; readonly height: number } = { width: 190, height: 64 };
const gap = 28;

/**
 * The free place nearest to `wish`: new elements and notes never land on others, nor on those that are about to stand at
 * `taken`. Searches in growing rings.
 */
export function freePlace(
  scene: Scene,
  wish: Point,
  taken: readonly Point[] = [],
  size: { readonly width: number; readonly height: number } = room,
): Point {
  const boxes = [
    ...scene.elements.map(({ box }) => box),
    ...scene.notes.map(({ rect }) => rect),
    ...taken.map((point) => around(point, room)),
  ];
  const free = (point: Point) => {
    const rect = around(point, size);
    return !boxes.some((box) => overlaps(rect, box, gap));
  };
  if (free(wish)) return wish;
  for (let ring = 1; ring < 60; ring += 1) {
    for (let step = 0; step < 12; step += 1) {
      const angle = (step / 12) * 2 * Math.PI;
      const point = {
        x: Math.round(wish.x + Math.cos(angle) * ring * 60),
        y: Math.round(wish.y + Math.sin(angle) * ring * 40),
      };
      if (free(point)) return point;
    }
  }
  return wish;
}

function around({ x, y }: Point, { width, height }: typeof room): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export type Heading = "up" | "right" | "down" | "left";

/** Where an element grown from another stands: clear of it on that side, or beside what stands there already. */
export function placeBeside(scene: Scene, from: Rect, heading: Heading): Point {
  const x = from.x + from.width / 2;
  const y = from.y + from.height / 2;
  switch (heading) {
    case "up":
      return freePlace(scene, { x, y: y - 190 });
    case "down":
      return freePlace(scene, { x, y: y + 190 });
    case "left":
      return freePlace(scene, { x: from.x - 260, y });
    case "right":
      return freePlace(scene, { x: from.x + from.width + 260, y });
  }
}
