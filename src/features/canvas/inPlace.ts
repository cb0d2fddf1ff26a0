import type { ElementKind } from "~/model/element";
import type { Point } from "~/scene/path";
import { session, surface } from "~/state/stores";

import { editing, growingPoint, selectedRelation } from "./edits";
import { freePlace } from "./stage/free-place";
import type { Stage } from "./stage/stage";

/** Opens the field for a new element, at the free place nearest to a point. */
export function openAdd(kind: ElementKind, at: Point, stage: Stage): boolean {
  if (editing() === null) return false;
  surface.open({ does: "add", kind, at: freePlace(stage.scene(), at), from: null });
  return true;
}

/** Opens the name of what alone is selected: of an element, or the words on a relation. */
export function openName(): boolean {
  const here = editing();
  const [only] = session.getState().selection;
  if (here === null || only === undefined || session.getState().selection.size !== 1) return false;
  surface.open(
    selectedRelation() === null ? { does: "rename", id: only } : { does: "label", relation: only },
  );
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
