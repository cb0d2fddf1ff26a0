import { around, type Rect } from "./path";
import type { Scene, SceneElement, SceneRelation } from "./scene";

/** A scene of these elements and relations: what can be looked up in it, and what is around all of it. */
export function assembled(
  elements: readonly SceneElement[],
  relations: readonly SceneRelation[],
  { present, spread, unplaced }: Pick<Scene, "present" | "spread" | "unplaced">,
): Scene {
  const worn = elements.flatMap(({ dress }) => dress?.entries ?? []);
  return {
    elements,
    relations,
    elementsById: new Map(elements.map((element) => [element.id, element])),
    relationsById: new Map(relations.map((relation) => [relation.id, relation])),
    bounds: boundsOf(elements, relations),
    entries: new Set([...worn, ...relations.flatMap(({ style }) => style.entries)]),
    present: new Set([...worn, ...present]),
    spread,
    unplaced,
  };
}

function boundsOf(elements: readonly SceneElement[], relations: readonly SceneRelation[]): Rect | null {
  let bounds: Rect | null = null;
  const take = (rect: Rect) => {
    bounds = bounds === null ? rect : around(bounds, rect);
  };
  for (const { outer } of elements) take(outer);
  for (const { curve, label } of relations) {
    take(curve.bounds);
    take(label.rect);
  }
  return bounds;
}
