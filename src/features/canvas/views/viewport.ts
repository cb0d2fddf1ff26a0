import { plainScreen } from "~/lenses/view";
import type { View as SavedView } from "~/model/map";

import type { Size, View } from "../stage/view";

/** How much larger a screen shows what the plain one shows. */
function ratio({ width, height }: Size): number {
  return Math.min(width / plainScreen.width, height / plainScreen.height);
}

/** What is kept of where somebody looks: the map point in the middle, and the zoom for a screen of 1280 × 720. */
export function viewportOf({ x, y, zoom }: View, size: Size): NonNullable<SavedView["viewport"]> {
  return {
    x: (size.width / 2 - x) / zoom,
    y: (size.height / 2 - y) / zoom,
    zoom: Math.min(100, Math.max(0.01, zoom / ratio(size))),
  };
}

/** The view of a screen that shows all that the kept one showed. */
export function viewOn(viewport: NonNullable<SavedView["viewport"]>, size: Size): View {
  const zoom = viewport.zoom * ratio(size);
  return { zoom, x: size.width / 2 - viewport.x * zoom, y: size.height / 2 - viewport.y * zoom };
}
