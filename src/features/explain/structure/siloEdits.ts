import { addWantedSilo, removeWantedSilo, updateWantedSilo } from "~/model/commands/silos";
import type { WantedSilo } from "~/model/wanted-silo";
import { newId } from "~/state/ids";
import { document } from "~/state/stores";

/** Marks elements as meant to keep to themselves; gives the id of the silo. */
export function markSilo(variantId: string, name: string, elements: readonly string[]): string {
  const id = newId();
  document.edit({ key: "edit.markSilo", values: { name } }, (map) =>
    addWantedSilo(map, variantId, { id, name, elements }),
  );
  return id;
}

export function renameSilo(variantId: string, { id }: WantedSilo, name: string): void {
  document.edit({ key: "edit.renameSilo", values: { name } }, (map) =>
    updateWantedSilo(map, variantId, id, { name }),
  );
}

export function removeSilo(variantId: string, { id }: WantedSilo, name: string): void {
  document.edit({ key: "edit.removeSilo", values: { name } }, (map) => removeWantedSilo(map, variantId, id));
}
