import type { PointerEvent } from "react";

import { smallest } from "~/model/shape";
import type { Point, Rect } from "~/scene/path";

import { untilCalledOff } from "../calledOff";
import type { Stage } from "../stage/stage";
import { resizeTo } from "./annotationEdits";
import { useStage } from "./onStage";

import css from "./Annotations.module.css";

/** The corners: how much of a movement each takes from the left and the top, and adds at the right and the bottom. */
const corners = [
  { name: "nw", x: -1, y: -1 },
  { name: "ne", x: 1, y: -1 },
  { name: "se", x: 1, y: 1 },
  { name: "sw", x: -1, y: 1 },
] as const;
type Corner = (typeof corners)[number];

/** What is taken hold of to give the one selected frame or note another size; the keyboard and the panel do it too. */
export function ResizeHandles({ id, rect }: { id: string; rect: Rect }) {
  const stage = useStage();
  if (stage === null) return null;
  return corners.map((corner) => (
    <span
      key={corner.name}
      className={`nodrag nopan ${css["corner"]} ${css[corner.name]}`}
      aria-hidden="true"
      onPointerDown={(event) => resize(event, id, rect, corner, stage)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  ));
}

/** Follows the pointer that holds a corner, and takes the size where it lets go. Escape leaves all as it was. */
function resize(start: PointerEvent, id: string, rect: Rect, corner: Corner, stage: Stage): void {
  if (start.button !== 0) return;
  start.stopPropagation();
  const from = stage.mapPoint(start);
  let wanted = rect;
  const abort = new AbortController();
  const finish = () => {
    abort.abort();
    off.stop();
    stage.live.set({ marquee: null });
  };
  const off = untilCalledOff(finish);
  const on = { signal: abort.signal };
  window.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      const to = stage.mapPoint(event);
      wanted = pulled(rect, corner, { x: to.x - from.x, y: to.y - from.y });
      stage.live.set({ marquee: wanted });
    },
    on,
  );
  window.addEventListener(
    "pointerup",
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      finish();
      if (wanted !== rect) resizeTo(id, wanted);
    },
    on,
  );
  window.addEventListener("pointercancel", finish, on);
}

/** A rectangle with one of its corners moved, no smaller than may be. */
function pulled({ x, y, width, height }: Rect, corner: Corner, by: Point): Rect {
  const wide = Math.max(smallest, width + corner.x * by.x);
  const high = Math.max(smallest, height + corner.y * by.y);
  return {
    x: corner.x < 0 ? x + width - wide : x,
    y: corner.y < 0 ? y + height - high : y,
    width: wide,
    height: high,
  };
}
