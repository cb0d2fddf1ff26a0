import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

import { document, session, useDocument, useSession } from "./stores";

/** The map that is open, and the variant of it that is looked at. */
export interface InView {
  readonly map: RelataMap;
  readonly variant: Variant;
}

function inViewOf(map: RelataMap | null, variantId: string | null): InView | null {
  const variant = map?.variants.find(({ id }) => id === variantId);
  return map === null || variant === undefined ? null : { map, variant };
}

export function inView(): InView | null {
  return inViewOf(document.getState().map, session.getState().variantId);
}

export function useInView(): InView | null {
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  return inViewOf(map, variantId);
}

/** The variant that is looked at. */
export function useVariantInView(): Variant | null {
  return useInView()?.variant ?? null;
}
