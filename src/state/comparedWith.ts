import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

import { useInView } from "./inView";
import { document } from "./stores";

/** Which variant the one in view is held against; null until somebody picks one. */
const picked = createStore<{ readonly id: string | null }>(() => ({ id: null }));

// A variant of one map means nothing on another.
document.subscribe((now, before) => {
  if (now.map?.id !== before.map?.id) picked.setState({ id: null });
});

/** The variant that another is held against: the one that was picked, or else the one that it is based on. */
export function comparedWith(
  map: Pick<RelataMap, "variants">,
  variantId: string,
  chosen: string | null = picked.getState().id,
): Variant | null {
  const of = (id: string | null) =>
    id === null || id === variantId ? null : (map.variants.find((each) => each.id === id) ?? null);
  return of(chosen) ?? of(map.variants.find(({ id }) => id === variantId)?.basedOn ?? null);
}

export function useComparedWith(): Variant | null {
  const inView = useInView();
  const chosen = useStore(picked, ({ id }) => id);
  return inView === null ? null : comparedWith(inView.map, inView.variant.id, chosen);
}

export function compareWith(id: string | null): void {
  picked.setState({ id });
}

export function followCompared(changed: () => void): () => void {
  return picked.subscribe(changed);
}
