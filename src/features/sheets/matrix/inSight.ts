/** How large the parts of the matrix are, in pixels. */
export interface Sizes {
  readonly row: number;
  readonly column: number;
  /** The headings: how wide those of rows are, how high those of columns. */
  readonly headWidth: number;
  readonly headHeight: number;
}

/** What is in sight of the matrix, with a little around it. */
export interface Sight {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A part of the page that scrolls. */
export type Scrolled = Pick<HTMLElement, "scrollTop" | "scrollLeft" | "clientWidth" | "clientHeight">;

/** Rows and columns beyond the edge, so that a quick hand does not see them come. */
const around = 3;

/** Where the page has no size yet, as much as a laptop shows. */
const usual = { width: 1200, height: 700 };

export function sightOf({ scrollTop, scrollLeft, clientWidth, clientHeight }: Scrolled, sizes: Sizes): Sight {
  const height = (clientHeight || usual.height) - sizes.headHeight;
  const width = (clientWidth || usual.width) - sizes.headWidth;
  return {
    firstRow: Math.max(0, Math.floor(scrollTop / sizes.row) - around),
    lastRow: Math.ceil((scrollTop + Math.max(0, height)) / sizes.row) + around,
    firstColumn: Math.max(0, Math.floor(scrollLeft / sizes.column) - around),
    lastColumn: Math.ceil((scrollLeft + Math.max(0, width)) / sizes.column) + around,
  };
}

/** The places of a list that are in sight, and the one that has the focus, which may never leave the page. */
export function placesIn(first: number, last: number, count: number, focused: number): readonly number[] {
  const places: number[] = [];
  if (focused >= 0 && focused < first && focused < count) places.push(focused);
  for (let place = first; place <= last && place < count; place += 1) places.push(place);
  if (focused > last && focused < count) places.push(focused);
  return places;
}

/** Scrolls a place between the headings and the far edge. */
export function bringIntoSight(
  scroller: HTMLElement,
  { row, column }: { readonly row: number; readonly column: number },
  { row: height, column: width, headHeight, headWidth }: Sizes,
): void {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
  if (row >= 0) scroller.scrollTop = scrolledTo(scrollTop, row * height, height, clientHeight - headHeight);
  if (column >= 0)
    scroller.scrollLeft = scrolledTo(scrollLeft, column * width, width, clientWidth - headWidth);
}

/** How far to scroll so that a stretch lies between the headings and the far edge. */
function scrolledTo(now: number, start: number, length: number, room: number): number {
  if (start < now || length > room) return start;
  return start + length > now + room ? start + length - room : now;
}
