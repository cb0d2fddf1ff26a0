import { type RefObject, useEffect, useState } from "react";

/** How far outside the window something counts as about to be seen. */
const nearly = "200px";

/** Whether something has come into view; once seen, always seen. */
export function useSeen(target: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (target.current === null || seen) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: nearly },
    );
    watch.observe(target.current);
    return () => watch.disconnect();
  }, [target, seen]);
  return seen;
}
