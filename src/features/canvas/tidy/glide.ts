import type { Point } from "~/scene/path";
import { document } from "~/state/stores";

import type { Stage } from "../stage/stage";

/** How long elements are on their way, in milliseconds. */
const lasts = 400;
/** With more, every frame would take too long, and they are where they go at once. */
const mostGliding = 300;

/**
 * Does `move`, which puts elements at `places`, and lets them be seen to go there. A press on the drawing, a step back or
 * any other change ends the way at once: the map itself is as it will be from the beginning.
 */
export function glide(stage: Stage, places: ReadonlyMap<string, Point>, move: () => void): void {
  const { elementsById } = stage.scene();
  const from = new Map<string, Point>();
  for (const id of places.keys()) {
    const element = elementsById.get(id);
    if (element !== undefined) from.set(id, { x: element.x, y: element.y });
  }
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (still || from.size === 0 || from.size > mostGliding) {
    move();
    return;
  }
  stage.startDrag(new Set(from.keys()));
  move();
  const { map } = document.getState();
  const start = performance.now();
  let frame = 0;
  const abort = new AbortController();
  const end = () => {
    window.cancelAnimationFrame(frame);
    abort.abort();
    stage.drop();
  };
  stage.host.addEventListener("pointerdown", end, { capture: true, signal: abort.signal });
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / lasts));
    if (share === 1 || document.getState().map !== map) {
      end();
      return;
    }
    stage.carry(between(from, places, eased(share)));
    frame = window.requestAnimationFrame(step);
  };
  step(start);
}

/** Slowly off, slowly home. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

function between(
  from: ReadonlyMap<string, Point>,
  to: ReadonlyMap<string, Point>,
  share: number,
): ReadonlyMap<string, Point> {
  return new Map(
    Array.from(from, ([id, start]) => {
      const goal = to.get(id) ?? start;
      return [id, { x: start.x + (goal.x - start.x) * share, y: start.y + (goal.y - start.y) * share }];
    }),
  );
}
