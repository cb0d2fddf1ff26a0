import { type RefObject, useEffect, useRef, useState } from "react";

/** How wide a box on the page is, in whole pixels; `first` until that is known. */
export function useRoom(first: number): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const watched = box.current;
    if (watched === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);
  return [box, width];
}
