/** The papers offered: one as large as the picture, and the two that printers have. */
export const papers = ["picture", "a4", "a3"] as const;
export type Paper = (typeof papers)[number];

/** A page for a picture; all in millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** The edge that printers leave free, on every side. */
  readonly margin: number;
}

const sheets = { a4: [210, 297], a3: [297, 420] } as const;
const printerMargin = 10;
/** A unit of a picture is a pixel of the page, of which there are 96 to the inch. */
const unit = 25.4 / 96;
/** Readers of PDF show no page longer than 200 inches. */
const longest = 5000;

/** The page for a picture of `width` × `height` units: of its own size, or the sheet turned as the picture lies. */
export function pageFor(paper: Paper, width: number, height: number): Page {
  if (paper === "picture") {
    const k = Math.min(unit, longest / width, longest / height);
    return { width: width * k, height: height * k, margin: 0 };
  }
  const [short, long] = sheets[paper];
  return width > height
    ? { width: long, height: short, margin: printerMargin }
    : { width: short, height: long, margin: printerMargin };
}
