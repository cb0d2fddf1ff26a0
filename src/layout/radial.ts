import type { Point } from "~/scene/path";

import { apart } from "./apart";
import { type Net, netAmong } from "./net";
import { at, type Box, leastGap } from "./piece";
import { Room } from "./room";

/** How far a ring lies beyond the one within it, to the side and upwards: an element, and the words on a relation. */
const step = { x: 300, y: 190 } as const;

/** What lies in the middle, and what is reached from there, each piece at the angle of the one it is reached from. */
interface Rings {
  readonly rings: readonly (readonly number[])[];
  readonly children: ReadonlyMap<number, readonly number[]>;
}

/** The pieces that relations join to the middle, by any number of steps. */
export function reachedFrom(net: Net, middle: readonly number[]): readonly number[] {
  return ringsOf(net, middle).rings.flat();
}

/**
 * Places `numbers`, the middle and what is joined to it, in rings: one step from the middle, two steps, and so on.
 * Around the middle, branches keep the order in which they stand now.
 */
export function radial(whole: Net, numbers: readonly number[], middle: readonly number[]): readonly Point[] {
  const net = netAmong(whole, numbers);
  const inner = middle.flatMap((number) => {
    const index = numbers.indexOf(number);
    return index < 0 ? [] : [index];
  });
  const centre = centreOf(inner.flatMap((index) => net.pieces[index] ?? []));
  const { rings, children } = ringsOf(net, inner);
  const places: Point[] = net.pieces.map(({ x, y }) => ({ x, y }));
  const angles = anglesOf(net, rings, children, centre);

  const [first = [], ...outer] = rings;
  // One element is the middle itself; several stand together in it, as near as they can.
  const core = apart(
    first.flatMap((index) => net.pieces[index] ?? []),
    [],
  );
  const moved = centreOf(core);
  const room = new Room([], leastGap);
  let radius = 0;
  first.forEach((index, order) => {
    const box = core[order];
    if (box === undefined) return;
    const place = { x: centre.x + box.x - moved.x, y: centre.y + box.y - moved.y };
    places[index] = place;
    room.take(at(box, place));
    const out = Math.max(Math.abs(place.x - centre.x) / step.x, Math.abs(place.y - centre.y) / step.y);
    radius = Math.max(radius, out);
  });

  for (const ring of outer) {
    radius += 1;
    let boxes = placed(ring, radius);
    while (!fits(boxes, room)) {
      radius *= 1.06;
      boxes = placed(ring, radius);
    }
    boxes.forEach((box, order) => {
      room.take(box);
      const index = ring[order];
      if (index !== undefined) places[index] = { x: box.x, y: box.y };
    });
  }
  return places;

  function placed(ring: readonly number[], radius: number): readonly Box[] {
    return ring.flatMap((index) => {
      const piece = net.pieces[index];
      const angle = angles.get(index) ?? 0;
      if (piece === undefined) return [];
      const x = centre.x + Math.cos(angle) * radius * step.x;
      return [at(piece, { x, y: centre.y + Math.sin(angle) * radius * step.y })];
    });
  }
}

function fits(boxes: readonly Box[], room: Room): boolean {
  const own = new Room([], leastGap);
  return boxes.every((box) => {
    const free = room.isFree(box) && own.isFree(box);
    own.take(box);
    return free;
  });
}

function ringsOf({ neighbours }: Net, middle: readonly number[]): Rings {
  const seen = new Set(middle);
  const children = new Map<number, number[]>();
  const rings: (readonly number[])[] = [middle];
  for (let ring = middle; ring.length > 0;) {
    const next: number[] = [];
    for (const number of ring)
      for (const other of neighbours[number] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
        children.set(number, [...(children.get(number) ?? []), other]);
      }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  return { rings, children };
}

/** Every branch has a part of the circle as large as the number of its outermost pieces asks for. */
function anglesOf(
  { pieces }: Net,
  rings: Rings["rings"],
  children: Rings["children"],
  centre: Point,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const number of rings.toReversed().flat()) {
    const below = (children.get(number) ?? []).reduce((sum, child) => sum + (weights.get(child) ?? 1), 0);
    weights.set(number, Math.max(1, below));
  }
  const turn = (number: number) => {
    const { x, y } = pieces[number] ?? centre;
    // From the top, clockwise.
    return (Math.atan2(y - centre.y, x - centre.x) + 2.5 * Math.PI) % (2 * Math.PI);
  };
  const byTurn = (numbers: readonly number[]) => [...numbers].sort((a, b) => turn(a) - turn(b));
  const angles = new Map<number, number>();
  const spread = (numbers: readonly number[], from: number, to: number) => {
    const whole = numbers.reduce((sum, number) => sum + (weights.get(number) ?? 1), 0);
    let start = from;
    for (const number of numbers) {
      const wedge = ((to - from) * (weights.get(number) ?? 1)) / whole;
      angles.set(number, start + wedge / 2);
      waiting.push({ number, from: start, to: start + wedge });
      start += wedge;
    }
  };
  const waiting: { readonly number: number; readonly from: number; readonly to: number }[] = [];
  const branches = byTurn((rings[0] ?? []).flatMap((root) => children.get(root) ?? []));
  spread(branches, -Math.PI / 2, 1.5 * Math.PI);
  for (const { number, from, to } of waiting) spread(children.get(number) ?? [], from, to);
  return angles;
}

function centreOf(boxes: readonly Point[]): Point {
  const count = Math.max(1, boxes.length);
  return {
    x: boxes.reduce((sum, { x }) => sum + x, 0) / count,
    y: boxes.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
