import type { PngSize } from "~/formats/png";

import { breath } from "./breath";

/** A browser that could not draw: the picture is too large for it, or it will not say. */
export class CannotDraw extends Error {}

/** Draws an SVG as PNG of exactly this size. It is the SVG itself that is drawn, so the two never differ. */
export async function pngOf(svg: string, size: PngSize, signal: AbortSignal): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loaded(address);
    signal.throwIfAborted();
    const canvas = window.document.createElement("canvas");
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext("2d");
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
