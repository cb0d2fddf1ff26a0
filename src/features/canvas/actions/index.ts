import type { Action } from "~/state/actions";

import { editingActions } from "./editing";
import { lookingActions } from "./looking";
import { makingActions } from "./making";
import { ratingActions } from "./rating";
import type { KeyTarget } from "./target";
import { walkingActions } from "./walking";

/** All that can be done with the drawing by key. */
export function drawingActions(target: KeyTarget): readonly Action[] {
  return [
    ...makingActions(target),
    ...editingActions(target),
    ...ratingActions(),
    ...walkingActions(target),
    ...lookingActions(target),
  ];
}
