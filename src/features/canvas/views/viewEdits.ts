import { filtersOf } from "~/lenses/view";
import { addView, moveView, removeView, updateView } from "~/model/commands/story";
import type { RelataMap, View } from "~/model/map";
import { newId } from "~/state/ids";
import { document, session } from "~/state/stores";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { viewportOf } from "./viewport";

/** What is shown now, as a view keeps it. What is picked stands out when the view is shown again. */
function shown(stage: Stage, camera: Camera): Omit<View, "id" | "name"> {
  const { look, focus, finding, rest, selection } = session.getState();
  return {
    lens: look.lens,
    filters: filtersOf({ look, focus: selection.size > 0 ? selection : focus, finding, rest }),
    viewport: viewportOf(camera.part(), stage.view().zoom, stage.size()),
  };
}

function edit(key: string, name: string, command: (map: RelataMap) => RelataMap): void {
  document.edit({ key, values: { name } }, command);
}

/** Saves what is shown as a view and gives its id. */
export function saveView(name: string, stage: Stage, camera: Camera): string {
  const id = newId();
  const view = shown(stage, camera);
  edit("edit.addView", name, (map) => addView(map, { id, name, ...view }));
  return id;
}

export function updateViewTo({ id, name }: View, stage: Stage, camera: Camera): void {
  const view = shown(stage, camera);
  edit("edit.updateView", name, (map) => updateView(map, id, view));
}

export function renameView({ id, name: before }: View, name: string): void {
  edit("edit.rename", before, (map) => updateView(map, id, { name }));
}

export function shiftView({ id, name }: View, by: 1 | -1): void {
  edit("edit.moveView", name, (map) => moveView(map, id, map.views.findIndex((view) => view.id === id) + by));
}

export function deleteView({ id, name }: View): void {
  edit("edit.remove", name, (map) => removeView(map, id));
}
