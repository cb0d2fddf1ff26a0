import { overlaps, type Rect } from "~/scene/path";
import type { Scene, SceneAnnotation, SceneElement } from "~/scene/scene";

/** Elements that have a DOM element of their own at the same time, at most. */
const mostMounted = 48;

/** Below this scale names cannot be read, so there is nothing to work on in the DOM. */
const readable = 0.4;

/**
 * The elements to mount: all of a small map; else those near the middle of the view while their names can be
 * read, and always those in `kept` (picked, pointed at), which come first.
 */
export function mountWindow(
  scene: Scene,
  seen: Rect,
  zoom: number,
  kept: ReadonlySet<string>,
): readonly SceneElement[] {
  if (scene.elements.length <= mostMounted) return scene.elements;
  const chosen = new Set<SceneElement>();
  for (const id of kept) {
    const element = scene.elementsById.get(id);
    if (element !== undefined && chosen.size < mostMounted) chosen.add(element);
  }
  if (zoom >= readable) {
    const [x, y] = [seen.x + seen.width / 2, seen.y + seen.height / 2];
    const near = scene.elements
      .filter(({ box }) => overlaps(seen, box))
      .map((element) => ({ element, far: Math.hypot(element.x - x, element.y - y) }))
      .sort((a, b) => a.far - b.far);
    for (const { element } of near) {
      if (chosen.size >= mostMounted) break;
      chosen.add(element);
    }
  }
  // In the order of the document, which is the order in which Tab walks.
  return scene.elements.filter((element) => chosen.has(element));
}

/** Frames and notes that have a DOM element of their own at the same time, at most of each. */
const mostAnnotations = 24;

/** The frames and notes to mount: all where they are few; else those in view, and always those in `kept`. */
export function mountedAnnotations(
  { frames, notes }: Pick<Scene, "frames" | "notes">,
  seen: Rect,
  kept: ReadonlySet<string>,
): readonly SceneAnnotation[] {
  return [...nearest(notes, seen, kept), ...nearest(frames, seen, kept)];
}

function nearest<Item extends SceneAnnotation>(
  items: readonly Item[],
  seen: Rect,
  kept: ReadonlySet<string>,
): readonly Item[] {
  if (items.length <= mostAnnotations) return items;
  const wanted = items.filter(({ id }) => kept.has(id));
  const others = items.filter(({ id, rect }) => !kept.has(id) && overlaps(seen, rect));
  const chosen = new Set([...wanted, ...others].slice(0, mostAnnotations));
  return items.filter((item) => chosen.has(item));
}
