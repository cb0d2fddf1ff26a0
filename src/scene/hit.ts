import { distanceToStretch, sampled } from "./bezier";
import { grown, overlaps, type Point, type Rect } from "./path";
import type { Scene, SceneElement, SceneRelation } from "./scene";

/** The topmost element at a point; `rim` widens it outwards. */
export function elementAt(scene: Scene, point: Point, rim = 0): SceneElement | null {
  for (let i = scene.elements.length - 1; i >= 0; i -= 1) {
    const element = scene.elements[i];
    if (element !== undefined && holds(grown(element.box, rim), point)) return element;
  }
  return null;
}

/** The relation whose label is at a point, or whose line passes within `reach` of it; the nearest of several. */
export function relationAt(scene: Scene, point: Point, reach: number): SceneRelation | null {
  let nearest: SceneRelation | null = null;
  let least = reach;
  for (let i = scene.relations.length - 1; i >= 0; i -= 1) {
    const relation = scene.relations[i];
    if (relation === undefined) continue;
    if (!relation.label.hidden && holds(relation.label.rect, point)) return relation;
    if (!holds(grown(relation.curve.bounds, reach), point)) continue;
    const distance = distanceTo(relation, point);
    if (distance < least) [nearest, least] = [relation, distance];
  }
  return nearest;
}

/** How near a relation's line comes to a point. */
function distanceTo({ curve }: SceneRelation, point: Point): number {
  const points = sampled(curve.whole, 16);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i += 1) {
    const [p, q] = [points[i - 1], points[i]];
    if (p !== undefined && q !== undefined) least = Math.min(least, distanceToStretch(point, p, q));
  }
  return least;
}

/** The elements that touch a rectangle, and the relations that lie inside it. */
export function itemsIn(scene: Scene, rect: Rect): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, box } of scene.elements) if (overlaps(rect, box)) ids.add(id);
  for (const { id, curve } of scene.relations)
    if (holds(rect, curve.whole.a) && holds(rect, curve.whole.d)) ids.add(id);
  return ids;
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
