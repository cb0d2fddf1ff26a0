import { feedbackEnd } from "~/model/impact";

import { type Bezier, fromQuadratic, pointAt, split } from "./bezier";
import { grown, overlaps, type Point, type Rect } from "./path";
import type { Scene, SceneRelation } from "./scene";

/** Somewhere a loop comes by. */
interface RoundPlace {
  readonly at: Point;
  /** What is there: the box of an element or the words of a relation; of what is not in the drawing, none. */
  readonly box: Rect | null;
}

/** The way from one place of a loop to the next. */
interface RoundLeg {
  readonly way: Bezier;
  /** It runs along a line of the drawing; otherwise no line joins the two. */
  readonly along: boolean;
}

export interface Round {
  readonly places: readonly RoundPlace[];
  /** As many as places, each from the place of its number to the next, the last one home. */
  readonly legs: readonly RoundLeg[];
}

/** How large a sign is for what is not in the drawing, such as the impact. */
export const signSize = { width: 150, height: 40 } as const;

/** How far an arc stands out at its middle, as a share of its length. */
const bulge = 0.2;

/**
 * The way of a feedback loop over a drawing, by the ends of its links in their order. It runs along the lines that
 * join them, and in an arc where none does; what the drawing does not hold gets a place between its neighbours.
 */
export function roundOf(scene: Scene, ends: readonly string[]): Round {
  const known = ends.map((end) => placeIn(scene, end));
  const taken: Rect[] = [];
  const places = known.map((place, at): RoundPlace => {
    if (place !== null) return place;
    const spot = freeSpot(scene, known, at, taken);
    taken.push(signAt(spot));
    return { at: spot, box: null };
  });
  const legs = places.map((place, at): RoundLeg => {
    const next = (at + 1) % places.length;
    const line = lineBetween(scene, ends[at] ?? "", ends[next] ?? "");
    if (line !== null) return { way: line, along: true };
    return {
      way: clear(arc(place.at, places[next]?.at ?? place.at), place, places[next] ?? place),
      along: false,
    };
  });
  return { places, legs };
}

function placeIn(scene: Scene, end: string): RoundPlace | null {
  const { sort, id } = feedbackEnd(end);
  const relation = sort === "relation" ? scene.relationsById.get(id) : undefined;
  if (relation !== undefined) return { at: pointAt(relation.curve.whole, 0.5), box: relation.label.rect };
  const element = sort === "impact" ? undefined : scene.elementsById.get(id);
  return element === undefined ? null : { at: { x: element.x, y: element.y }, box: element.box };
}

function signAt({ x, y }: Point): Rect {
  const { width, height } = signSize;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A place between the nearest neighbours in the round that the drawing holds, aside from all that is drawn. */
function freeSpot(
  scene: Scene,
  known: readonly (RoundPlace | null)[],
  at: number,
  taken: readonly Rect[],
): Point {
  const around = [-1, 1].map((way) => {
    for (let step = 1; step < known.length; step += 1) {
      const place = known.at((at + way * step + known.length) % known.length);
      if (place !== undefined && place !== null) return place.at;
    }
    return null;
  });
  const { x = 0, y = 0, width = 0, height = 0 } = scene.bounds ?? {};
  const middle = { x: x + width / 2, y: y + height / 2 };
  const [before, after] = [around[0] ?? middle, around[1] ?? middle];
  const between = { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
  const blocks = [
    ...scene.elements.map(({ outer }) => outer),
    ...scene.relations.map(({ label }) => label.rect),
    ...taken,
  ];
  for (let ring = 0; ring < 12; ring += 1) {
    for (let turn = 0; turn < 12; turn += 1) {
      const angle = (turn / 12) * 2 * Math.PI - Math.PI / 2;
      const far = 70 + ring * 50;
      const spot = { x: between.x + Math.cos(angle) * far, y: between.y + Math.sin(angle) * far };
      if (!blocks.some((block) => overlaps(block, signAt(spot), 8))) return spot;
    }
  }
  return between;
}

/** The way along a line of the drawing: between an element and the middle of its relation, or between two elements. */
function lineBetween(scene: Scene, from: string, to: string): Bezier | null {
  const [start, end] = [feedbackEnd(from), feedbackEnd(to)];
  if (start.sort === "relation" && end.sort !== "relation") {
    const half = halfTowards(scene.relationsById.get(start.id), end.id);
    return half === null ? null : turned(half);
  }
  if (end.sort === "relation" && start.sort !== "relation")
    return halfTowards(scene.relationsById.get(end.id), start.id);
  if (start.sort === "relation" || start.id === end.id) return null;
  const joins = (one: string, other: string) =>
    scene.relations.find((relation) => relation.from === one && relation.to === other)?.curve.whole;
  const back = joins(end.id, start.id);
  return joins(start.id, end.id) ?? (back === undefined ? null : turned(back));
}

/** The half of a relation between this element and its middle, as one goes from the element. */
function halfTowards(relation: SceneRelation | undefined, element: string): Bezier | null {
  if (relation === undefined || relation.from === relation.to) return null;
  const [first, second] = split(relation.curve.whole, 0.5);
  if (relation.from === element) return first;
  return relation.to === element ? turned(second) : null;
}

/** The part of a way that lies outside what is at its two places. */
function clear(way: Bezier, from: RoundPlace, to: RoundPlace): Bezier {
  const isIn = (place: RoundPlace, t: number) => {
    const { x, y, width, height } = grown(place.box ?? signAt(place.at), 4);
    const point = pointAt(way, t);
    return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
  };
  let [start, end] = [0, 1];
  while (start < 0.45 && isIn(from, start)) start += 0.01;
  while (end > 0.55 && isIn(to, end)) end -= 0.01;
  const [kept] = split(way, end);
  return split(kept, start / end)[1];
}

function turned({ a, b, c, d }: Bezier): Bezier {
  return { a: d, b: c, c: b, d: a };
}

/** Always bent to the same side, so that there and back are two ways. */
function arc(from: Point, to: Point): Bezier {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(dx, dy) < 1)
    return {
      a: { x: from.x - 16, y: from.y - 18 },
      b: { x: from.x - 60, y: from.y - 100 },
      c: { x: from.x + 60, y: from.y - 100 },
      d: { x: from.x + 16, y: from.y - 18 },
    };
  const handle = {
    x: (from.x + to.x) / 2 - dy * bulge * 2,
    y: (from.y + to.y) / 2 + dx * bulge * 2,
  };
  return fromQuadratic(from, handle, to);
}
