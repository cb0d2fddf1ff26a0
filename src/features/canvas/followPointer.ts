import { elementAt, itemsIn } from "~/scene/hit";
import type { Point, Rect } from "~/scene/path";
import { session, surface } from "~/state/stores";

import { editing } from "./edits";
import { openAdd, openNameOf } from "./inPlace";
import { adds } from "./selecting";
import type { Stage } from "./stage/stage";

/** How far the pointer goes before a press on the paper is a marquee and no click, in pixels. */
const threshold = 4;

/** What the pointer does on the paper itself: pointing at items, the marquee, adding by double-click. */
export function followPointer(stage: Stage, host: HTMLElement): () => void {
  const abort = new AbortController();
  const on = { signal: abort.signal };
  let frame = 0;
  let spaceDown = false;

  const hold = (down: boolean) => {
    spaceDown = down;
    // With Space down the paper is what is held, wherever the pointer goes down.
    host.toggleAttribute("data-panning", down);
  };
  window.addEventListener("keydown", (event) => event.key === " " && !typing(event.target) && hold(true), on);
  window.addEventListener("keyup", (event) => event.key === " " && hold(false), on);
  window.addEventListener("blur", () => hold(false), on);

  host.addEventListener(
    "pointermove",
    (event) => {
      if (event.buttons !== 0 || event.pointerType === "touch" || frame !== 0) return;
      frame = window.requestAnimationFrame(() => {
        frame = 0;
        // While a menu is open, what it is for stays pointed at.
        if (surface.getState().menu !== null) return;
        const to = stage.mapPoint(event);
        stage.pointAt(stage.itemAt(to)?.id ?? null);
        leadPen(to, stage);
      });
    },
    on,
  );
  host.addEventListener(
    "pointerleave",
    (event) => {
      // A finger that is lifted goes on pointing where nothing else can.
      if (event.pointerType === "touch" && session.getState().dimming) return;
      if (surface.getState().menu === null) stage.pointAt(null);
    },
    on,
  );

  host.addEventListener(
    "pointerdown",
    (event) => {
      if (event.pointerType === "touch" && session.getState().dimming)
        stage.pointAt(stage.itemAt(stage.mapPoint(event))?.id ?? null);
      if (event.button !== 0 || event.pointerType === "touch" || spaceDown || !onPaper(event.target)) return;
      if (surface.getState().tool !== null) return;
      marquee(event, stage);
    },
    on,
  );

  host.addEventListener(
    "dblclick",
    (event) => {
      if (!onPaper(event.target) || editing() === null || surface.getState().additive) return;
      const point = stage.mapPoint(event);
      const item = stage.itemAt(point);
      if (item === null) openAdd("actor", point, stage);
      else openNameOf(item.id);
    },
    on,
  );

  return () => {
    window.cancelAnimationFrame(frame);
    abort.abort();
  };
}

/** From the element that was tapped with the pen, the relation follows the pointer until the next is tapped. */
function leadPen(to: Point, stage: Stage): void {
  const { relateFrom } = surface.getState();
  const from = relateFrom === null ? undefined : stage.scene().elementsById.get(relateFrom);
  const { draft } = stage.live.get();
  if (from !== undefined) stage.live.set({ draft: { from, to, target: elementAt(stage.scene(), to, 8) } });
  else if (draft !== null) stage.live.set({ draft: null });
}

function typing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, button") !== null;
}

function onPaper(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains("react-flow__pane");
}

function marquee(start: PointerEvent, stage: Stage): void {
  const abort = new AbortController();
  const on = { signal: abort.signal };
  const { selection } = session.getState();
  const before = adds(start) ? selection : new Set<string>();
  const from = stage.mapPoint(start);
  let drawn = false;
  const finish = () => {
    abort.abort();
    stage.live.set({ marquee: null });
  };
  window.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      if (surface.getState().menu !== null) return finish();
      const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
      if (!drawn && far < threshold) return;
      drawn = true;
      const rect = between(from, stage.mapPoint(event));
      stage.live.set({ marquee: rect });
      session.select([...before, ...itemsIn(stage.scene(), rect)]);
    },
    on,
  );
  window.addEventListener(
    "pointerup",
    ({ pointerId }) => {
      if (pointerId !== start.pointerId) return;
      finish();
      // The click that ends a marquee must not clear what it picked.
      if (drawn) swallowClick();
    },
    on,
  );
  window.addEventListener("pointercancel", finish, on);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      session.select(selection);
      finish();
    },
    on,
  );
}

/** The click that ends a gesture is none. */
export function swallowClick(): void {
  window.addEventListener("click", (event) => event.stopPropagation(), { capture: true, once: true });
}

/** The rectangle of which two points are opposite corners. */
export function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
