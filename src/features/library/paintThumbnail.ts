import { plainLook, readLook } from "~/lenses/look";
import { palettes, type Theme } from "~/lenses/palette";
import type { RelataMap } from "~/model/map";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";
import type { Rect } from "~/scene/path";
import { detailAt, paintScene } from "~/scene/render/canvas";
import type { Say } from "~/scene/words";

/** How many map units of paper there are around the drawing at least. */
const margin = 40;
/** Canvas pixels per map unit at most: a map of two elements is no close-up. */
const closest = 1.4;

/** Paints a map as it first opens. False: there is nothing to paint. */
export function paintThumbnail(canvas: HTMLCanvasElement, map: RelataMap, theme: Theme, say: Say): boolean {
  const context = canvas.getContext("2d", { alpha: false });
  const variant = map.variants[0];
  if (context === null || variant === undefined) return false;
  const scene = buildScene(map, variant.id, {
    look: readLook(plainLook, { map, variant }),
    measure: measureText,
    say,
  });
  if (scene.bounds === null) return false;
  const scale = fitting(canvas, scene.bounds);
  const items = scene.elements.length + scene.relations.length;
  paintScene(context, scene, {
    rect: centred(scene.bounds, canvas.width / scale, canvas.height / scale),
    scale,
    palette: palettes[theme],
    detail: detailAt(scale, items),
    paper: "plain",
  });
  return true;
}

function fitting(canvas: HTMLCanvasElement, bounds: Rect): number {
  const wide = canvas.width / (bounds.width + 2 * margin);
  const high = canvas.height / (bounds.height + 2 * margin);
  return Math.min(wide, high, closest);
}

function centred(bounds: Rect, width: number, height: number): Rect {
  return {
    x: bounds.x + bounds.width / 2 - width / 2,
    y: bounds.y + bounds.height / 2 - height / 2,
    width,
    height,
  };
}
