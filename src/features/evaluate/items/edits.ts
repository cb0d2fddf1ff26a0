import {
  type ImpactPlace,
  removeGroupImpact,
  removePerspectiveImpact,
  setGroupImpact,
  setImpactItem,
  setPerspectiveImpact,
} from "~/model/commands/impact";
import { addPerspective } from "~/model/commands/perspectives";
import type { GroupImpact, ImpactItem, ImpactItems } from "~/model/impact";
import type { Perspective, RelataMap } from "~/model/map";
import type { EditName } from "~/state/document";
import { document } from "~/state/stores";

/** Whose judgement is changed: `name` is what history calls the party. */
export interface Target {
  readonly variantId: string;
  readonly place: ImpactPlace;
  readonly name: string;
}

function stepOf({ place, name }: Target): EditName {
  switch (place.of) {
    case "overall":
      return { key: "edit.impact" };
    case "group":
      return { key: "edit.impactOn", values: { name } };
    case "perspective":
      return { key: "edit.impactSeenBy", values: { name } };
  }
}

function edit(target: Target, command: (map: RelataMap) => RelataMap, gesture?: string): void {
  document.edit(stepOf(target), command, gesture);
}

/** Answers one of the ten, or says more about the answer. */
export function answer(
  target: Target,
  item: keyof ImpactItems,
  patch: Partial<ImpactItem>,
  gesture?: string,
): void {
  edit(target, (map) => setImpactItem(map, target.variantId, target.place, item, patch), gesture);
}

/** Says something of a group as a whole; of other places nothing of the kind can be said. */
export function judgeGroup(
  target: Target,
  patch: Partial<Omit<GroupImpact, "element">>,
  gesture?: string,
): void {
  const { place, variantId } = target;
  if (place.of !== "group") return;
  edit(target, (map) => setGroupImpact(map, variantId, place.element, patch), gesture);
}

/** Begins to ask for a group. */
export function askGroup(variantId: string, element: string, name: string): void {
  judgeGroup({ variantId, place: { of: "group", element }, name }, {});
}

/** Begins to ask a party; one that the map does not have joins it in the same step. */
export function askParty(variantId: string, party: Perspective): void {
  const { id, name } = party;
  edit({ variantId, place: { of: "perspective", perspective: id }, name }, (map) =>
    setPerspectiveImpact(
      map.perspectives.some((each) => each.id === id) ? map : addPerspective(map, party),
      variantId,
      id,
      {},
    ),
  );
}

/** Says why a group or a party judges so, all in all. */
export function reason(target: Target, why: string, gesture: string): void {
  const { place, variantId } = target;
  if (place.of === "group") judgeGroup(target, { why }, gesture);
  if (place.of === "perspective")
    edit(target, (map) => setPerspectiveImpact(map, variantId, place.perspective, { why }), gesture);
}

/** Lets all go that was said of a group or by a party. */
export function letGo(target: Target): void {
  const { place, variantId } = target;
  if (place.of === "group") edit(target, (map) => removeGroupImpact(map, variantId, place.element));
  if (place.of === "perspective")
    edit(target, (map) => removePerspectiveImpact(map, variantId, place.perspective));
}
