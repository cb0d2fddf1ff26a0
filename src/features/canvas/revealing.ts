import { boxOf } from "~/scene/hit";
import { around } from "~/scene/path";
import { session, surface } from "~/state/stores";

import type { Camera } from "./camera";
import type { Stage } from "./stage/stage";

/** So long after a selection that a double-click is over, and a drag has begun or not. */
const settled = 420;

/** Keeps in view what is being added, and what was picked clear of the panel that tells of it. Gives the way to stop. */
export function revealPicked(stage: Stage, camera: Camera): () => void {
  let timer = 0;
  const stops = [
    surface.subscribe(({ inPlace }, before) => {
      // Presenting, the drawing stands still under what is added to it.
      if (inPlace === before.inPlace || inPlace?.does !== "add" || session.getState().presenting) return;
      camera.reveal({ x: inPlace.at.x - 110, y: inPlace.at.y - 40, width: 220, height: 90 });
    }),
    session.subscribe(({ focus }, before) => {
      if (focus === before.focus || focus.size === 0) return;
      const boxes = [...focus].map((id) => boxOf(stage.scene(), id)).filter((box) => box !== null);
      const [first, ...others] = boxes;
      if (first !== undefined) camera.reveal(others.reduce(around, first));
    }),
    session.subscribe(({ selection }, before) => {
      window.clearTimeout(timer);
      const [only] = selection;
      if (selection === before.selection || selection.size !== 1 || only === undefined) return;
      if (session.getState().presenting) return;
      timer = window.setTimeout(() => {
        const box = boxOf(stage.scene(), only);
        if (box !== null && stage.live.get().lifted === null && surface.getState().inPlace === null)
          camera.reveal(box);
      }, settled);
    }),
  ];
  return () => {
    window.clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
