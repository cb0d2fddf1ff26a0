import { useSyncExternalStore } from "react";

import { type Sight, sightOf, type Sizes } from "./inSight";

const nowhere = { scrollTop: 0, scrollLeft: 0, clientWidth: 0, clientHeight: 0 };

/** What of the matrix is in sight, while it scrolls and changes its size. */
export function useSight(scroller: HTMLElement | null, sizes: Sizes): Sight {
  // As text, since what is seen only matters when another row or column comes.
  const seen = useSyncExternalStore(
    (changed) => {
      if (scroller === null) return () => {};
      const observer = new ResizeObserver(changed);
      observer.observe(scroller);
      scroller.addEventListener("scroll", changed, { passive: true });
      return () => {
        observer.disconnect();
        scroller.removeEventListener("scroll", changed);
      };
    },
    () => JSON.stringify(sightOf(scroller ?? nowhere, sizes)),
  );
  return JSON.parse(seen) as Sight;
}
