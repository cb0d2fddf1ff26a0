import { around, type Rect } from "./path";
import type { Scene } from "./scene";

/** All that is drawn. */
export type Drawn = Pick<Scene, "frames" | "elements" | "relations" | "notes">;

/** A scene of what is drawn: what can be looked up in it, and what is around all of it. */
export function assembled(
  drawn: Drawn,
  { present, spread, unplaced }: Pick<Scene, "present" | "spread" | "unplaced">,
): Scene {
  const { frames, elements, relations, notes } = drawn;
  const worn = elements.flatMap(({ dress }) => dress?.entries ?? []);
  return {
    ...{ frames, elements, relations, notes },
    elementsById: new Map(elements.map((element) => [element.id, element])),
    relationsById: new Map(relations.map((relation) => [relation.id, relation])),
    bounds: boundsOf(drawn),
    entries: new Set([...worn, ...relations.flatMap(({ style }) => style.entries)]),
    present: new Set([...worn, ...present]),
    spread,
    unplaced,
  };
}

function boundsOf({ frames, elements, relations, notes }: Drawn): Rect | null {
  let bounds: Rect | null = null;
  const take = (rect: Rect) => {
    bounds = bounds === null ? rect : around(bounds, rect);
  };
  for (const { outer } of [...frames, ...elements]) take(outer);
  for (const { rect } of notes) take(rect);
  for (const { curve, label } of relations) {
    take(curve.bounds);
    take(label.rect);
  }
  return bounds;
}
