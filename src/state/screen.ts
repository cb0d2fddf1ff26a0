import type { RelataMap } from "~/model/map";

import type { DocumentStore } from "./document";
import type { SessionStore } from "./session";

/** Puts maps into the document and the session, which is what everybody sees. */
export interface Screen {
  readonly map: () => RelataMap | null;
  readonly open: (
    map: RelataMap,
    place: { readonly rowId: string | null; readonly caseId: string | null },
  ) => void;
  /** Shows another state of the open map, as another window wrote it. */
  readonly turnTo: (map: RelataMap) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
  readonly clear: () => void;
}

export function createScreen(
  document: DocumentStore,
  session: SessionStore,
  lastVariantOf: (rowId: string) => string | null,
): Screen {
  const map = () => document.getState().map;
  return {
    map,
    open: (next, place) => {
      const last = place.rowId === null ? null : lastVariantOf(place.rowId);
      const variantId = hasVariant(next, last) ? last : next.variants[0]?.id;
      document.open(next);
      session.enter({ ...place, variantId: variantId ?? "" });
    },
    turnTo: (next) => {
      // The variant in view may be gone from it, and at no moment may anybody look for it in vain.
      const { variantId } = session.getState();
      const first = next.variants[0]?.id;
      const stays = first === undefined || hasVariant(next, variantId);
      const early = !stays && hasVariant(map(), first);
      if (early) session.setVariant(first);
      document.replace(next);
      if (!stays && !early) session.setVariant(first);
    },
    setReadOnly: (readOnly) => {
      if (session.getState().readOnly !== readOnly) session.setReadOnly(readOnly);
    },
    clear: () => {
      const { rowId, caseId } = session.getState();
      if (rowId !== null || caseId !== null) session.leave();
      if (map() !== null) document.close();
    },
  };
}

function hasVariant(map: RelataMap | null, id: string | null): boolean {
  return map !== null && map.variants.some((variant) => variant.id === id);
}
