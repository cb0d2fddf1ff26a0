import {
  forkVariant,
  moveVariant,
  removeVariant,
  updateVariant,
  type VariantDetails,
} from "~/model/commands/variants";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { document, session } from "~/state/stores";

/** Makes a variant from another, shows it, and gives its id. */
export function fork(from: Variant, name: string): string {
  const id = newId();
  document.edit({ key: "edit.add", values: { name } }, (map) => forkVariant(map, from.id, { id, name }));
  session.setVariant(id);
  return id;
}

export function rename({ id, name: before }: Variant, name: string): void {
  document.edit({ key: "edit.rename", values: { name: before } }, (map) => updateVariant(map, id, { name }));
}

export function change({ id }: Variant, patch: Partial<VariantDetails>, gesture?: string): void {
  document.edit({ key: "edit.variant" }, (map) => updateVariant(map, id, patch), gesture);
}

/** Moves a variant one place up (−1) or down (1) in the order; at the end of it, nowhere. */
export function shift({ id, name }: Variant, by: 1 | -1): void {
  document.edit({ key: "edit.move", values: { name } }, (map) => {
    const place = map.variants.findIndex((each) => each.id === id) + by;
    return place < 0 || place >= map.variants.length ? map : moveVariant(map, id, place);
  });
}

export function remove({ id, name }: Variant): void {
  document.edit({ key: "edit.remove", values: { name } }, (map) => removeVariant(map, id));
}
