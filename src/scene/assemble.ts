import { drawnIn } from "./ghosts";
import { around, type Rect } from "./path";
import type { Scene } from "./scene";

/** All that is drawn. */
export type Drawn = Pick<Scene, "frames" | "elements" | "relations" | "notes" | "ghosts">;

/** A scene of what is drawn: what can be looked up in it, and what is around all of it. */
export function assembled(
  drawn: Drawn,
  { present, spread, unplaced }: Pick<Scene, "present" | "spread" | "unplaced">,
): Scene {
  const { frames, elements, relations, notes, ghosts } = drawn;
  const seen = drawnIn(drawn);
  const worn = seen.elements.flatMap(({ dress }) => dress?.entries ?? []);
  return {
    ...{ frames, elements, relations, notes, ghosts },
    elementsById: new Map(elements.map((element) => [element.id, element])),
    relationsById: new Map(relations.map((relation) => [relation.id, relation])),
    bounds: boundsOf(drawn),
    entries: new Set([...worn, ...seen.relations.flatMap(({ style }) => style.entries)]),
    present: new Set([...worn, ...present]),
    spread,
    unplaced,
  };
}

/**
 * The next scene after another: the very same one where nothing is drawn otherwise, and where something is, what it lists
 * alike is the same list, so that nobody who follows it is troubled.
 */
export function following(before: Scene | null, scene: Scene): Scene {
  if (before === null) return scene;
  const present = sameMembers(before.present, scene.present) ? before.present : scene.present;
  const unplaced = alike(before.unplaced, scene.unplaced) ? before.unplaced : scene.unplaced;
  const isSame =
    before.spread === scene.spread &&
    before.present === present &&
    before.unplaced === unplaced &&
    alike(before.elements, scene.elements) &&
    alike(before.relations, scene.relations) &&
    alike(before.frames, scene.frames) &&
    alike(before.notes, scene.notes) &&
    alike(before.ghosts.elements, scene.ghosts.elements) &&
    alike(before.ghosts.relations, scene.ghosts.relations);
  return isSame ? before : { ...scene, present, unplaced };
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

function alike<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function boundsOf(drawn: Drawn): Rect | null {
  const { frames, notes } = drawn;
  const { elements, relations } = drawnIn(drawn);
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
