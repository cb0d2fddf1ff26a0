import { partOf, seenIn } from "~/lenses/view";
import type { View } from "~/model/map";
import { document, session } from "~/state/stores";

import type { Camera } from "../camera";

/** Looks as a saved view does, from where it does. */
export function showView(view: View, camera: Camera): void {
  session.show(view.id, seenIn(view));
  camera.goToPart(partOf(view));
}

/** Goes on to the next saved view, or back to the one before. False where there is none. */
export function stepViews(by: 1 | -1, camera: Camera): boolean {
  const views = document.getState().map?.views ?? [];
  const at = views.findIndex(({ id }) => id === session.getState().view);
  const next = views[at < 0 ? (by === 1 ? 0 : views.length - 1) : at + by];
  if (next === undefined) return false;
  showView(next, camera);
  return true;
}

/** Shows the first or the last saved view. */
export function showEnd(end: "first" | "last", camera: Camera): boolean {
  const view = document.getState().map?.views.at(end === "first" ? 0 : -1);
  if (view === undefined) return false;
  showView(view, camera);
  return true;
}
