import { updateMap, type MapDetails } from "~/model/commands/details";
import { setElementKind, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import { updateVariant, type VariantDetails } from "~/model/commands/variants";
import type { Element, ElementFields, ElementKind } from "~/model/element";
import type { Direction, HumanSecurity, RelationFields, TrustReading } from "~/model/relation";
import type { EditName } from "~/state/document";
import { document } from "~/state/stores";

/** What a control changes: one thing, or several of a sort at once. `name` is what history calls the one. */
export interface Target {
  readonly variantId: string;
  readonly ids: readonly string[];
  readonly name: string;
}

/** What history calls a change of the thing, or of the several. */
export function changeOf({ ids, name }: Target): EditName {
  return ids.length === 1
    ? { key: "edit.change", values: { name } }
    : { key: "edit.changeMany", values: { count: ids.length } };
}

export function editRelations(target: Target, patch: Partial<RelationFields>, gesture?: string): void {
  document.edit(
    changeOf(target),
    (map) => updateRelations(map, target.variantId, target.ids, patch),
    gesture,
  );
}

export function editElements(target: Target, patch: Partial<ElementFields>, gesture?: string): void {
  document.edit(changeOf(target), (map) => updateElements(map, target.variantId, target.ids, patch), gesture);
}

/** Changes each of several elements by what it has itself, in one step. */
export function editEachElement<Item extends Element>(
  target: Target,
  elements: readonly Item[],
  patchOf: (element: Item) => Partial<ElementFields>,
  gesture?: string,
): void {
  document.edit(
    changeOf(target),
    (map) =>
      elements.reduce(
        (changed, element) => updateElements(changed, target.variantId, [element.id], patchOf(element)),
        map,
      ),
    gesture,
  );
}

export function renameElement(target: Target, label: string, gesture: string): void {
  const name = { key: "edit.rename", values: { name: target.name } };
  document.edit(name, (map) => updateElements(map, target.variantId, target.ids, { label }), gesture);
}

export function changeKind(target: Target, kind: ElementKind, kindWord: string): void {
  const name = { key: "edit.kind", values: { name: target.name, kind: kindWord } };
  document.edit(name, (map) =>
    target.ids.reduce((changed, id) => setElementKind(changed, target.variantId, id, kind), map),
  );
}

/** Rates trust one way, or says more about the rating; `parties` are who trusts whom where that is one pair. */
export function editTrust(
  target: Target,
  direction: Direction,
  patch: Partial<TrustReading>,
  given: {
    readonly parties?: { readonly x: string; readonly y: string };
    readonly gesture?: string | undefined;
  },
): void {
  const name =
    given.parties === undefined ? changeOf(target) : { key: "edit.rateTrust", values: { ...given.parties } };
  document.edit(name, (map) => setTrust(map, target.variantId, target.ids, direction, patch), given.gesture);
}

const ratingNames = { protection: "edit.rateProtection", empowerment: "edit.rateEmpowerment" } as const;

export function rateHumanSecurity(
  target: Target,
  part: "protection" | "empowerment",
  value: number | null,
  gesture?: string,
): void {
  const name = target.ids.length === 1 ? { key: ratingNames[part] } : changeOf(target);
  document.edit(
    name,
    (map) => setHumanSecurity(map, target.variantId, target.ids, { [part]: value }),
    gesture,
  );
}

export function editHumanSecurity(
  target: Target,
  patch: Partial<HumanSecurity> | null,
  gesture?: string,
): void {
  document.edit(
    changeOf(target),
    (map) => setHumanSecurity(map, target.variantId, target.ids, patch),
    gesture,
  );
}

export function removeTarget(target: Target): void {
  const name =
    target.ids.length === 1
      ? { key: "edit.remove", values: { name: target.name } }
      : { key: "edit.removeMany", values: { count: target.ids.length } };
  document.edit(name, (map) => removeItems(map, target.variantId, target.ids));
}

export function editMap(patch: Partial<MapDetails>, gesture?: string): void {
  document.edit({ key: "edit.details" }, (map) => updateMap(map, patch), gesture);
}

export function editVariant(variantId: string, patch: Partial<VariantDetails>, gesture?: string): void {
  document.edit({ key: "edit.variant" }, (map) => updateVariant(map, variantId, patch), gesture);
}
