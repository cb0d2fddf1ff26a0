import type { RelationStyle } from "~/lenses/lens";

import type { PlacedText } from "./element-look";
import { type LabelPlace, rectAt } from "./label-places";
import type { Measure } from "./measure";
import { type Anchor, curveBetween, type FanPlace, loopAt, type RelationCurve } from "./relation-curve";
import type { SceneLabel } from "./scene";
import { type TextStyle, wrapText } from "./wrap";

export const pillStyle: TextStyle = { size: 12, weight: 500 };
export const noteStyle: TextStyle = { size: 10.5, weight: 400 };
const lineHeight = 15;
const noteLine = 13;
const widestText = 138;
const widestNote = 168;
const widestOnWall = 112;
const mostLines = 3;

/** The words of a relation with their size: what a label needs before it has a place. */
export interface PillLook {
  /** How much larger than plain it is drawn. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedText[];
  /** Lines of small words above the label. */
  readonly notes: readonly PlacedText[];
}

/** The words of a label, broken into lines: what costs to find out, and stays while the words do. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
}

export function wrappedLabel(words: string, measure: Measure, onWall: boolean): Wrapped {
  const lines = wrapText(words, pillStyle, onWall ? widestOnWall : widestText, mostLines, measure);
  return { lines, widths: lines.map((line) => measure(line, pillStyle.size, pillStyle.weight)) };
}

export function pillOf({ lines, widths }: Wrapped, note: string, measure: Measure, scale = 1): PillLook {
  const small = note.split("\n").flatMap((line) => wrapText(line, noteStyle, widestNote, 1, measure));
  const noteWidths = small.map((line) => measure(line, noteStyle.size, noteStyle.weight));
  const noteHeight = small.length * noteLine;
  const textHeight = lines.length * lineHeight + noteHeight;
  const top = -textHeight / 2;
  const placed = (text: string, x: number, y: number): PlacedText => ({
    text,
    x: x * scale,
    y: y * scale,
  });
  return {
    scale,
    width: Math.ceil(Math.max(16, ...noteWidths, ...widths) + 18) * scale,
    height: (textHeight + 7) * scale,
    lines: lines.map((text, index) =>
      placed(text, -(widths[index] ?? 0) / 2, top + noteHeight + 11.2 + index * lineHeight),
    ),
    notes: small.map((text, index) =>
      placed(text, -(noteWidths[index] ?? 0) / 2, top + 9.6 + index * noteLine),
    ),
  };
}

export function curveOf(from: Anchor, to: Anchor, fan: FanPlace, style: RelationStyle): RelationCurve {
  return from === to ? loopAt(from, fan.index, style.line) : curveBetween(from, to, fan, style.line);
}

export function labelAt(pill: PillLook, curve: RelationCurve, place: LabelPlace, hidden = false): SceneLabel {
  const wish = { curve, width: pill.width, height: pill.height };
  return { ...pill, place, hidden, rect: rectAt(wish, place) };
}
