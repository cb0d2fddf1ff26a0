import type { Colour } from "~/lenses/palette";
import type { Mark } from "~/scene/marks";
import type { Measure, Weight } from "~/scene/measure";
import { wrapText } from "~/scene/wrap";

/** Part of what stands around a drawing: its marks, and how much height they take. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export interface TextLook {
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
  readonly fill: Colour;
  /** Lines at most; what is longer ends in an ellipsis. */
  readonly most: number;
}

/** Programs that do not read the font in a picture set its words in a wider one, which must not run off the edge. */
export const filled = 0.92;

/** Where a paragraph begins, how wide it may be, and how much larger than its look it is set. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly k: number;
}

export function paragraph(text: string, look: TextLook, { x, y, width, k }: Place, measure: Measure): Block {
  const size = look.size * k;
  const lineHeight = look.lineHeight * k;
  const lines = wrapText(text, { size, weight: look.weight }, width * filled, look.most, measure);
  // The baseline that centres capitals and descenders of this face in their line.
  const baseline = lineHeight / 2 + size * 0.34;
  return {
    marks: lines.map((line, index) => ({
      as: "text",
      text: line,
      x,
      y: y + baseline + index * lineHeight,
      size,
      weight: look.weight,
      fill: look.fill,
    })),
    height: lines.length * lineHeight,
  };
}
