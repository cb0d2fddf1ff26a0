import { session, surface } from "~/state/stores";

import type { Camera } from "../camera";
import { showEnd, stepViews } from "./showing";

/**
 * Acts on a key while presenting: the arrows, Space and the keys of a clicker go through the views, D dims, L is the spot,
 * Escape and P go back.
 */
export function presented(event: KeyboardEvent, camera: Camera): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  switch (event.key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
      // One press is one view, however long it is held.
      if (event.repeat) return true;
      stepViews(1, camera);
      return true;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      stepViews(-1, camera);
      return true;
    case "Home":
      return showEnd("first", camera);
    case "End":
      return showEnd("last", camera);
    case "d":
      session.setDimming(!session.getState().dimming);
      return true;
    case "l":
      session.setSpot(!session.getState().spot);
      return true;
    case "Escape":
      // What is picked or in hand is let go first, as everywhere.
      if (session.getState().selection.size > 0 || surface.getState().tool !== null) return false;
      session.present(false);
      return true;
    case "p":
      session.present(false);
      return true;
    default:
      return false;
  }
}
