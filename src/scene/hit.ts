import { distanceToStretch, sampled } from "./bezier";
import { grown, overlaps, type Point, type Rect } from "./path";
import type { Scene, SceneElement, SceneFrame, SceneNote, SceneRelation } from "./scene";

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

/** The topmost note at a point. */
function noteAt(scene: Scene, point: Point): SceneNote | null {
  return scene.notes.findLast(({ rect }) => holds(rect, point)) ?? null;
}

/** The frame whose name is at a point, or whose border passes within `reach` of it. Its floor is paper like any other. */
function frameAt(scene: Scene, point: Point, reach: number): SceneFrame | null {
  return (
    scene.frames.findLast(
      ({ rect, tab }) =>
        (tab !== null && holds(tab, point)) ||
        (holds(grown(rect, reach), point) && !holds(grown(rect, -reach), point)),
    ) ?? null
  );
}

export interface Under {
  readonly id: string;
  readonly sort: "element" | "relation" | "frame" | "note";
}

/** What lies topmost at a point; lines and borders are found from `reach` away. */
export function itemUnder(scene: Scene, point: Point, reach: number): Under | null {
  const note = noteAt(scene, point);
  if (note !== null) return { id: note.id, sort: "note" };
  const element = elementAt(scene, point);
  if (element !== null) return { id: element.id, sort: "element" };
  const relation = relationAt(scene, point, reach);
  if (relation !== null) return { id: relation.id, sort: "relation" };
  const frame = frameAt(scene, point, reach * (2 / 3));
  return frame === null ? null : { id: frame.id, sort: "frame" };
}

/** The rectangle that an item fills; a relation by its words or, with `whole`, by its line. */
export function boxOf(scene: Scene, id: string, whole = false): Rect | null {
  const relation = scene.relationsById.get(id);
  if (relation !== undefined) return whole ? relation.curve.bounds : relation.label.rect;
  return (
    scene.elementsById.get(id)?.box ??
    scene.ghosts.elements.find((ghost) => ghost.id === id)?.box ??
    scene.ghosts.relations.find((ghost) => ghost.id === id)?.label.rect ??
    scene.notes.find((note) => note.id === id)?.rect ??
    scene.frames.find((frame) => frame.id === id)?.outer ??
    null
  );
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

/** The elements and notes that touch a rectangle, and the relations and frames that lie inside it. */
export function itemsIn(scene: Scene, rect: Rect): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, box } of scene.elements) if (overlaps(rect, box)) ids.add(id);
  for (const { id, curve } of scene.relations)
    if (holds(rect, curve.whole.a) && holds(rect, curve.whole.d)) ids.add(id);
  for (const note of scene.notes) if (overlaps(rect, note.rect)) ids.add(note.id);
  for (const { id, rect: frame } of scene.frames)
    if (holds(rect, frame) && holds(rect, { x: frame.x + frame.width, y: frame.y + frame.height }))
      ids.add(id);
  return ids;
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
