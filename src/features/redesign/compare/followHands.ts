import type { Point, Rect } from "~/scene/path";

import type { Viewport } from "./viewport";

/** How far an arrow key moves, in pixels, and how much a key zooms. */
const step = 60;
const zoomStep = 1.25;

/** Moves a viewport with the mouse, fingers, the wheel and the keys of one picture. */
export function followHands(picture: HTMLElement, viewport: Viewport, bounds: () => Rect): () => void {
  const fingers = new Map<number, Point>();
  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left, top } = picture.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent) => {
    picture.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = at(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (other === undefined) return viewport.moveBy({ x: now.x - before.x, y: now.y - before.y });
    const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
    viewport.moveBy({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
    viewport.zoomAt({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }, apart(now) / apart(before));
  };
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    viewport.zoomAt(at(event), Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0018)));
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const middle = viewport.middle();
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => viewport.moveBy({ x: step, y: 0 }),
      ArrowRight: () => viewport.moveBy({ x: -step, y: 0 }),
      ArrowUp: () => viewport.moveBy({ x: 0, y: step }),
      ArrowDown: () => viewport.moveBy({ x: 0, y: -step }),
      "+": () => viewport.zoomAt(middle, zoomStep),
      "=": () => viewport.zoomAt(middle, zoomStep),
      "-": () => viewport.zoomAt(middle, 1 / zoomStep),
      f: () => viewport.fit(bounds()),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  picture.addEventListener("pointerdown", down);
  picture.addEventListener("pointermove", move);
  picture.addEventListener("pointerup", up);
  picture.addEventListener("pointercancel", up);
  picture.addEventListener("wheel", wheel, { passive: false });
  picture.addEventListener("keydown", key);
  return () => {
    picture.removeEventListener("pointerdown", down);
    picture.removeEventListener("pointermove", move);
    picture.removeEventListener("pointerup", up);
    picture.removeEventListener("pointercancel", up);
    picture.removeEventListener("wheel", wheel);
    picture.removeEventListener("keydown", key);
  };
}
