import type { Variant } from "~/model/variant";
import { useDocument, useSession } from "~/state/stores";

/** The variant that is looked at. */
export function useInView(): Variant | null {
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  return map?.variants.find(({ id }) => id === variantId) ?? null;
}
