import type { CSSProperties } from "react";

/** The width of the column of boxes, in pixels. */
const boxes = 44;

/** Where the columns that stay in view stand, and the widths as the style sheet takes them. */
export function layoutOf(
  columns: readonly { readonly width: number }[],
  stay: number,
  rowHeight: number,
): { readonly sticky: readonly number[]; readonly style: CSSProperties } {
  const widths = columns.map(({ width }) => width);
  const before = (place: number) => widths.slice(0, place).reduce((sum, width) => sum + width, boxes);
  return {
    sticky: widths.slice(0, stay).map((_, place) => before(place)),
    style: {
      "--columns": [boxes, ...widths].map((width) => `${width}px`).join(" "),
      "--row": `${rowHeight}px`,
      "--staying": `${before(stay)}px`,
    } as CSSProperties,
  };
}
