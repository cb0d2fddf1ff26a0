import type { ElementKind } from "~/model/element";
import { elementOf, frameOf, noteOf, relationOf } from "~/model/queries";
import type { Point } from "~/scene/path";
import { session, surface } from "~/state/stores";

import { editing, growingPoint } from "./edits";
import { freePlace } from "./stage/free-place";
import type { Stage } from "./stage/stage";

/** Opens the field for a new element, at the free place nearest to a point. */
export function openAdd(kind: ElementKind, at: Point, stage: Stage): boolean {
  if (editing() === null) return false;
  surface.open({ does: "add", kind, at: freePlace(stage.scene(), at), from: null });
  return true;
}

/** Opens the words of what alone is selected. */
export function openName(): boolean {
  const [only] = session.getState().selection;
  if (only === undefined || session.getState().selection.size !== 1) return false;
  return openNameOf(only);
}

/** Opens the words of an item: the name of an element or frame, what a note says, the words on a relation. */
export function openNameOf(id: string): boolean {
  const here = editing();
  if (here === null) return false;
  const note = noteOf(here.variant, id);
  if (note !== undefined) surface.open({ does: "write", note: id, at: note.position });
  else if (frameOf(here.variant, id) !== undefined) surface.open({ does: "name", frame: id });
  else if (elementOf(here.variant, id) !== undefined) surface.open({ does: "rename", id });
  else if (relationOf(here.variant, id) !== undefined) surface.open({ does: "label", relation: id });
  else return false;
  return true;
}

/** Opens the field that relates what is selected to something by its name; with nothing selected, takes the tool. */
export function openRelate(): boolean {
  const from = growingPoint();
  if (editing() === null) return false;
  if (from === null) surface.setTool("relate");
  else surface.open({ does: "relate", from: from.id });
  return true;
}
