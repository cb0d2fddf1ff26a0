import { grown, overlaps, type Rect } from "./path";
import type { Scene } from "./scene";

/** Beyond this many elements nothing is enlarged: there is no room for it anyway. */
const most = 200;
const steps = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1];
const gap = 10;

/** How much larger the elements and notes of a plain drawing can be drawn where they stand without touching each other, 1 to 1.6. */
export function enlargement({ elements, notes }: Pick<Scene, "elements" | "notes">): number {
  if (elements.length + notes.length > most) return 1;
  const boxes = [...elements.map(({ outer }) => outer), ...notes.map(({ rect }) => rect)];
  return steps.find((scale) => !touching(boxes.map((box) => scaled(box, scale)))) ?? 1;
}

function scaled(box: Rect, scale: number): Rect {
  const [width, height] = [box.width * scale, box.height * scale];
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

function touching(boxes: readonly Rect[]): boolean {
  return boxes.some((a, index) =>
    boxes.slice(index + 1).some((b) => overlaps(grown(a, gap / 2), b, gap / 2)),
  );
}
