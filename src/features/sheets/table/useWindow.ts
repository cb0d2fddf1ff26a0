import { type RefObject, useEffect, useState } from "react";

/** Rows are made in steps of so many, so that scrolling seldom makes any. */
const step = 6;
/** Before a table has been measured, this much of it is shown. */
const guess = 800;

/** Which of many rows of one height lie in view, with some to spare. Give `onScroll` to what scrolls. */
export function useWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number, rows: number) {
  const [block, setBlock] = useState(0);
  const [height, setHeight] = useState(guess);

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const measure = new ResizeObserver(() => setHeight(box.clientHeight || guess));
    measure.observe(box);
    return () => measure.disconnect();
  }, [scroller]);

  const first = Math.max(0, (block - 1) * step);
  const last = Math.min(rows, (block + 2) * step + Math.ceil(height / rowHeight));
  return {
    first,
    last,
    page: Math.max(1, Math.floor(height / rowHeight) - 2),
    onScroll: () => setBlock(Math.floor((scroller.current?.scrollTop ?? 0) / (step * rowHeight))),
  };
}
