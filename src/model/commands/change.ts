import { same } from "~/lib/same";

import type { RelataMap } from "../map";
import { variantOf } from "../queries";
import type { Variant } from "../variant";

/** Sets the fields of `patch` that differ; the same object back where none does. */
export function patched<Item extends object>(item: Item, patch: Partial<NoInfer<Item>>): Item {
  const entries = Object.entries(patch).filter(
    ([key, value]) => value !== undefined && !same(value, item[key as keyof Item]),
  );
  return entries.length === 0 ? item : { ...item, ...Object.fromEntries(entries) };
}

/** Maps a list; the same list back where every item came back the same. */
export function mapped<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let changed = false;
  const next = items.map((item) => {
    const result = change(item);
    if (result !== item) changed = true;
    return result;
  });
  return changed ? next : items;
}

/** Keeps the items that pass; the same list back where all do. */
export function kept<Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  const next = items.filter(passes);
  return next.length === items.length ? items : next;
}

/** Changes one variant; the same map back where the variant came back the same. */
export function inVariant(
  map: RelataMap,
  variantId: string,
  change: (variant: Variant) => Variant,
): RelataMap {
  const before = variantOf(map, variantId);
  const after = change(before);
  if (after === before) return map;
  return { ...map, variants: map.variants.map((variant) => (variant === before ? after : variant)) };
}
