import { useSyncExternalStore } from "react";

import type { Sizes } from "./inSight";

/** Whether a condition on the screen holds. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** How large the parts of the matrix are: large enough for fingers, and on a narrow screen with less room for names. */
export function useSizes(wide: boolean): Sizes {
  const coarse = useMedia("(pointer: coarse)");
  const narrow = useMedia("(max-width: 640px)");
  return {
    row: coarse ? 44 : wide ? 40 : 32,
    column: wide ? 112 : coarse ? 44 : 40,
    headWidth: narrow ? 128 : 208,
    headHeight: wide ? 68 : 148,
  };
}
