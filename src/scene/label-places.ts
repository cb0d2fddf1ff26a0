import { directionAt, pointAt, sampled } from "./bezier";
import { overlaps, type Rect } from "./path";
import type { RelationCurve } from "./relation-curve";

/** The places along a relation that its label tries. */
const alongs = [
  0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82,
];
/** How far aside, in heights of the label: on the line, or so far beside it that it still touches it. */
const asides = [0, 0.2, -0.2, 0.44, -0.44];

/** From here on aside, a line that bends away may be missed. */
const mayMiss = 0.3;

/** What a label gives up rather than lie on something, in square units: its middle, its line, a sign, another's line; never its own. */
const price = { covered: 10, along: 500, aside: 700, point: 80, missed: 1e6 } as const;
/** Points at which other relations are looked for under a label. */
const linePoints = 40;

const cell = 160;

/** Rectangles found by where they are. */
class Crowd {
  readonly #cells = new Map<string, Rect[]>();

  add(rect: Rect): void {
    for (const key of keysOf(rect)) {
      const known = this.#cells.get(key);
      if (known === undefined) this.#cells.set(key, [rect]);
      else known.push(rect);
    }
  }

  /** How much of `rect`, in square units, others cover; `gap` keeps neighbours apart. */
  covered(rect: Rect, gap: number): number {
    const seen = new Set<Rect>();
    let area = 0;
    for (const key of keysOf(rect)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (seen.has(other) || !overlaps(rect, other, gap)) continue;
        seen.add(other);
        const width = Math.min(rect.x + rect.width, other.x + other.width) - Math.max(rect.x, other.x) + gap;
        const height =
          Math.min(rect.y + rect.height, other.y + other.height) - Math.max(rect.y, other.y) + gap;
        area += Math.max(1, width) * Math.max(1, height);
      }
    }
    return area;
  }
}

function* keysOf({ x, y, width, height }: Rect): Generator<string> {
  for (let i = Math.floor((x - 8) / cell); i <= Math.floor((x + width + 8) / cell); i += 1)
    for (let j = Math.floor((y - 8) / cell); j <= Math.floor((y + height + 8) / cell); j += 1)
      yield `${i} ${j}`;
}

/** Points of lines, found by where they are. */
class Lines {
  readonly #cells = new Map<string, { readonly x: number; readonly y: number; readonly owner: number }[]>();

  add(curve: RelationCurve, owner: number): void {
    for (const { x, y } of sampled(curve.whole, linePoints)) {
      const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
      const known = this.#cells.get(key);
      if (known === undefined) this.#cells.set(key, [{ x, y, owner }]);
      else known.push({ x, y, owner });
    }
  }

  /** How many points of other lines lie within `rect`. */
  within(rect: Rect, owner: number): number {
    let count = 0;
    for (const key of keysOf(rect))
      for (const point of this.#cells.get(key) ?? [])
        if (
          point.owner !== owner &&
          point.x > rect.x &&
          point.x < rect.x + rect.width &&
          point.y > rect.y &&
          point.y < rect.y + rect.height
        )
          count += 1;
    return count;
  }
}

export interface LabelWish {
  readonly curve: RelationCurve;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: how far along its relation, how far aside of it in its own heights. */
export interface LabelPlace {
  readonly along: number;
  readonly aside: number;
}

/** On the middle of its relation, avoiding nothing. */
export const middlePlace: LabelPlace = { along: 0.5, aside: 0 };

/**
 * Places for labels, one each, in the order given: each touches its own line, and takes the place along it that costs
 * least. No place on an element or an earlier label while there is another; then off the signs, near the middle and off
 * the lines of others. Short relations choose first, since they have least choice. With `mayHide`, a label that finds
 * no free place has none.
 */
export function labelPlaces(
  wishes: readonly LabelWish[],
  elements: readonly Rect[],
  signs: readonly Rect[] = [],
  mayHide = false,
): readonly (LabelPlace | null)[] {
  const crowd = new Crowd();
  for (const rect of elements) crowd.add(rect);
  const small = new Crowd();
  for (const rect of signs) small.add(rect);
  const lines = new Lines();
  for (const [index, { curve }] of wishes.entries()) lines.add(curve, index);
  const places: (LabelPlace | null)[] = wishes.map(() => middlePlace);
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => a.wish.curve.length - b.wish.curve.length || a.index - b.index);
  for (const { wish, index } of order) {
    const costAt = (place: LabelPlace) => {
      const rect = rectAt(wish, place);
      const missed = Math.abs(place.aside) > mayMiss && !isTouched(rect, wish.curve);
      return (
        (missed ? price.missed : 0) +
        price.covered * crowd.covered(rect, 4) +
        2 * small.covered(rect, 1) +
        price.point * lines.within(rect, index)
      );
    };
    const place = cheapest(costAt);
    const rect = rectAt(wish, place);
    if (mayHide && crowd.covered(rect, 0) > 0) {
      places[index] = null;
      continue;
    }
    places[index] = place;
    crowd.add(rect);
  }
  return places;
}

function cheapest(costAt: (place: LabelPlace) => number): LabelPlace {
  let best = middlePlace;
  let least = Number.POSITIVE_INFINITY;
  for (const aside of asides) {
    for (const along of alongs) {
      const place = { along, aside };
      const away = price.along * Math.abs(along - 0.5) + price.aside * aside ** 2;
      if (away >= least) continue;
      const cost = away + costAt(place);
      if (cost < least) [best, least] = [place, cost];
    }
  }
  return best;
}

/** Whether a curve passes through a rectangle. */
function isTouched({ x, y, width, height }: Rect, { whole }: RelationCurve): boolean {
  return sampled(whole, linePoints).some(
    (point) => point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
  );
}

/** The rectangle of a label at a place along its relation. */
export function rectAt({ curve, width, height }: LabelWish, { along, aside }: LabelPlace): Rect {
  const point = pointAt(curve.whole, along);
  const direction = directionAt(curve.whole, along);
  // Beside a steep relation a label must move by its width, beside a flat one by its height.
  const reach = Math.abs(direction.y) * width + Math.abs(direction.x) * height;
  return {
    x: point.x - direction.y * aside * reach - width / 2,
    y: point.y + direction.x * aside * reach - height / 2,
    width,
    height,
  };
}
