import { plainScreen } from "~/lenses/view";
import type { View as SavedView } from "~/model/map";
import type { Rect } from "~/scene/path";

import type { Size } from "../stage/view";

/** How much larger a screen shows what the plain one shows. */
function ratio({ width, height }: Size): number {
  return Math.min(width / plainScreen.width, height / plainScreen.height);
}

/**
 * What is kept of where somebody looks: the part of the map that lies free of panels, by its middle and size, and how
 * large a screen of 1280 × 720 would show the map.
 */
export function viewportOf(part: Rect, zoom: number, size: Size): NonNullable<SavedView["viewport"]> {
  return {
    x: part.x + part.width / 2,
    y: part.y + part.height / 2,
    zoom: Math.min(100, Math.max(0.01, zoom / ratio(size))),
    width: part.width,
    height: part.height,
  };
}
