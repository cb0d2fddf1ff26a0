import type { Point, Rect } from "~/scene/path";

/** How wide a packed whole is for its height, as screens are. */
const proportion = 1.6;

/** Puts rectangles beside one another in rows, the highest first; gives the top left corner of each. */
export function packed(rects: readonly Rect[], gap: number): readonly Point[] {
  const area = rects.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = rects.reduce((most, { width }) => Math.max(most, width), 0);
  const most = Math.max(widest, Math.sqrt(area * proportion));
  const order = rects.map((_, index) => index);
  order.sort((a, b) => (rects[b]?.height ?? 0) - (rects[a]?.height ?? 0));
  const corners: Point[] = rects.map(() => ({ x: 0, y: 0 }));
  let [x, y, high] = [0, 0, 0];
  for (const index of order) {
    const rect = rects[index];
    if (rect === undefined) continue;
    if (x > 0 && x + rect.width > most) {
      y += high + gap;
      [x, high] = [0, 0];
    }
    corners[index] = { x, y };
    x += rect.width + gap;
    high = Math.max(high, rect.height);
  }
  return corners;
}
