import type { Ghosts } from "~/lenses/lens";
import type { Element } from "~/model/element";

import { dressLook } from "./dress";
import { type ElementLook, lookOf } from "./element-look";
import { iconOf } from "./icons";
import type { Measure } from "./measure";
import { overlaps, type Point, type Rect } from "./path";
import { elementAtPlace } from "./place";
import { type Projection, spreadElement } from "./projection";
import type { Scene, SceneElement, SceneGhosts } from "./scene";
import type { Say } from "./words";

export const noGhosts: SceneGhosts = { elements: [], relations: [] };

/** All elements and relations that are drawn, what is a ghost beneath what is there. */
export function drawnIn({
  ghosts,
  elements,
  relations,
}: Pick<Scene, "ghosts" | "elements" | "relations">): Pick<Scene, "elements" | "relations"> {
  if (ghosts.elements.length === 0 && ghosts.relations.length === 0) return { elements, relations };
  return {
    elements: [...ghosts.elements, ...elements],
    relations: [...ghosts.relations, ...relations],
  };
}

interface GhostOptions {
  readonly measure: Measure;
  readonly say: Say;
  readonly projection: Projection | null;
  /** Ghosts of the last drawing: one that stands in the same place is the very same. */
  readonly before: readonly SceneElement[];
}

/** Elements that are no longer there, each where it was, or as near to that as it lies clear of all that is drawn. */
export function ghostElements(
  { elements, dress }: Ghosts,
  there: readonly SceneElement[],
  { measure, say, projection, before }: GhostOptions,
): readonly SceneElement[] {
  const known = new Map(before.map((ghost) => [ghost.id, ghost]));
  const taken = new Taken(there.map(({ outer }) => outer));
  return elements.flatMap((element) => {
    if (element.position === null) return [];
    const look = lookOf(element, measure, say, projection);
    const worn = dressLook(dress, look, measure, say);
    const { x, y } = clearPlace(
      worn.outer,
      spreadElement(projection?.spread ?? null, element.id, element.position),
      taken,
    );
    const made = { ...ghostOf(element, look), dress: worn, reach: worn.reach };
    const placed = elementAtPlace(made, x, y);
    taken.add(placed.outer);
    const last = known.get(element.id);
    const isSame =
      last?.x === x &&
      last.y === y &&
      last.kind === element.kind &&
      last.look.width === look.width &&
      last.look.height === look.height &&
      last.look.lines.every(({ text }, index) => text === look.lines[index]?.text) &&
      last.look.subtitle?.text === look.subtitle?.text;
    return isSame ? last : placed;
  });
}

function ghostOf(element: Element, look: ElementLook) {
  return {
    id: element.id,
    kind: element.kind,
    look,
    icon: iconOf(element),
    confidential: element.confidential,
    pinned: false,
    ghost: true,
  } as const;
}

/** How far from others a ghost keeps. */
const gap = 14;

/** The place nearest to a wished one at which a box, measured from it, lies clear. */
function clearPlace(box: Rect, wish: Point, taken: Taken): Point {
  const fits = ({ x, y }: Point) => taken.isFree({ ...box, x: box.x + x, y: box.y + y });
  if (fits(wish)) return wish;
  for (let ring = 1; ring < 60; ring += 1) {
    const [radius, steps] = [ring * 24, Math.min(32, 8 + 2 * ring)];
    for (let turn = 0; turn < steps; turn += 1) {
      const angle = (turn / steps) * 2 * Math.PI;
      const place = {
        x: Math.round(wish.x + Math.cos(angle) * radius),
        y: Math.round(wish.y + Math.sin(angle) * radius),
      };
      if (fits(place)) return place;
    }
  }
  return wish;
}

/** As wide as most elements, so that few lie in many cells. */
const cell = 240;

/** What is taken up of a drawing, found by where it lies. */
class Taken {
  readonly #cells = new Map<string, Rect[]>();

  constructor(boxes: readonly Rect[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Rect): void {
    for (const key of cellsOf(box)) {
      const known = this.#cells.get(key);
      if (known === undefined) this.#cells.set(key, [box]);
      else known.push(box);
    }
  }

  isFree(box: Rect): boolean {
    const wide = {
      x: box.x - gap,
      y: box.y - gap,
      width: box.width + 2 * gap,
      height: box.height + 2 * gap,
    };
    return cellsOf(wide).every(
      (key) => this.#cells.get(key)?.some((other) => overlaps(wide, other)) !== true,
    );
  }
}

function cellsOf({ x, y, width, height }: Rect): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1)
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1)
      keys.push(`${column} ${row}`);
  return keys;
}
