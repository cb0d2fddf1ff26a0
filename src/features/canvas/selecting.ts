import { session, surface } from "~/state/stores";

import { selectedRelation } from "./edits";
import type { Stage } from "./stage/stage";

interface Modifiers {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether a click or tap adds to the selection rather than beginning it anew. */
export function adds({ shiftKey, ctrlKey, metaKey }: Modifiers): boolean {
  return shiftKey || ctrlKey || metaKey || surface.getState().additive;
}

export function pick(id: string, modifiers: Modifiers): void {
  if (adds(modifiers)) session.toggle(id);
  else session.select([id]);
}

export function selectAll(stage: Stage): void {
  const { elements, frames, notes } = stage.scene();
  session.select([...elements, ...frames, ...notes].map(({ id }) => id));
}

/** Which way digits rate the selected relation: the other way round. */
export function switchDirection(): boolean {
  const relation = selectedRelation();
  if (relation === null || relation.trust === null) return false;
  session.setRatingDirection(session.getState().ratingDirection === "forward" ? "backward" : "forward");
  return true;
}
