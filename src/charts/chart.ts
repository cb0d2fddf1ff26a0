import type { Palette } from "~/lenses/palette";
import type { SvgNode } from "~/lib/svg-node";
import type { Mark } from "~/scene/marks";
import type { Rect } from "~/scene/path";
import { markNode } from "~/scene/render/svg";

/** Part of a chart. One with an id stands for something on the map, and can be pointed at and pressed. */
export interface ChartPart {
  readonly id: string | null;
  /** What it says, to be read aloud; empty for what only helps the eye. */
  readonly says: string;
  readonly marks: readonly Mark[];
  /** Around this a frame lies where it is picked or has the focus, round where it is a square; left out, around all of it. */
  readonly frame?: Rect;
}

/** A chart as marks, in the order in which they are drawn: the same on the page, in a file and in a report. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly ChartPart[];
}

/** The parts of a chart as pieces of SVG, in their order. */
export function partNodes({ marks }: ChartPart, palette: Palette): readonly SvgNode[] {
  return marks.map((mark) => markNode(mark, palette));
}
