import type { RelataMap } from "../map";
import { elementsById, silosOf } from "../queries";
import type { Variant } from "../variant";
import { type WantedSilo, wantedSiloSchema } from "../wanted-silo";
import { inVariant, kept, mapped, patched, withList } from "./change";
import { assertFreeFor, legalItem, legalPatch } from "./legal";

/**
 * Marks elements of a variant as a silo that is wanted; elements that the variant does not have are passed over, and
 * without any there is nothing to mark. Throws where the variant has the silo, or the id means something else.
 */
export function addWantedSilo(map: RelataMap, variantId: string, silo: WantedSilo): RelataMap {
  return inVariant(map, variantId, (variant) => {
    if (silosOf(variant).some(({ id }) => id === silo.id))
      throw new Error(`addWantedSilo: the variant has a wanted silo ${silo.id}`);
    assertFreeFor("silo", map, "addWantedSilo", silo.id);
    const elements = knownOnce(variant, silo.elements);
    if (elements.length === 0) return variant;
    return withSilos(variant, [
      ...silosOf(variant),
      legalItem("addWantedSilo", wantedSiloSchema, { ...silo, elements }),
    ]);
  });
}

/** Gives a wanted silo another name or other elements; with none left it goes. */
export function updateWantedSilo(
  map: RelataMap,
  variantId: string,
  id: string,
  patch: Partial<Omit<WantedSilo, "id">>,
): RelataMap {
  const legal = legalPatch("updateWantedSilo", "a wanted silo", wantedSiloSchema, patch);
  return inVariant(map, variantId, (variant) => {
    const elements = legal.elements === undefined ? {} : { elements: knownOnce(variant, legal.elements) };
    const silos = mapped(silosOf(variant), (silo) =>
      silo.id === id ? patched(silo, { ...legal, ...elements }) : silo,
    );
    return withSilos(
      variant,
      kept(silos, ({ elements }) => elements.length > 0),
    );
  });
}

/** Marks a silo as wanted no more; what is in it stays as it is. */
export function removeWantedSilo(map: RelataMap, variantId: string, id: string): RelataMap {
  return inVariant(map, variantId, (variant) =>
    withSilos(
      variant,
      kept(silosOf(variant), (silo) => silo.id !== id),
    ),
  );
}

function knownOnce(variant: Variant, ids: readonly string[]): readonly string[] {
  const known = elementsById(variant);
  return [...new Set(ids)].filter((id) => known.has(id));
}

function withSilos(variant: Variant, silos: readonly WantedSilo[]): Variant {
  return silos === silosOf(variant) ? variant : withList(variant, "wantedSilos", silos);
}
