import type { Element, ElementKind } from "~/model/element";

import { directionOf } from "./direction";
import { shapeOf, type Shape } from "./element-shape";
import type { Measure } from "./measure";
import type { Rect } from "./path";
import type { Projection } from "./projection";
import { elementSubtitle, type Say } from "./words";
import { type TextStyle, wrapText } from "./wrap";

export const labelStyle: TextStyle = { size: 15, weight: 600 };
export const subtitleStyle: TextStyle = { size: 11.5, weight: 400 };
const lineHeight = 19;
const subtitleHeight = 15;
const widestText = 190;
/** On a wall, where what is tall and narrow leaves more room for relations. */
const widestOnWall = 128;
const mostLines = 4;
export const iconSize = 19;
const iconGap = 10;

/** Space left and right of what an element holds; forms with slanted sides need more. */
const padding: Readonly<Record<ElementKind, readonly [left: number, right: number, vertical: number]>> = {
  actor: [18, 22, 11],
  space: [15, 17, 11],
  commodity: [26, 28, 11],
  threat: [16, 18, 15],
};

export interface PlacedText {
  readonly text: string;
  /** Baseline start, from the middle of the element. */
  readonly x: number;
  readonly y: number;
}

/** An element as it is drawn, measured from its middle. */
export interface ElementLook {
  /** How much larger than plain it is drawn, words and all. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly shape: Shape;
  readonly iconX: number;
  readonly lines: readonly PlacedText[];
  readonly subtitle: PlacedText | null;
}

/**
 * Lays an element out: its size follows its words, wrapped to at most four lines. On a wall it is its name alone, as
 * large as `wall` says.
 */
export function lookOf(
  element: Element,
  measure: Measure,
  say: Say,
  wall: Pick<Projection, "elements"> | null = null,
): ElementLook {
  const scale = wall?.elements ?? 1;
  const label = element.label.trim() === "" ? say("common.unnamed") : element.label;
  const widest = wall === null ? widestText : widestOnWall;
  const lines = wrapText(label, labelStyle, widest, mostLines, measure);
  const small = wall === null ? elementSubtitle(element, say) : "";
  const [subtitle] = wrapText(small, subtitleStyle, widestText, 1, measure);
  const textWidth = Math.max(
    40,
    ...lines.map((line) => measure(line, labelStyle.size, labelStyle.weight)),
    subtitle === undefined ? 0 : measure(subtitle, subtitleStyle.size, subtitleStyle.weight),
  );
  const [left, right, vertical] = padding[element.kind];
  const width = Math.ceil(left + iconSize + iconGap + textWidth + right);
  const textHeight = lines.length * lineHeight + (subtitle === undefined ? 0 : subtitleHeight);
  const height = Math.ceil(Math.max(46, textHeight + 2 * vertical));
  const x = -width / 2 + left + iconSize + iconGap;
  const top = -textHeight / 2;
  const placed = (text: string, y: number, from = 0): PlacedText => ({
    text,
    x: (x + from) * scale,
    y: y * scale,
  });
  // Lines that are read from the right begin there, one under the other.
  const isFromRight = directionOf(label) === "rtl";
  const indent = (line: string) =>
    isFromRight ? textWidth - measure(line, labelStyle.size, labelStyle.weight) : 0;
  return {
    scale,
    width: width * scale,
    height: height * scale,
    shape: shapeOf(element.kind, width * scale, height * scale),
    iconX: (-width / 2 + left) * scale,
    lines: lines.map((text, index) => placed(text, top + 14.5 + index * lineHeight, indent(text))),
    subtitle: subtitle === undefined ? null : placed(subtitle, top + lines.length * lineHeight + 11),
  };
}

/** The box around an element's form at a place. */
export function boxAt(look: ElementLook, x: number, y: number): Rect {
  return { x: x - look.width / 2, y: y - look.height / 2, width: look.width, height: look.height };
}
