import type { RelationStyle } from "~/lenses/lens";

import type { PlacedText } from "./element-look";
import { type LabelPlace, rectAt } from "./label-places";
import type { Measure } from "./measure";
import { type Anchor, curveBetween, type FanPlace, loopAt, type RelationCurve } from "./relation-curve";
import type { SceneLabel } from "./scene";
import { type TextStyle, wrapText } from "./wrap";

export const pillStyle: TextStyle = { size: 12, weight: 500 };
const lineHeight = 15;
const widestText = 138;
const mostLines = 3;

/** The words of a relation with their size: what a label needs before it has a place. */
export interface PillLook {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedText[];
}

export function pillOf(words: string, measure: Measure): PillLook {
  const lines = wrapText(words, pillStyle, widestText, mostLines, measure);
  const widths = lines.map((line) => measure(line, pillStyle.size, pillStyle.weight));
  const height = lines.length * lineHeight + 7;
  const top = -(lines.length * lineHeight) / 2;
  return {
    width: Math.ceil(Math.max(16, ...widths) + 18),
    height,
    lines: lines.map((text, index) => ({
      text,
      x: -(widths[index] ?? 0) / 2,
      y: top + 11.2 + index * lineHeight,
    })),
  };
}

export function curveOf(from: Anchor, to: Anchor, fan: FanPlace, style: RelationStyle): RelationCurve {
  const width = style.target.width;
  return from === to ? loopAt(from, fan.index, width) : curveBetween(from, to, fan, width);
}

export function labelAt(pill: PillLook, curve: RelationCurve, place: LabelPlace): SceneLabel {
  const wish = { curve, width: pill.width, height: pill.height };
  return { ...pill, place, rect: rectAt(wish, place) };
}
