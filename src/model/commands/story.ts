import { type RelataMap, type Step, stepSchema, type View, viewSchema } from "../map";
import { variantOf } from "../queries";
import { kept, mapped, patched } from "./change";
import { assertFree, legalItem, legalPatch } from "./legal";

export function addStep(map: RelataMap, step: Step): RelataMap {
  assertFree(map, "addStep", step.id);
  if (step.variant !== null) variantOf(map, step.variant);
  return { ...map, story: [...map.story, legalItem("addStep", stepSchema, step)] };
}

export function updateStep(map: RelataMap, id: string, patch: Partial<Omit<Step, "id">>): RelataMap {
  if (patch.variant != null) variantOf(map, patch.variant);
  const legal = legalPatch("updateStep", id, stepSchema, patch);
  const story = mapped(map.story, (step) => (step.id === id ? patched(step, legal) : step));
  return story === map.story ? map : { ...map, story };
}

export function removeStep(map: RelataMap, id: string): RelataMap {
  const story = kept(map.story, (step) => step.id !== id);
  return story === map.story ? map : { ...map, story };
}

export function addView(map: RelataMap, view: View): RelataMap {
  assertFree(map, "addView", view.id);
  return { ...map, views: [...map.views, legalItem("addView", viewSchema, view)] };
}

export function updateView(map: RelataMap, id: string, patch: Partial<Omit<View, "id">>): RelataMap {
  const legal = legalPatch("updateView", id, viewSchema, patch);
  const views = mapped(map.views, (view) => (view.id === id ? patched(view, legal) : view));
  return views === map.views ? map : { ...map, views };
}

export function removeView(map: RelataMap, id: string): RelataMap {
  const views = kept(map.views, (view) => view.id !== id);
  return views === map.views ? map : { ...map, views };
}

/** Puts a view at another place in the order in which views are gone through; places are from 0, and kept in range. */
export function moveView(map: RelataMap, id: string, to: number): RelataMap {
  const from = map.views.findIndex((view) => view.id === id);
  const place = Math.min(map.views.length - 1, Math.max(0, to));
  const moved = map.views[from];
  if (moved === undefined || from === place) return map;
  const views = map.views.filter((view) => view.id !== id);
  return { ...map, views: [...views.slice(0, place), moved, ...views.slice(place)] };
}
