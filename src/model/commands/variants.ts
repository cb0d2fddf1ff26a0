import { whole } from "../integrity";
import type { RelataMap } from "../map";
import { basesFor, variantOf } from "../queries";
import { type Variant, variantChangeSchema, variantSchema } from "../variant";
import { inVariant, mapped, patched } from "./change";
import { withoutOrphans } from "./items";
import { assertFree, assertSources, legalItem, legalPatch } from "./legal";

/** What a variant says about itself. */
export type VariantDetails = Pick<
  Variant,
  "name" | "basedOn" | "reason" | "status" | "date" | "asOf" | "sources" | "environment"
>;

/** Adds a variant; throws where something in it refers to nothing, or has an id that means something else. */
export function addVariant(map: RelataMap, variant: Variant): RelataMap {
  assertFree(map, "addVariant", variant.id);
  const legal = legalItem("addVariant", variantSchema, variant);
  return whole({ ...map, variants: [...map.variants, legal] }, (code, where) => {
    throw new Error(`addVariant: ${variant.id}: ${code} at ${where}`);
  });
}

/** Adds a variant that begins as a copy of another. Item ids are shared, so that the two can be compared. */
export function forkVariant(
  map: RelataMap,
  variantId: string,
  fork: { id: string; name: string },
): RelataMap {
  assertFree(map, "forkVariant", fork.id);
  const named = legalPatch("forkVariant", fork.id, variantSchema, { id: fork.id, name: fork.name });
  const copy: Variant = {
    ...variantOf(map, variantId),
    ...named,
    basedOn: variantId,
    reason: "",
    status: null,
    date: "",
    changes: [],
  };
  return { ...map, variants: [...map.variants, copy] };
}

/** Sets what a variant says about itself; throws where it would be based on none of the map's, or on itself. */
export function updateVariant(map: RelataMap, variantId: string, patch: Partial<VariantDetails>): RelataMap {
  assertSources(map, "updateVariant", patch.sources);
  if (patch.basedOn != null && !basesFor(map, variantId).some(({ id }) => id === patch.basedOn))
    throw new Error(`updateVariant: ${variantId} cannot be based on ${patch.basedOn}`);
  const legal = legalPatch("updateVariant", variantId, variantSchema, patch);
  return inVariant(map, variantId, (variant) => patched(variant, legal));
}

/** Removes a variant with its readings and what parties alone see in it; variants based on it are then based on nothing. The last one cannot go. */
export function removeVariant(map: RelataMap, variantId: string): RelataMap {
  const gone = variantOf(map, variantId);
  if (map.variants.length === 1) throw new Error("removeVariant: a map has at least one variant");
  const variants = map.variants
    .filter((variant) => variant !== gone)
    .map((variant) => (variant.basedOn === variantId ? { ...variant, basedOn: null } : variant));
  const story = mapped(map.story, (step) => (step.variant === variantId ? { ...step, variant: null } : step));
  return withoutOrphans({ ...map, variants, story });
}

/** Moves a variant to a place in the order, 0 being the first, which is the arrangement as it is. */
export function moveVariant(map: RelataMap, variantId: string, index: number): RelataMap {
  if (Number.isNaN(index)) throw new Error(`moveVariant: ${variantId} cannot go to no place`);
  const variant = variantOf(map, variantId);
  const rest = map.variants.filter((each) => each !== variant);
  const place = Math.min(rest.length, Math.max(0, Math.trunc(index)));
  if (map.variants[place] === variant) return map;
  return { ...map, variants: [...rest.slice(0, place), variant, ...rest.slice(place)] };
}

/** Says why an item differs from the variant it is based on; an empty reason takes the entry away. */
export function explainChange(map: RelataMap, variantId: string, ref: string, reason: string): RelataMap {
  const { why } = legalPatch("explainChange", ref, variantChangeSchema, { ref, why: reason });
  return inVariant(map, variantId, (variant) => {
    const known = variant.changes.find((change) => change.ref === ref);
    if (known === undefined)
      return why === "" ? variant : { ...variant, changes: [...variant.changes, { ref, why }] };
    if (known.why === why) return variant;
    return {
      ...variant,
      changes:
        why === ""
          ? variant.changes.filter((change) => change !== known)
          : variant.changes.map((change) => (change === known ? { ...change, why } : change)),
    };
  });
}
