/** The sizes offered, in pixels of the picture per unit of the drawing. */
export const pngScales = [1, 2, 3, 4] as const;
export type PngScale = (typeof pngScales)[number];

/** What browsers can draw on: the longest side, and the area that still fits the memory of a small computer. */
const longestSide = 16_384;
const largestArea = 64_000_000;

export interface PngSize {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Less than what was asked for where browsers could not draw so large a picture. */
  readonly scale: number;
}

/** The size of a picture of `width` × `height` units at a scale, as near to it as browsers allow. */
export function pngSize(width: number, height: number, asked: number): PngSize {
  const largest = Math.min(
    longestSide / width,
    longestSide / height,
    Math.sqrt(largestArea / (width * height)),
  );
  if (asked <= largest) return { width: width * asked, height: height * asked, scale: asked };
  return {
    width: Math.max(1, Math.floor(width * largest)),
    height: Math.max(1, Math.floor(height * largest)),
    scale: largest,
  };
}
