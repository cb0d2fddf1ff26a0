import { type Box, leastGap } from "./piece";
import { Room } from "./room";

interface Loose {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly still: boolean;
}

/** So often are boxes pushed off one another before the rest look for room one by one. */
const mostRounds = 60;

/** Moves boxes as little as need be until none lies on another or on one that must stay. */
export function apart<Shape extends Box>(
  boxes: readonly Shape[],
  still: readonly Box[],
  gap = leastGap,
): readonly Shape[] {
  const loose = [
    ...boxes.map(({ x, y, width, height }): Loose => ({ x, y, width, height, still: false })),
    ...still.map(({ x, y, width, height }): Loose => ({ x, y, width, height, still: true })),
  ];
  // One that pushes a little too far spares a round.
  for (let round = 0; round < mostRounds && pushed(loose, gap + 1); round += 1);
  const room = new Room(still, gap);
  return boxes.map((box, index) => {
    const { x, y } = loose[index] ?? box;
    const placed = { ...box, ...room.nearest({ ...box, x, y }) };
    room.take(placed);
    return placed;
  });
}

/** Pushes each two that are too near off one another, the shorter way; says whether there were any. */
function pushed(boxes: readonly Loose[], gap: number): boolean {
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  let any = false;
  sorted.forEach((a, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || b.x - a.x > a.width / 2 + widest / 2 + gap) break;
      if (push(a, b, gap)) any = true;
    }
  });
  return any;
}

function push(a: Loose, b: Loose, gap: number): boolean {
  if (a.still && b.still) return false;
  const across = (a.width + b.width) / 2 + gap - Math.abs(b.x - a.x);
  const down = (a.height + b.height) / 2 + gap - Math.abs(b.y - a.y);
  if (across <= 0 || down <= 0) return false;
  const share = a.still || b.still ? 1 : 0.5;
  // At the same place the later one goes right or down.
  if (across < down) {
    const by = (b.x < a.x ? -across : across) * share;
    if (!a.still) a.x -= by;
    if (!b.still) b.x += by;
  } else {
    const by = (b.y < a.y ? -down : down) * share;
    if (!a.still) a.y -= by;
    if (!b.still) b.y += by;
  }
  return true;
}
