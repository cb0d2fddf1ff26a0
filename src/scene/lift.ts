import { frameMoved, noteMoved } from "./annotation-look";
import { drawnIn } from "./ghosts";
import type { Point } from "./path";
import { elementAtPlace } from "./place";
import { curveOf, labelAt } from "./relation-look";
import type { Scene, SceneElement, SceneFrame, SceneNote, SceneRelation } from "./scene";

/** The part of a scene that moves along while elements are dragged. */
export interface Lifted {
  readonly frames: readonly SceneFrame[];
  readonly notes: readonly SceneNote[];
  readonly elements: readonly SceneElement[];
  readonly relations: readonly SceneRelation[];
  /** Elements at the other ends of the relations, painted again so that the relations end under them. */
  readonly neighbours: readonly SceneElement[];
}

/** The ids of what a drag lifts out of a scene: what is carried, and the relations of the elements among it. */
export function liftedIds(scene: Scene, elementIds: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(elementIds);
  for (const { id, from, to } of drawnIn(scene).relations)
    if (elementIds.has(from) || elementIds.has(to)) ids.add(id);
  return ids;
}

/** The lifted part with its elements, frames and notes moved by `by`; labels keep their place along their relations. */
export function lifted(
  scene: Scene,
  ids: ReadonlySet<string>,
  elementIds: ReadonlySet<string>,
  by: Point,
): Lifted {
  const places = new Map<string, Point>();
  for (const id of elementIds) {
    const element = scene.elementsById.get(id);
    if (element !== undefined) places.set(id, { x: element.x + by.x, y: element.y + by.y });
  }
  return {
    ...liftedTo(scene, ids, places),
    frames: scene.frames.filter(({ id }) => ids.has(id)).map((frame) => frameMoved(frame, by.x, by.y)),
    notes: scene.notes.filter(({ id }) => ids.has(id)).map((note) => noteMoved(note, by.x, by.y)),
  };
}

/** The lifted part with each of its elements at a place; labels keep their place along their relations. */
export function liftedTo(scene: Scene, ids: ReadonlySet<string>, places: ReadonlyMap<string, Point>): Lifted {
  const moved = new Map<string, SceneElement>();
  for (const [id, { x, y }] of places) {
    const element = scene.elementsById.get(id);
    if (element !== undefined) moved.set(id, elementAtPlace(element, x, y));
  }
  const neighbours = new Map<string, SceneElement>();
  const end = (id: string) => {
    const here = moved.get(id);
    if (here !== undefined) return here;
    const neighbour = scene.elementsById.get(id) ?? scene.ghosts.elements.find((ghost) => ghost.id === id);
    if (neighbour !== undefined) neighbours.set(id, neighbour);
    return neighbour;
  };
  const relations: SceneRelation[] = [];
  for (const id of ids) {
    const relation = scene.relationsById.get(id) ?? scene.ghosts.relations.find((ghost) => ghost.id === id);
    if (relation === undefined) continue;
    const from = end(relation.from);
    const to = end(relation.to);
    if (from === undefined || to === undefined) continue;
    const curve = curveOf(from, to, relation.fan, relation.style);
    relations.push({
      ...relation,
      curve,
      label: labelAt(relation.label, curve, relation.label.place, relation.label.hidden),
    });
  }
  return {
    frames: [],
    notes: [],
    elements: [...moved.values()],
    relations,
    neighbours: [...neighbours.values()],
  };
}
