import type { Palette } from "~/lenses/palette";
import type { SvgNode } from "~/lib/svg-node";
import { grown, type Rect } from "~/scene/path";

import { type Chart, partNodes } from "./chart";
import { extentOf } from "./extent";

/** A part of a chart as it stands on a page. */
interface DrawnPart {
  readonly id: string | null;
  readonly says: string;
  readonly nodes: readonly SvgNode[];
  /** Where its frame lies; null where it stands for nothing. */
  readonly frame: Rect | null;
}

/** The parts of a chart in the colours of a palette, with the frames of those that stand for something. */
export function drawnParts({ parts }: Chart, palette: Palette): readonly DrawnPart[] {
  return parts.map((part) => {
    const { id, says, marks } = part;
    const around = () => part.frame ?? grown(extentOf(marks) ?? { x: 0, y: 0, width: 0, height: 0 }, 4);
    return { id, says, nodes: partNodes(part, palette), frame: id === null ? null : around() };
  });
}
