import type { Action } from "~/state/actions";

import { editingActions } from "./editing";
import { lookingActions } from "./looking";
import { makingActions } from "./making";
import { ratingActions } from "./rating";
import type { KeyTarget } from "./target";

/** What can be done with the drawing by key from the first moment; what follows comes with the rest of the hands. */
export function drawingActions(target: KeyTarget): readonly Action[] {
  return [...makingActions(target), ...editingActions(target), ...ratingActions(), ...lookingActions(target)];
}
