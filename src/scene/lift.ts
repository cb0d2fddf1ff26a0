import type { Point } from "./path";
import { elementAtPlace } from "./place";
import { curveOf, labelAt } from "./relation-look";
import type { Scene, SceneElement, SceneRelation } from "./scene";

/** The part of a scene that moves along while elements are dragged. */
export interface Lifted {
  readonly elements: readonly SceneElement[];
  readonly relations: readonly SceneRelation[];
  /** Elements at the other ends of the relations, painted again so that the relations end under them. */
  readonly neighbours: readonly SceneElement[];
}

/** The ids of the elements and of their relations that a drag lifts out of a scene. */
export function liftedIds(scene: Scene, elementIds: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(elementIds);
  for (const { id, from, to } of scene.relations) if (elementIds.has(from) || elementIds.has(to)) ids.add(id);
  return ids;
}

/** The lifted part with its elements moved by `by`; labels keep their place along their relations. */
export function lifted(
  scene: Scene,
  ids: ReadonlySet<string>,
  elementIds: ReadonlySet<string>,
  by: Point,
): Lifted {
  const moved = new Map<string, SceneElement>();
  for (const id of elementIds) {
    const element = scene.elementsById.get(id);
    if (element === undefined) continue;
    const [x, y] = [element.x + by.x, element.y + by.y];
    moved.set(id, elementAtPlace(element, x, y));
  }
  const neighbours = new Map<string, SceneElement>();
  const end = (id: string) => {
    const here = moved.get(id);
    if (here !== undefined) return here;
    const neighbour = scene.elementsById.get(id);
    if (neighbour !== undefined) neighbours.set(id, neighbour);
    return neighbour;
  };
  const relations: SceneRelation[] = [];
  for (const id of ids) {
    const relation = scene.relationsById.get(id);
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
  return { elements: [...moved.values()], relations, neighbours: [...neighbours.values()] };
}
