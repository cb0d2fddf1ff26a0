import { type RefCallback, useState } from "react";

/** How wide a box on the page is, in whole pixels, `least` at the least; `first` until that is known. */
export function useWidth(first: number, least = 1): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(first);
  const watch: RefCallback<HTMLElement> = (box) => {
    if (box === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(Math.max(least, measured));
    });
    watcher.observe(box);
    return () => watcher.disconnect();
  };
  return [watch, width];
}
