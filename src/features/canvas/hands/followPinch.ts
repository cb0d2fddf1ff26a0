import type { Point } from "~/scene/path";
import { surface } from "~/state/stores";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { toMap, toScreen, type View, zoomLimits } from "../stage/view";

/**
 * Two fingers move and zoom the view wherever they go down, on elements and their rims too. From the second finger on
 * the gesture is theirs until the last is lifted, so that what one finger had begun neither goes on nor is finished.
 */
export function followPinch(stage: Stage, camera: Camera): () => void {
  const { host } = stage;
  const abort = new AbortController();
  const on = { signal: abort.signal, capture: true, passive: false };
  let start: { readonly view: View; readonly fingers: Fingers } | null = null;
  let pinching = false;

  const onDrawing = ({ target }: TouchEvent) => target instanceof Element && target.closest(".react-flow");
  const begin = (touches: TouchList) => {
    const fingers = fingersOf(touches, host);
    start = fingers === null ? null : { view: stage.view(), fingers };
  };

  host.addEventListener(
    "touchstart",
    (event) => {
      if (event.touches.length < 2 || !onDrawing(event)) return;
      pinching = true;
      surface.setRelateFrom(null);
      begin(event.touches);
      event.stopPropagation();
    },
    on,
  );
  host.addEventListener(
    "touchmove",
    (event) => {
      if (!pinching) return;
      event.stopPropagation();
      if (event.cancelable) event.preventDefault();
      const fingers = fingersOf(event.touches, host);
      if (start !== null && fingers !== null) camera.turnTo(between(start.view, start.fingers, fingers));
    },
    on,
  );
  for (const end of ["touchend", "touchcancel"] as const)
    window.addEventListener(
      end,
      ({ touches }) => {
        if (pinching) begin(touches);
        pinching &&= touches.length > 0;
      },
      on,
    );
  return () => abort.abort();
}

interface Fingers {
  readonly middle: Point;
  readonly apart: number;
}

/** Where the first two fingers are on the drawing; null where there is one. */
function fingersOf(touches: TouchList, host: HTMLElement): Fingers | null {
  const [a, b] = touches;
  if (a === undefined || b === undefined) return null;
  const { left, top } = host.getBoundingClientRect();
  return {
    middle: { x: (a.clientX + b.clientX) / 2 - left, y: (a.clientY + b.clientY) / 2 - top },
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}

/** The view in which what lay between the fingers still does. */
function between(view: View, from: Fingers, to: Fingers): View {
  const wish = (view.zoom * to.apart) / from.apart;
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, wish));
  const held = toScreen({ x: 0, y: 0, zoom }, toMap(view, from.middle));
  return { x: to.middle.x - held.x, y: to.middle.y - held.y, zoom };
}
