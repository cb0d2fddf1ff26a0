import { boxOf } from "~/scene/hit";
import type { Point, Rect } from "~/scene/path";
import { session, surface } from "~/state/stores";

import type { Stage } from "../stage/stage";
import { inView, toScreen } from "../stage/view";

interface Client {
  readonly clientX: number;
  readonly clientY: number;
}

/** Opens the menu for what is at a point of the window: with an item that is selected, for all that is. */
export function askAt({ clientX, clientY }: Client, target: EventTarget | null, stage: Stage): void {
  const place = stage.mapPoint({ clientX, clientY });
  const under = mountedAt(target) ?? stage.itemAt(place)?.id ?? null;
  const { selection } = session.getState();
  const ids = under === null ? [] : selection.has(under) ? [...selection] : [under];
  surface.openMenu({ at: { x: clientX, y: clientY }, place, ids, under });
}

/** Opens the menu for what is selected, else for the element that has the focus, else for the paper in view. */
export function askByKey(stage: Stage): void {
  const focused = mountedAt(window.document.activeElement);
  const { selection } = session.getState();
  const ids = selection.size > 0 ? [...selection] : focused === null ? [] : [focused];
  askFor(ids, placeOf(focused !== null && ids.includes(focused) ? [focused] : ids, stage), stage);
}

/** Opens the menu for items, below a place on the drawing. */
function askFor(ids: readonly string[], place: Point, stage: Stage): void {
  const { left, top, right, bottom } = stage.host.getBoundingClientRect();
  const { x, y } = toScreen(stage.view(), place);
  const at = { x: Math.min(right, Math.max(left, left + x)), y: Math.min(bottom, Math.max(top, top + y)) };
  surface.openMenu({ at, place, ids, under: ids.length === 1 ? (ids[0] ?? null) : null });
}

function placeOf(ids: readonly string[], stage: Stage): Point {
  for (const id of ids) {
    const box = boxOf(stage.scene(), id);
    if (box !== null) return { x: box.x + box.width / 2, y: box.y + box.height };
  }
  return middleOf(inView(stage.view(), stage.size()));
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The element whose part of the page this is; its rim reaches beyond what is painted. */
function mountedAt(target: EventTarget | null): string | null {
  const node = target instanceof Element ? target.closest<HTMLElement>(".react-flow__node") : null;
  return node?.dataset["id"] ?? null;
}
