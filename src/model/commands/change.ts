import { same } from "~/lib/same";

import type { Frame } from "../frame";
import type { ExtraRelation, Perspective, RelataMap } from "../map";
import type { Note } from "../note";
import { extraOf, framesOf, notesOf, variantOf } from "../queries";
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

/**
 * A variant with these frames and notes; the same variant where they are its own. A list that loses its last item is
 * left unset, as it was before its first.
 */
export function annotated(
  variant: Variant,
  {
    frames = framesOf(variant),
    notes = notesOf(variant),
  }: { readonly frames?: readonly Frame[]; readonly notes?: readonly Note[] },
): Variant {
  let next = variant;
  if (frames !== framesOf(variant)) next = withList(next, "frames", frames);
  if (notes !== notesOf(variant)) next = withList(next, "notes", notes);
  return next;
}

/** A variant with another list of what it may do without; a list that is empty is left unset. */
export function withList<Key extends "frames" | "notes" | "wantedSilos" | "loops">(
  variant: Variant,
  key: Key,
  items: NonNullable<Variant[Key]>,
): Variant {
  if (items.length > 0) return { ...variant, [key]: items };
  const { [key]: _, ...rest } = variant;
  return rest as unknown as Variant;
}

/** A perspective with another list of what it alone sees; an empty list is left unset. */
export function withExtra(perspective: Perspective, extra: readonly ExtraRelation[]): Perspective {
  if (extra === extraOf(perspective)) return perspective;
  if (extra.length > 0) return { ...perspective, extra };
  const { extra: _, ...rest } = perspective;
  return rest;
}
