import type { Palette } from "~/lenses/palette";
import type { Lifted } from "~/scene/lift";
import { grown, type Rect } from "~/scene/path";
import { paintItems } from "~/scene/render/canvas";
import type { Scene } from "~/scene/scene";

/** What is painted on, and with what. */
interface Near {
  readonly context: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly zoom: number;
}

/** The ids of all that a drag carries. */
export function carriedIn(lifted: Lifted | null): ReadonlySet<string> {
  if (lifted === null) return new Set();
  const { frames, elements, relations, notes } = lifted;
  return new Set([...frames, ...elements, ...relations, ...notes].map(({ id }) => id));
}

/** Marks frames and notes that are picked or pointed at, by a line of so many pixels around them. */
export function markAnnotations(near: Near, marked: (id: string) => boolean, width: number): void {
  for (const { id, rect, tab } of near.scene.frames) {
    if (!marked(id)) continue;
    outline(near, rect, width);
    if (tab !== null) outline(near, tab, width / 2);
  }
  for (const { id, rect } of near.scene.notes) if (marked(id)) outline(near, rect, width);
}

/** A carried frame is seen through, since what it passes over lies on the layer beneath. */
export function paintLiftedFrames(
  near: Near,
  { frames }: Pick<Lifted, "frames">,
  selection: ReadonlySet<string>,
): void {
  const { context, palette } = near;
  context.globalAlpha = 0.6;
  paintItems(context, { frames, relations: [], labels: [], elements: [] }, palette);
  context.globalAlpha = 1;
  for (const { id, rect } of frames) if (selection.has(id)) outline(near, rect, 3);
}

/** A line around a rectangle of the map. */
export function outline({ context, palette, zoom }: Near, rect: Rect, width: number): void {
  const { x, y, width: wide, height } = grown(rect, 1 / zoom);
  context.strokeStyle = palette.accent;
  context.lineWidth = width / zoom;
  context.lineJoin = "round";
  context.strokeRect(x, y, wide, height);
}
