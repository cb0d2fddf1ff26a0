import { dashOf, type Lens, type Stroke } from "~/lenses/lens";
import type { Mark } from "~/scene/marks";
import type { Measure } from "~/scene/measure";
import { line, move } from "~/scene/path";
import type { Say } from "~/scene/words";

import { type Block, paragraph, type TextLook } from "./paragraph";

/** What a lens means, in words. */
export interface Legend {
  readonly title: string;
  readonly how: string;
  readonly entries: readonly { readonly stroke: Stroke; readonly words: string }[];
}

export function legendOf(lens: Lens, say: Say): Legend {
  const key = `scene.legend.${lens.id}`;
  return {
    title: say(`${key}.title`),
    how: say(`${key}.how`),
    entries: lens.legend.map(({ id, stroke }) => ({ stroke, words: say(`${key}.entries.${id}`) })),
  };
}

const titleLook: TextLook = { size: 14, weight: 600, lineHeight: 19, fill: "ink", most: 2 };
const howLook: TextLook = { size: 12.5, weight: 400, lineHeight: 17, fill: "inkSoft", most: 4 };
const entryLook: TextLook = { size: 12.5, weight: 400, lineHeight: 24, fill: "ink", most: 1 };
const sample = 34;
const sampleGap = 8;
const entryGap = 22;

/** The legend in a column of `width`, its classes in rows, each with a piece of its line. `k` enlarges it. */
export function legendBlock(legend: Legend, width: number, k: number, measure: Measure): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const [text, look] of [
    [legend.title, titleLook],
    [legend.how, howLook],
  ] as const) {
    const block = paragraph(text, look, { x: 0, y, width, k }, measure);
    marks.push(...block.marks);
    y += block.height;
  }
  let x = 0;
  for (const { stroke, words } of legend.entries) {
    const cell = (sample + sampleGap) * k + measure(words, entryLook.size * k, entryLook.weight);
    if (x > 0 && x + cell > width) {
      x = 0;
      y += entryLook.lineHeight * k;
    }
    const middle = y + (entryLook.lineHeight / 2) * k;
    marks.push(sampleMark(stroke, x, x + sample * k, middle));
    const at = {
      x: x + (sample + sampleGap) * k,
      y,
      width: Math.max(width - x - (sample + sampleGap) * k, k),
      k,
    };
    marks.push(...paragraph(words, entryLook, at, measure).marks);
    x += cell + entryGap * k;
  }
  return { marks, height: y + entryLook.lineHeight * k };
}

/** As wide as the lines of the drawing, so that it can be held against them. */
function sampleMark(stroke: Stroke, from: number, to: number, y: number): Mark {
  return {
    as: "path",
    path: [move, from, y, line, to, y],
    fill: null,
    stroke: stroke.colour,
    width: stroke.width,
    dash: dashOf(stroke),
  };
}
