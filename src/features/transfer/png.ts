import type { PngSize } from "~/formats/png";

import { breath } from "./breath";

/** A browser that could not draw: the picture is too large for it, or it will not say. */
class CannotDraw extends Error {}

/** Draws an SVG as PNG of exactly this size. It is the SVG itself that is drawn, so the two never differ. */
export async function pngOf(svg: string, size: PngSize, signal: AbortSignal): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await decoded(address);
    signal.throwIfAborted();
    const canvas = window.document.createElement("canvas");
    canvas.width = size.width;
    canvas.height = size.height;
    // Drawn where pixels are read back from, so that every machine sets the letters alike.
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) throw new CannotDraw();
    context.drawImage(image, 0, 0, size.width, size.height);
    await breath();
    signal.throwIfAborted();
    const file = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    signal.throwIfAborted();
    if (file === null) throw new CannotDraw();
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture with all that belongs to it: decoding, unlike loading, is over when its letters are there as well. */
async function decoded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new CannotDraw();
  }
  return image;
}
