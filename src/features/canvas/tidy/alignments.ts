import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  type IconNode,
} from "lucide";

import { aligned, type Axis, distributed, type Edge } from "~/layout/align";
import { boxOf } from "~/layout/piece";
import { moveElements, setPinned } from "~/model/commands/elements";
import { elementOf } from "~/model/queries";
import type { Point } from "~/scene/path";
import { document, session, surface } from "~/state/stores";

import { editing } from "../edits";

/** Ways to bring the selected elements into line, in the order in which they are offered. */
export const alignments = [
  { id: "left", icon: AlignStartVertical },
  { id: "centre", icon: AlignCenterVertical },
  { id: "right", icon: AlignEndVertical },
  { id: "top", icon: AlignStartHorizontal },
  { id: "middle", icon: AlignCenterHorizontal },
  { id: "bottom", icon: AlignEndHorizontal },
  { id: "across", icon: AlignHorizontalDistributeCenter },
  { id: "down", icon: AlignVerticalDistributeCenter },
] as const satisfies readonly { id: Edge | Axis; icon: IconNode }[];
export type Alignment = (typeof alignments)[number]["id"];

/** How many elements it takes for one to have something to be in line with. */
export function leastFor(alignment: Alignment): number {
  return alignment === "across" || alignment === "down" ? 3 : 2;
}

/** The selected elements that are drawn. */
function selectedBoxes() {
  const { scene } = surface.getState();
  return [...session.getState().selection].flatMap((id) => {
    const element = scene?.elementsById.get(id);
    return element === undefined ? [] : [{ id, ...boxOf(element.box) }];
  });
}

export function canAlign(alignment: Alignment): boolean {
  return editing() !== null && selectedBoxes().length >= leastFor(alignment);
}

/** Brings the selected elements into line, as one step. */
export function align(alignment: Alignment): void {
  const here = editing();
  if (here === null || !canAlign(alignment)) return;
  const boxes = selectedBoxes();
  const places: ReadonlyMap<string, Point> =
    alignment === "across" || alignment === "down"
      ? distributed(boxes, alignment)
      : aligned(boxes, alignment);
  const key = leastFor(alignment) === 3 ? "edit.distribute" : "edit.align";
  document.edit({ key, values: { count: boxes.length } }, (map) => moveElements(map, here.variantId, places));
}

/** Whether all, some or none of the selected elements are pinned; null where no element is selected. */
export function pinnedOfSelection(): "all" | "some" | "none" | null {
  const here = editing();
  if (here === null) return null;
  const elements = [...session.getState().selection].flatMap((id) => elementOf(here.variant, id) ?? []);
  const pinned = elements.filter((element) => element.pinned === true).length;
  if (elements.length === 0) return null;
  return pinned === 0 ? "none" : pinned === elements.length ? "all" : "some";
}

/** Pins the selected elements to their places, or loosens them where all are pinned. */
export function togglePinned(): void {
  const here = editing();
  const now = pinnedOfSelection();
  if (here === null || now === null) return;
  const ids = [...session.getState().selection].filter((id) => elementOf(here.variant, id) !== undefined);
  const key = now === "all" ? "edit.unpin" : "edit.pin";
  document.edit({ key, values: { count: ids.length } }, (map) =>
    setPinned(map, here.variantId, ids, now !== "all"),
  );
}
