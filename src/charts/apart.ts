/** A point that takes up room. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** More points than these would push one another all over the chart. */
const most = 60;
/** So often points are moved apart before what is left is left. */
const rounds = 60;

/**
 * Points that would cover one another, moved apart just so far that each can be seen and pressed; points in the same place
 * go side by side. The first stays where it is, as does every point that has room; a crowd stays as it is.
 */
export function apart<Point extends Spot>(points: readonly Point[], gap = 2): readonly Point[] {
  if (points.length > most) return points;
  const moved = points.map((point) => ({ x: point.x, y: point.y, radius: point.radius }));
  for (let round = 0; round < rounds; round += 1) {
    let still = true;
    for (const [i, one] of moved.entries())
      for (const [k, other] of moved.entries()) {
        if (k <= i) continue;
        const needed = one.radius + other.radius + gap;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= needed - 0.01) continue;
        still = false;
        const [ux, uy] = distance < 0.5 ? [1, 0] : [dx / distance, dy / distance];
        const share = i === 0 ? 0 : 0.5;
        one.x -= ux * (needed - distance) * share;
        one.y -= uy * (needed - distance) * share;
        other.x += ux * (needed - distance) * (1 - share);
        other.y += uy * (needed - distance) * (1 - share);
      }
    if (still) break;
  }
  return points.map((point, at) => ({ ...point, x: moved[at]?.x ?? point.x, y: moved[at]?.y ?? point.y }));
}
