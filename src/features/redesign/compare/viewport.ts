import { around, type Point, type Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";

/** Where somebody looks: a point of the map lies at `x + zoom × its x`, in pixels of the picture. */
interface Place extends Point {
  readonly zoom: number;
}

/** One viewport for several pictures of one size: whoever moves one moves all. */
export interface Viewport {
  get: () => Place;
  set: (place: Place) => void;
  onChange: (listener: () => void) => () => void;
  /** Whether somebody has moved it, so that pictures no longer show all by themselves. */
  isMoved: () => boolean;
  moveBy: (by: Point) => void;
  /** Zooms, keeping the point of the picture where it is. */
  zoomAt: (point: Point, factor: number) => void;
  /** Shows the whole of what lies within. */
  fit: (bounds: Rect) => void;
  /** Tells how large the pictures are. */
  resize: (size: Size) => void;
  /** The middle of a picture. */
  middle: () => Point;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const limits = { least: 0.02, most: 4 };
/** How much paper is left around a drawing that is shown as a whole, in pixels. */
const margin = 24;

export function createViewport(): Viewport {
  let place: Place = { x: 0, y: 0, zoom: 1 };
  let moved = false;
  let size: Size = { width: 400, height: 300 };
  const listeners = new Set<() => void>();
  const set = (next: Place) => {
    place = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => place,
    set,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isMoved: () => moved,
    moveBy: ({ x, y }) => {
      moved = true;
      set({ ...place, x: place.x + x, y: place.y + y });
    },
    zoomAt: ({ x, y }, factor) => {
      moved = true;
      const zoom = Math.min(limits.most, Math.max(limits.least, place.zoom * factor));
      const by = zoom / place.zoom;
      set({ x: x - (x - place.x) * by, y: y - (y - place.y) * by, zoom });
    },
    resize: (next) => {
      size = next;
    },
    middle: () => ({ x: size.width / 2, y: size.height / 2 }),
    fit: (bounds) => {
      const { width, height } = size;
      moved = false;
      const zoom = Math.max(
        limits.least,
        Math.min(1.25, (width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height),
      );
      set({
        zoom,
        x: (width - bounds.width * zoom) / 2 - bounds.x * zoom,
        y: (height - bounds.height * zoom) / 2 - bounds.y * zoom,
      });
    },
  };
}

/** What is around both of two drawings. */
export function boundsOfBoth(one: Scene, other: Scene): Rect {
  const none = { x: 0, y: 0, width: 400, height: 300 };
  if (one.bounds === null) return other.bounds ?? none;
  return other.bounds === null ? one.bounds : around(one.bounds, other.bounds);
}
