import { useStore } from "zustand";

import { createLibrary, type LibraryState } from "./library";
import { keeper, surroundings } from "./stores";

/** The maps of this device. Apart from the other stores, since an open map has no use for it. */
export const library = createLibrary({ ...surroundings, keeper });

export function useLibrary<Slice>(selector: (state: LibraryState) => Slice): Slice {
  return useStore(library, selector);
}
