import type { Scene } from "./scene";

/**
 * What stays bright while the rest of a drawing is dimmed: the chosen elements with the relations between them, the
 * chosen relations with their ends. `around` adds the relations of chosen elements and the elements at their other ends.
 */
export function brightIn(scene: Scene, chosen: ReadonlySet<string>, around: boolean): ReadonlySet<string> {
  const bright = new Set<string>();
  for (const id of chosen) if (scene.elementsById.has(id)) bright.add(id);
  for (const { id, from, to } of scene.relations) {
    const [starts, ends] = [chosen.has(from), chosen.has(to)];
    if (!chosen.has(id) && !(around ? starts || ends : starts && ends)) continue;
    bright.add(id).add(from).add(to);
  }
  return bright;
}
