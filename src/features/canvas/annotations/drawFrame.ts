import { plainFrame } from "~/model/frame";
import { smallest } from "~/model/shape";
import type { Point } from "~/scene/path";
import { surface } from "~/state/stores";

import { untilCalledOff } from "../calledOff";
import { between, swallowClick } from "../followPointer";
import type { Stage } from "../stage/stage";
import { frameRect } from "./annotationEdits";

/** With the tool *frame*, a press on the drawing begins a frame, by mouse, finger or pen. Gives the way to stop. */
export function followFrameTool(stage: Stage, host: HTMLElement): () => void {
  const abort = new AbortController();
  const first = { signal: abort.signal, capture: true };
  const drawing = (target: EventTarget | null) =>
    surface.getState().tool === "frame" &&
    target instanceof Element &&
    target.closest(".react-flow") !== null;
  host.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button === 0 && event.isPrimary && drawing(event.target)) drawFrom(event, stage);
    },
    first,
  );
  // Neither the paper nor what lies on it moves meanwhile.
  for (const sort of ["mousedown", "touchstart"] as const)
    host.addEventListener(
      sort,
      (event) => {
        if (drawing(event.target)) event.stopPropagation();
      },
      first,
    );
  return () => abort.abort();
}

/** A frame of plain size around a point. */
export function plainFrameAt({ x, y }: Point): boolean {
  surface.setTool(null);
  const { width, height } = plainFrame;
  return frameRect({ x: x - width / 2, y: y - height / 2, width, height });
}

function drawFrom(start: PointerEvent, stage: Stage): void {
  const abort = new AbortController();
  const on = { signal: abort.signal };
  const from = stage.mapPoint(start);
  let rect = between(from, from);
  const isDrawn = () => rect.width >= smallest && rect.height >= smallest;
  const finish = () => {
    abort.abort();
    off.stop();
    stage.live.set({ marquee: null });
  };
  const off = untilCalledOff(finish);
  window.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      rect = between(from, stage.mapPoint(event));
      stage.live.set({ marquee: rect });
    },
    on,
  );
  window.addEventListener(
    "pointerup",
    ({ pointerId, pointerType }) => {
      if (pointerId !== start.pointerId) return;
      finish();
      // A tap is left to the click that follows.
      if (!isDrawn()) return;
      if (pointerType === "mouse") swallowClick();
      surface.setTool(null);
      frameRect(rect);
    },
    on,
  );
  window.addEventListener("pointercancel", finish, on);
}
