import type { BrowserContext, Page } from "@playwright/test";

/** Where an SVG is drawn: so large that one of its units takes `zoom` pixels, moved by x, y. */
export interface Placed {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Fitting {
  readonly shifts: readonly number[];
  readonly enough: number;
}

/**
 * The share of pixels of a PNG that differ from an SVG by more than `tolerance` in some channel, where both are
 * drawn. `shifts`: how far, in pixels, the SVG may be moved as a whole on either axis to fit best; once it fits as well as
 * `enough`, no further way is tried.
 */
export async function difference(
  context: BrowserContext,
  png: Buffer,
  placed: Placed,
  tolerance: number,
  { shifts = [0], enough = 0 }: Partial<Fitting> = {},
): Promise<number> {
  const page = await context.newPage();
  try {
    return await compare(page, png, placed, tolerance, { shifts, enough });
  } finally {
    await page.close();
  }
}

function compare(
  page: Page,
  png: Buffer,
  placed: Placed,
  tolerance: number,
  fitting: Fitting,
): Promise<number> {
  return page.evaluate(
    async ({ png, svg, x, y, zoom, tolerance, shifts, enough }) => {
      const imageOf = (src: string) =>
        new Promise<HTMLImageElement>((resolve, reject) => {
          const image = new Image();
          image.addEventListener("load", () => resolve(image));
          image.addEventListener("error", () => reject(new Error("no image")));
          image.src = src;
        });
      const shot = await imageOf(`data:image/png;base64,${png}`);
      const drawing = await imageOf(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
      const canvas = document.createElement("canvas");
      canvas.width = shot.naturalWidth;
      canvas.height = shot.naturalHeight;
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (context === null) throw new Error("no canvas");
      const pixels = () => context.getImageData(0, 0, canvas.width, canvas.height).data;
      context.drawImage(shot, 0, 0);
      const one = pixels();
      const differentAt = (x: number, y: number) => {
        context.clearRect(0, 0, canvas.width, canvas.height);
        context.drawImage(drawing, x, y, drawing.naturalWidth * zoom, drawing.naturalHeight * zoom);
        const other = pixels();
        const apart = (i: number) => Math.abs((one[i] ?? 0) - (other[i] ?? 0));
        let [compared, different] = [0, 0];
        for (let i = 0; i < one.length; i += 4) {
          if (other[i + 3] !== 255) continue;
          compared += 1;
          if (Math.max(apart(i), apart(i + 1), apart(i + 2)) > tolerance) different += 1;
        }
        return different / compared;
      };
      // The nearest first, which mostly fits.
      const ways = shifts.flatMap((dx) => shifts.map((dy) => ({ dx, dy })));
      let least = Number.POSITIVE_INFINITY;
      for (const { dx, dy } of ways.sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))) {
        least = Math.min(least, differentAt(x + dx, y + dy));
        if (least <= enough) break;
      }
      return least;
    },
    { png: png.toString("base64"), ...placed, tolerance, ...fitting },
  );
}

/** The width and height in the head of a PNG file. */
export function sizeOfPng(file: Buffer): { readonly width: number; readonly height: number } {
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** The figures in the head of an SVG file that Relata wrote: its size, and where its drawing begins. */
export function figuresOf(svg: string) {
  const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  const [, x, y] = /<g transform="translate\((\S+) (\S+)\)">\n<g data-item/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height), x: Number(x), y: Number(y) };
}
