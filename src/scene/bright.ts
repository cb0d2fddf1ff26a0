import { withContentsIn } from "./annotations";
import { drawnIn } from "./ghosts";
import type { Scene } from "./scene";

/**
 * What stays bright while the rest of a drawing is dimmed: the chosen elements with the relations between them, the
 * chosen relations with their ends, notes, frames with what lies in them. `around` adds the relations of chosen elements and the elements at their other ends.
 */
export function brightIn(scene: Scene, picked: ReadonlySet<string>, around: boolean): ReadonlySet<string> {
  const chosen = withContentsIn(scene, picked);
  const bright = new Set<string>();
  for (const id of chosen) if (scene.elementsById.has(id)) bright.add(id);
  for (const { id } of [...scene.frames, ...scene.notes]) if (chosen.has(id)) bright.add(id);
  for (const { id } of scene.ghosts.elements) if (chosen.has(id)) bright.add(id);
  for (const { id, from, to } of drawnIn(scene).relations) {
    const [starts, ends] = [chosen.has(from), chosen.has(to)];
    if (!chosen.has(id) && !(around ? starts || ends : starts && ends)) continue;
    bright.add(id).add(from).add(to);
  }
  return bright;
}

/** How much of what is dimmed is still there: enough to tell what it is. */
export const dimmed = 0.18;

/**
 * What stays bright of a drawing with a focus, and of that what is in `within`; null where it has neither. One item
 * alone is seen with all around it.
 */
export function brightOf(
  scene: Scene,
  focus: ReadonlySet<string>,
  within: ReadonlySet<string> | null = null,
): ReadonlySet<string> | null {
  if (focus.size === 0) return within;
  const bright = brightIn(scene, focus, focus.size === 1);
  return within === null ? bright : new Set([...bright].filter((id) => within.has(id)));
}
