import type { Perspective, Reading, Source } from "~/model/map";
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

const noPerspectives: readonly Perspective[] = [];

export function usePerspectives(): readonly Perspective[] {
  return useDocument(({ map }) => map?.perspectives ?? noPerspectives);
}

const noReadings: readonly Reading[] = [];

export function useReadings(): readonly Reading[] {
  return useDocument(({ map }) => map?.readings ?? noReadings);
}
