import type { PngSize } from "~/formats/png";

import { breath } from "./breath";

/** A browser that could not draw: the picture is too large for it, or it will not say. */
class CannotDraw extends Error {}

/** Draws an SVG as PNG of exactly this size. It is the SVG itself that is drawn, so the two never differ. */
export async function pngOf(svg: string, size: PngSize, signal: AbortSignal): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loaded(address);
    await lettersThere(image);
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

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new CannotDraw()));
    image.src = address;
  });
}

/** Draws of a picture that look the same before it is taken to be finished, and how many are made at most. */
const alike = 3;
const mostDraws = 24;

/**
 * Waits until a picture is drawn with its letters. Browsers call an SVG loaded before the font that it carries is
 * ready, and draw another in its place until then; there is no event that tells.
 */
async function lettersThere(image: HTMLImageElement): Promise<void> {
  const canvas = window.document.createElement("canvas");
  canvas.width = 480;
  canvas.height = Math.max(1, Math.round((480 * image.height) / Math.max(1, image.width)));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return;
  let before = "";
  let same = 0;
  for (let draw = 0; draw < mostDraws && same < alike; draw += 1) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = canvas.toDataURL();
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
}
