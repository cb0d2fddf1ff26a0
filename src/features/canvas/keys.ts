import { actions, session } from "~/state/stores";
import { chordOf } from "~/ui/chord";

import { selectedRelation } from "./edits";

/** A minus waits for its digit. */
let minus = false;

/** Does what a key pressed in the drawing means; says whether it meant something. */
export function pressed(event: KeyboardEvent): boolean {
  const keys = chordOf(event);
  const waited = minus;
  minus = keys === "-" && selectedRelation() !== null;
  if (minus) return true;
  const { selection } = session.getState();
  const meant = (chord: string) => actions.meant(chord, ["drawing"], selection);
  const action = (waited ? meant(`-${keys}`) : undefined) ?? meant(keys);
  action?.run();
  return action !== undefined;
}
