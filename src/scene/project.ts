import type { LensReading } from "~/lenses/lens";
import type { RelataMap } from "~/model/map";

import { buildScene, type SceneOptions } from "./build";
import { type Crowding, crowdingOf } from "./crowding";
import type { Measure } from "./measure";
import { around, overlaps, type Rect } from "./path";
import { type Projection, type Spread, spreadPoint } from "./projection";
import { fanSpacing } from "./relation-curve";
import { type Body, relaxed, type Tie } from "./relax";
import type { Scene, SceneRelation } from "./scene";

/** Beyond this many elements nothing is spread: there is no room for it anyway. */
const most = 80;

/** Names of 16.5 pixels and labels of 14.5 where a drawing is as large as the room: it may become a little larger. */
const scales = { elements: 16.5 / 15, labels: 14.5 / 12 } as const;

/**
 * How much larger than the room a drawing becomes: the smaller it is, the larger are its words on the wall. With little in
 * it, it may be smaller than the room; else no larger than it must.
 */
const smaller = [0.9, 0.75, 0.6];
const larger = [1.05, 1.12, 1.2, 1.3, 1.45, 1.6, 1.8, 2.1, 2.5];
/** How hard lines push away what is in their way: now the one, now the other leads to more. */
const firmnesses = [0.3, 0.45, 0.6, 0.9, 1.2];
/** At most so much more one way than the other, or the map would not be known again. */
const mostUneven = 2.2;

export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface ProjectOptions extends Pick<SceneOptions, "measure" | "say"> {
  /** The lens that is shown, and all that may be turned to: elements stand still meanwhile. */
  readonly look: LensReading;
  readonly others: readonly LensReading[];
  /** The room that there is on the wall, as on a screen of 1280 × 720. */
  readonly room: Room;
}

/**
 * How a map is thrown on a wall: spread over it as large as nothing touches anything else. Where that leaves words too
 * small, a few labels that find no place are hidden. Null for what cannot be spread.
 */
export function projectionOf(map: RelataMap, variantId: string, options: ProjectOptions): Projection | null {
  const { look, others, room, say } = options;
  const measure = remembered(options.measure);
  const shown = (through: LensReading, spread: Spread) =>
    buildScene(map, variantId, { look: through, measure, say, projection: { ...scales, spread } });
  const plain = shown(look, inPlace);
  if (plain.elements.length > most) return null;
  if (plain.elements.length < 2) return { ...scales, spread: inPlace };
  const dressed = [plain, ...others.map((other) => shown(other, inPlace))];
  const tried = (size: number): Tried => {
    const area = { width: room.width * size, height: room.height * size };
    let best: Tried = { spread: inPlace, crowding: Number.POSITIVE_INFINITY };
    for (const firmness of firmnesses) {
      const { spread, heaped } = spreadOver(dressed, area, firmness);
      const scene = shown(look, spread);
      const crowding =
        weightOf(crowdingOf(scene)) + 4 * heaped + 5 * strayed(spread) + smallness * overflow(scene, area);
      if (crowding < best.crowding) best = { spread, crowding };
      if (crowding === 0) break;
    }
    return best;
  };
  let best = tried(1);
  if (best.crowding === 0) {
    for (const size of smaller) {
      const next = tried(size);
      if (next.crowding > 0) break;
      best = next;
    }
    return { ...scales, spread: best.spread };
  }
  let least = best.crowding;
  for (const size of larger) {
    const given = smallness * (size - 1);
    if (given >= least) break;
    const next = tried(size);
    if (next.crowding + given < least) [best, least] = [next, next.crowding + given];
  }
  return { ...scales, spread: best.spread };
}

/** The same words are measured for every size that is tried. */
function remembered(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = measure(text, size, weight);
    known.set(key, width);
    return width;
  };
}

interface Tried {
  readonly spread: Spread;
  readonly crowding: number;
}

