import { boundsOf, boxOf } from "~/layout/piece";
import { levelsOf, snapped } from "~/layout/snap";
import { overlaps, type Point } from "~/scene/path";

import type { Stage } from "./stage/stage";
import { inView } from "./stage/view";

/** How near to a level something snaps to it, in pixels. */
const reach = 6;

interface Modifiers {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Says of each movement of what is carried how far it really goes, and shows with what it is level. */
export type Snapping = (by: Point, modifiers: Modifiers) => Point;

/** Snapping to what is in view as a drag begins. Alt, Control or Command lets go of it. */
export function snappingOf(stage: Stage, carried: ReadonlySet<string>): Snapping {
  const seen = inView(stage.view(), stage.size());
  const { elements } = stage.scene();
  const moving = boundsOf(elements.filter(({ id }) => carried.has(id)).map(({ box }) => boxOf(box)));
  const levels = levelsOf(
    elements.filter(({ id, box }) => !carried.has(id) && overlaps(seen, box)).map(({ box }) => box),
  );
  return (by, { altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey) {
      stage.live.set({ guides: [] });
      return by;
    }
    const there = { ...moving, x: moving.x + by.x, y: moving.y + by.y };
    const { by: step, guides } = snapped(there, levels, reach / stage.view().zoom);
    stage.live.set({ guides });
    return { x: by.x + step.x, y: by.y + step.y };
  };
}
