import type { Rect } from "~/scene/path";

import type { Drawable } from "./paint";
import { leaves, withMargin } from "./view";

/** The pixels of a picture that is painted ahead: one through each lens together stay under 130 MB. */
const mostPixels = 6_000_000;

/** A picture that was painted ahead. */
export interface ForeseenPicture {
  readonly bitmap: ImageBitmap;
  readonly rect: Rect;
  readonly zoom: number;
}

/** The pictures of scenes that may be shown next. */
export class Foreseen {
  #pictures = new Map<Drawable, ForeseenPicture>();

  has(scene: Drawable): boolean {
    return this.#pictures.has(scene);
  }

  keep(scene: Drawable, picture: ForeseenPicture): void {
    this.#pictures.get(scene)?.bitmap.close();
    this.#pictures.set(scene, picture);
  }

  /** Hands over the picture of a scene, where it shows all that is in view as large as it is. */
  take(scene: Drawable, seen: Rect, zoom: number): ForeseenPicture | null {
    const picture = this.#pictures.get(scene);
    if (picture === undefined || picture.zoom !== zoom || leaves(seen, picture.rect)) return null;
    this.#pictures.delete(scene);
    return picture;
  }

  /** Drops what does not show all that is in view as large as it is. */
  keepOnly(seen: Rect, zoom: number): void {
    for (const [scene, picture] of this.#pictures) {
      if (picture.zoom === zoom && !leaves(seen, picture.rect)) continue;
      picture.bitmap.close();
      this.#pictures.delete(scene);
    }
  }

  forget(): void {
    for (const { bitmap } of this.#pictures.values()) bitmap.close();
    this.#pictures.clear();
  }
}

/** How much of what is around the view a picture painted ahead can show; null where even the view is too much. */
export function foreseeable(seen: Rect, scale: number, margin: number): Rect | null {
  const pixels = seen.width * seen.height * scale * scale;
  if (pixels > mostPixels) return null;
  return withMargin(seen, Math.min(margin, (Math.sqrt(mostPixels / pixels) - 1) / 2));
}
