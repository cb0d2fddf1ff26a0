import type { Point, Rect } from "./path";

/** How a drawing is thrown on a wall, to be read from the back row: larger, and spread over the whole screen. */
export interface Projection {
  /** How much larger than plain elements and labels are drawn. */
  readonly elements: number;
  readonly labels: number;
  readonly spread: Spread;
}

/** Where elements stand that are spread over a screen: their places stretched each way, and some moved aside. */
export interface Spread {
  /** The point of the map that stays where it is. */
  readonly middle: Point;
  readonly stretch: Point;
  readonly moves: ReadonlyMap<string, Point>;
}

/** Where something of the map stands in a drawing that is spread. */
export function spreadPoint({ middle, stretch }: Spread, { x, y }: Point): Point {
  return { x: middle.x + (x - middle.x) * stretch.x, y: middle.y + (y - middle.y) * stretch.y };
}

/** The point of the map at a point of a drawing that may be spread. */
export function mapPoint(spread: Spread | null, { x, y }: Point): Point {
  if (spread === null) return { x, y };
  const { middle, stretch } = spread;
  return { x: middle.x + (x - middle.x) / stretch.x, y: middle.y + (y - middle.y) / stretch.y };
}

/** Where an element stands whose place in the map is this. */
export function spreadElement(spread: Spread | null, id: string, place: Point): Point {
  if (spread === null) return place;
  const { x, y } = spreadPoint(spread, place);
  const move = spread.moves.get(id);
  return move === undefined ? { x, y } : { x: x + move.x, y: y + move.y };
}

/** The place in the map of an element that stands here in the drawing. */
export function mapElement(spread: Spread | null, id: string, { x, y }: Point): Point {
  const move = spread?.moves.get(id) ?? { x: 0, y: 0 };
  return mapPoint(spread, { x: x - move.x, y: y - move.y });
}

/** How far in the map a way leads that is this long in a drawing that may be spread. */
export function mapShift(spread: Spread | null, { x, y }: Point): Point {
  return spread === null ? { x, y } : { x: x / spread.stretch.x, y: y / spread.stretch.y };
}

/** The part of the map that lies under a part of a drawing that may be spread. */
export function mapRect(spread: Spread | null, { x, y, width, height }: Rect): Rect {
  const [from, to] = [mapPoint(spread, { x, y }), mapPoint(spread, { x: x + width, y: y + height })];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}
