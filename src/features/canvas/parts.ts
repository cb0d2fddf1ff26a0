import { around, type Rect } from "~/scene/path";
import { mapElement, spreadPoint } from "~/scene/projection";
import type { Scene } from "~/scene/scene";

import { type Insets, type Size, type View, viewFor, zoomLimits } from "./stage/view";

/** On the wall, a part of the map is shown at most so much larger than plain. */
const mostOnWall = 2;

/** The view that shows a part of the map as large as it fits between the panels, as it was when it was kept. */
export function viewOfPart(part: Rect, size: Size, insets: Insets): View {
  return viewFor(part, size, insets, zoomLimits.most);
}

/**
 * The view of a drawing on the wall that shows what a part of the map holds: the elements whose places lie in it, as large
 * as they fit, and everything where they all do.
 */
export function viewOnWall(scene: Scene, part: Rect | null, size: Size, insets: Insets): View | null {
  const { bounds } = scene;
  if (bounds === null) return null;
  const held = part === null ? scene.elements : scene.elements.filter((each) => isHeld(scene, each, part));
  if (held.length === scene.elements.length) return viewFor(bounds, size, insets, mostOnWall);
  const ids = new Set(held.map(({ id }) => id));
  const among = scene.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const boxes = [...held.map(({ outer }) => outer), ...among.map(({ label }) => label.rect)];
  const [first, ...others] = boxes;
  if (first === undefined)
    return part === null ? null : viewFor(spreadRect(scene, part), size, insets, mostOnWall);
  return viewFor(others.reduce(around, first), size, insets, mostOnWall);
}

function isHeld({ spread }: Scene, { id, x, y }: Scene["elements"][number], part: Rect): boolean {
  const place = mapElement(spread, id, { x, y });
  return (
    place.x >= part.x &&
    place.x <= part.x + part.width &&
    place.y >= part.y &&
    place.y <= part.y + part.height
  );
}

function spreadRect({ spread }: Scene, part: Rect): Rect {
  if (spread === null) return part;
  const from = spreadPoint(spread, part);
  const to = spreadPoint(spread, { x: part.x + part.width, y: part.y + part.height });
  return { ...from, width: to.x - from.x, height: to.y - from.y };
}
