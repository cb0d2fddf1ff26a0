import type { Point, Rect } from "~/scene/path";

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