const inPlace: Spread = { middle: { x: 0, y: 0 }, stretch: { x: 1, y: 1 }, moves: new Map() };
/** How much larger a drawing is than the area it was to fill: labels and lines reach beyond elements. */
function overflow({ bounds }: Scene, area: Room): number {
  if (bounds === null) return 0;
  return Math.max(0, bounds.width / area.width - 1.01, bounds.height / area.height - 1.01);
}

/** How far an element may be moved aside and still be where one looks for it. */
const farAside = 230;

/** Elements that stand elsewhere than the map has them. */
function strayed({ moves }: Spread): number {
  return [...moves.values()].filter(({ x, y }) => Math.hypot(x, y) > farAside).length;
}

/** What is given, in labels that find no place, for words that are not smaller. */
const smallness = 120;

/** How crowded a drawing is, in labels that find no place. */
function weightOf({ elements, labels, astray, lines }: Crowding): number {
  return 4 * elements + labels + 4 * astray + 5 * lines;
}

interface Spreading {
  readonly spread: Spread;
  /** Pairs of elements that lie on one another through some lens. */
  readonly heaped: number;
}

/** The elements of a drawing spread over an area, with what any lens puts around them. */
function spreadOver(scenes: readonly Scene[], room: Room, firmness: number): Spreading {
  const [scene] = scenes;
  if (scene === undefined) return { spread: inPlace, heaped: 0 };
  const outers = scene.elements.map(({ id }) => outerOf(scenes, id));
  const across = reachOf(scene.elements.map(({ x }) => x));
  const down = reachOf(scene.elements.map(({ y }) => y));
  const widest = Math.max(...outers.map(({ width }) => width));
  const highest = Math.max(...outers.map(({ height }) => height));
  const x =
    across.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0.05, (room.width - widest) / across.length);
  const y =
    down.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0.05, (room.height - highest) / down.length);
  const middle = { x: across.middle, y: down.middle };
  const spread = {
    ...inPlace,
    middle,
    stretch: { x: finite(Math.min(x, y * mostUneven)), y: finite(Math.min(y, x * mostUneven)) },
  };
  const bodies = scene.elements.map((element, index): Body => {
    return { at: spreadPoint(spread, element), outer: outers[index] ?? element.outer };
  });
  const area = { x: middle.x - room.width / 2, y: middle.y - room.height / 2, ...room };
  const places = relaxed(bodies, tiesOf(scene), area, firmness);
  const moves = scene.elements.map(({ id }, index) => {
    const [from, to] = [bodies[index]?.at ?? middle, places[index] ?? middle];
    return [id, { x: to.x - from.x, y: to.y - from.y }] as const;
  });
  const boxes = places.map(({ x, y }, index): Rect => {
    const outer = outers[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    return { ...outer, x: outer.x + x, y: outer.y + y };
  });
  const heaped = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => overlaps(box, other)),
  );
  return { spread: { ...spread, moves: new Map(moves) }, heaped: heaped.length };
}

function finite(stretch: number): number {
  return Number.isFinite(stretch) ? stretch : 1;
}

function reachOf(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { length: most - least, middle: (least + most) / 2 };
}

/** What the lenses draw around an element, from its middle. */
function outerOf(scenes: readonly Scene[], id: string): Rect {
  return scenes
    .flatMap(({ elementsById }) => elementsById.get(id) ?? [])
    .map(({ outer, x, y }): Rect => ({ ...outer, x: outer.x - x, y: outer.y - y }))
    .reduce((sum, outer) => around(sum, outer));
}

function tiesOf({ elements, relations }: Scene): readonly Tie[] {
  const places = new Map(elements.map(({ id }, index) => [id, index]));
  return relations.map(({ from, to, fan, label }) => ({
    from: places.get(from) ?? 0,
    to: places.get(to) ?? 0,
    width: label.width,
    height: label.height,
    bulge: bulgeOf(fan),
  }));
}

function bulgeOf({ index, count, reversed }: SceneRelation["fan"]): number {
  return count === 1 ? 0 : (reversed ? -1 : 1) * (index - (count - 1) / 2) * fanSpacing;
}
