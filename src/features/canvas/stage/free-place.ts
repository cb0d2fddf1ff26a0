import { pointAt } from "~/scene/bezier";
import { overlaps, type Point, type Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";

type Size = Pick<Rect, "width" | "height">;

/** Room that a new element needs before it has a name. */
const room: Size = { width: 190, height: 64 };
/** Clear space around what is new, and between it and words or lines. */
const gap = 28;
const near = 8;

interface Wanted {
  /** How large it is; left out, as large as an element that has no name yet. */
  readonly size?: Size;
  /** Where other new things are about to stand. */
  readonly taken?: readonly Rect[];
  /** From where a relation will lead to it. */
  readonly from?: Point | null;
}

/** What is drawn already, as far as something new must not cover it, or had better not. */
interface Ground {
  readonly things: readonly Rect[];
  readonly labels: readonly Rect[];
  /** Points along the relations. */
  readonly ways: readonly Point[];
}

/** How often a place is looked for, each time with less to keep clear of, and in how many rings. */
const tries = [
  { rings: 5, labels: true, ways: true },
  { rings: 5, labels: true, ways: false },
  { rings: 60, labels: false, ways: false },
] as const;

/**
 * The free place nearest to `wish`: what is new never lands on elements, notes and the names of frames, nor on what is
 * about to stand at `taken`; and where there is such a place not far away, neither on relations and their words, nor so
 * that its own relation leads across something. Searches in growing rings.
 */
export function freePlace(scene: Scene, wish: Point, wanted: Wanted = {}): Point {
  const { size = room, taken = [], from = null } = wanted;
  const ground = groundOf(scene);
  const things = [...ground.things, ...taken];
  const start = from === null ? null : { x: from.x, y: from.y };
  const between = start === null ? [] : things.filter((thing) => !holds(thing, start));
  for (const { rings, labels, ways } of tries) {
    const free = (point: Point) => {
      const rect = around(point, size);
      if (things.some((thing) => overlaps(rect, thing, gap))) return false;
      if (labels && ground.labels.some((label) => overlaps(rect, label, near))) return false;
      if (!ways) return true;
      if (ground.ways.some(({ x, y }) => overlaps(rect, { x, y, width: 0, height: 0 }, near))) return false;
      return (
        start === null || stepsFrom(start, point).every((step) => !between.some((box) => holds(box, step)))
      );
    };
    if (free(wish)) return wish;
    for (let ring = 1; ring < rings; ring += 1) {
      for (let step = 0; step < 12; step += 1) {
        const angle = (step / 12) * 2 * Math.PI;
        const point = {
          x: Math.round(wish.x + Math.cos(angle) * ring * 60),
          y: Math.round(wish.y + Math.sin(angle) * ring * 40),
        };
        if (free(point)) return point;
      }
    }
  }
  // All around is full: beyond everything it is not.
  const right = things.reduce((farthest, { x, width }) => Math.max(farthest, x + width), wish.x);
  return { x: Math.round(right + gap + 1 + size.width / 2), y: wish.y };
}

/** A rectangle around a point. */
export function around({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const known = new WeakMap<Scene, Ground>();

function groundOf(scene: Scene): Ground {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const ground = {
    things: [
      ...scene.elements.map(({ outer }) => outer),
      ...scene.notes.map(({ rect }) => rect),
      ...scene.frames.flatMap(({ tab }) => (tab === null ? [] : [tab])),
    ],
    labels: scene.relations.flatMap(({ label }) => (label.hidden ? [] : [label.rect])),
    ways: scene.relations.flatMap(({ curve: { whole, length } }) => {
      const count = Math.ceil(length / spacing);
      return Array.from({ length: count + 1 }, (_, nth) => pointAt(whole, nth / Math.max(1, count)));
    }),
  };
  known.set(scene, ground);
  return ground;
}

/** Points along a line lie nearer to one another than any element is high. */
const spacing = 30;

function stepsFrom(start: Point, end: Point): readonly Point[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const count = Math.ceil(Math.hypot(dx, dy) / spacing);
  return Array.from({ length: count }, (_, nth) => ({
    x: start.x + (dx * nth) / count,
    y: start.y + (dy * nth) / count,
  }));
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

export type Heading = "up" | "right" | "down" | "left";

/** Where an element grown from another stands: clear of it on that side, or beside what stands there already. */
export function placeBeside(scene: Scene, box: Rect, heading: Heading): Point {
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const { x, y } = from;
  switch (heading) {
    case "up":
      return freePlace(scene, { x, y: y - 190 }, { from });
    case "down":
      return freePlace(scene, { x, y: y + 190 }, { from });
    case "left":
      return freePlace(scene, { x: box.x - 260, y }, { from });
    case "right":
      return freePlace(scene, { x: box.x + box.width + 260, y }, { from });
  }
}
