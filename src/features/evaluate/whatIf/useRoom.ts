import { useState } from "react";

/** A chart narrower than this cannot be read. */
const least = 260;

/** The width in pixels that there is for a chart, and what the element that holds it is to be given. */
export function useRoom() {
  const [width, setWidth] = useState(360);
  const ref = (element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = Math.floor(entry?.contentRect.width ?? 0);
      if (room > 0) setWidth(Math.max(least, room));
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
  return { width, ref };
}
