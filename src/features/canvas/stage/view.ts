import type { Point, Rect } from "~/scene/path";
import type { Room } from "~/scene/project";

/** The pan and zoom of the canvas: a map point lies at `x + zoom × its x` on the screen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const zoomLimits = { least: 0.02, most: 4 } as const;

export function toMap(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom };
}

export function toScreen(view: View, { x, y }: Point): Point {
  return { x: x * view.zoom + view.x, y: y * view.zoom + view.y };
}

/** The part of the map that is in view. */
export function inView(view: View, { width, height }: Size): Rect {
  return {
    x: -view.x / view.zoom,
    y: -view.y / view.zoom,
    width: width / view.zoom,
    height: height / view.zoom,
  };
}

/** Space that panels take from the edges of the canvas. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** At this width and below, panels stand below one another. */
export const narrow = 900;

/** What is left free around a drawing on the wall: below, for what it means and where one is. */
export function wallInsets({ width }: Size): Insets {
  return { top: 14, right: 20, bottom: width <= narrow ? 150 : 86, left: 20 };
}

/** The part of a drawing that lies free of the panels. */
export function freePart(view: View, { width, height }: Size, { top, right, bottom, left }: Insets): Rect {
  return {
    x: (left - view.x) / view.zoom,
    y: (top - view.y) / view.zoom,
    width: Math.max(80, width - left - right) / view.zoom,
    height: Math.max(80, height - top - bottom) / view.zoom,
  };
}

/** The room on the wall, in units of which a screen of 1280 × 720 has a pixel for each. */
export function roomOn(size: Size): Room {
  const { width, height } = size;
  const pixels = Math.max(0.2, Math.min(width / 1280, height / 720));
  const { top, right, bottom, left } = wallInsets(size);
  return { width: (width - left - right) / pixels, height: (height - top - bottom) / pixels };
}

/** Whether two rooms are so alike that what was made for the one fills the other. */
export function sameRoom(a: Room, b: Room): boolean {
  return Math.abs(a.width - b.width) < 40 && Math.abs(a.height - b.height) < 25;
}

/** The view that shows `rect` as large as it fits between the panels, at most at `most`. */
export function viewFor(rect: Rect, size: Size, insets: Insets, most = 1.25): View {
  const width = Math.max(80, size.width - insets.left - insets.right);
  const height = Math.max(80, size.height - insets.top - insets.bottom);
  const fit = Math.min(width / Math.max(1, rect.width), height / Math.max(1, rect.height), most);
  const zoom = Math.max(zoomLimits.least, fit);
  return {
    zoom,
    x: insets.left + (width - rect.width * zoom) / 2 - rect.x * zoom,
    y: insets.top + (height - rect.height * zoom) / 2 - rect.y * zoom,
  };
}

/** A part of the map and, as a share of it, what is around it. */
export function withMargin({ x, y, width, height }: Rect, share: number): Rect {
  return {
    x: x - width * share,
    y: y - height * share,
    width: width * (1 + 2 * share),
    height: height * (1 + 2 * share),
  };
}

/** Whether a part of the map reaches beyond a picture. */
export function leaves(part: Rect, picture: Rect): boolean {
  return (
    part.x < picture.x ||
    part.y < picture.y ||
    part.x + part.width > picture.x + picture.width ||
    part.y + part.height > picture.y + picture.height
  );
}
