import type { Source } from "~/model/map";
import type { Variant } from "~/model/variant";
import { useDocument, useSession } from "~/state/stores";

/** The variant in view, or null while there is none: undo may take away the one that was. */
export function useVariant(): Variant | null {
  const variantId = useSession((state) => state.variantId);
  return useDocument(({ map }) => map?.variants.find(({ id }) => id === variantId) ?? null);
}

const noSources: readonly Source[] = [];

export function useSources(): readonly Source[] {
  return useDocument(({ map }) => map?.sources ?? noSources);
}
