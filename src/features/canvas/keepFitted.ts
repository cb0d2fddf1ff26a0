import { session } from "~/state/stores";

import type { Camera } from "./camera";
import type { Stage } from "./stage/stage";

/** For so many frames the panels must have stood still before the drawing is fitted beside them. */
const stillFrames = 3;
/** Panels that never stand still are not waited for. */
const mostFrames = 30;

/**
 * Keeps the whole map beside the panels while somebody changes lenses, modes or the size of the window and has not moved
 * it. Gives the way to stop.
 */
export function keepFitted(stage: Stage, camera: Camera, host: Element): () => void {
  let frame = 0;
  let again = camera.refit;
  function whenStill(before: string, still: number, left: number): void {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => {
      const now = JSON.stringify([stage.size(), stage.corner()]);
      const count = now === before ? still + 1 : 0;
      if (count < stillFrames && left > 0) return whenStill(now, count, left - 1);
      // A saved view that has come meanwhile is to be seen as it was saved.
      if (session.getState().view === null) again();
      again = camera.refit;
    });
  }
  const soon = () => whenStill("", 0, mostFrames);
  const stop = session.subscribe(({ look, mode }, before) => {
    if (look === before.look && mode === before.mode) return;
    if (mode !== before.mode) again = camera.fitAnew;
    soon();
  });
  /** Neither is a saved view shown, nor is the map presented. */
  const isOpen = () => {
    const { view, presenting } = session.getState();
    return view === null && !presenting;
  };
  let { width, height } = stage.size();
  const resized = new ResizeObserver(() => {
    const size = stage.size();
    if (size.width === width && size.height === height) return;
    ({ width, height } = size);
    if (!isOpen()) return;
    again = camera.fitAnew;
    soon();
  });
  resized.observe(host);
  // Some panels come a moment after the drawing.
  const come = new MutationObserver(() => {
    if (isOpen()) soon();
  });
  come.observe(host, { childList: true });
  return () => {
    window.cancelAnimationFrame(frame);
    resized.disconnect();
    come.disconnect();
    stop();
  };
}
