import { session } from "~/state/stores";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { showEnd, stepViews } from "./showing";

/** Acts on a key while presenting: the arrows and the keys of a clicker go through the views, Escape and P go back. */
export function presented(event: KeyboardEvent, stage: Stage, camera: Camera): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  switch (event.key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      stepViews(1, stage, camera);
      return true;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      stepViews(-1, stage, camera);
      return true;
    case "Home":
      return showEnd("first", stage, camera);
    case "End":
      return showEnd("last", stage, camera);
    case "d":
      session.setDimming(!session.getState().dimming);
      return true;
    case "Escape":
      // What is picked or in hand is let go first, as everywhere.
      if (session.getState().selection.size > 0) return false;
      session.present(false);
      return true;
    case "p":
      session.present(false);
      return true;
    default:
      return false;
  }
}
