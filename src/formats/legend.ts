import type { Sample } from "~/lenses/lens";
import { legendOf, type Look } from "~/lenses/look";
import type { Mark } from "~/scene/marks";
import type { Measure } from "~/scene/measure";
import { sampleMarks, sampleSize } from "~/scene/sample";
import type { Scene } from "~/scene/scene";
import type { Say } from "~/scene/words";

import { type Block, paragraph, type TextLook } from "./paragraph";

/** What a drawing shows, in words: a part for each lens it is looked at through. */
export interface Legend {
  readonly parts: readonly {
    readonly title: string;
    readonly how: string;
    readonly entries: readonly { readonly sample: Sample; readonly words: string }[];
  }[];
}

/** The legend of what a drawing shows, not of what it could show. */
export function legendWords(look: Look, scene: Pick<Scene, "entries">, say: Say): Legend {
  return {
    parts: legendOf(look, scene.entries).map(({ lens, entries }) => {
      const key = `scene.legend.${lens.id}`;
      return {
        title: say(`${key}.title`),
        how: say(`${key}.how`),
        entries: entries.map(({ id, sample }) => ({ sample, words: say(`${key}.entries.${id}`) })),
      };
    }),
  };
}

const titleLook: TextLook = { size: 14, weight: 600, lineHeight: 19, fill: "ink", most: 2 };
const howLook: TextLook = { size: 12.5, weight: 400, lineHeight: 17, fill: "inkSoft", most: 4 };
const entryLook: TextLook = { size: 12.5, weight: 400, lineHeight: 24, fill: "ink", most: 1 };
const sampleGap = 8;
const entryGap = 22;
const partGap = 8;

/** The legend in a column of `width`, its classes in rows, each with a piece of drawing. `k` enlarges it. */
export function legendBlock(legend: Legend, width: number, k: number, measure: Measure): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const [index, part] of legend.parts.entries()) {
    if (index > 0) y += partGap * k;
    for (const [text, look] of [
      [part.title, titleLook],
      [part.how, howLook],
    ] as const) {
      const block = paragraph(text, look, { x: 0, y, width, k }, measure);
      marks.push(...block.marks);
      y += block.height;
    }
    if (part.entries.length === 0) continue;
    const before = sampleSize.width + sampleGap;
    let x = 0;
    for (const { sample, words } of part.entries) {
      const cell = before * k + measure(words, entryLook.size * k, entryLook.weight);
      if (x > 0 && x + cell > width) {
        x = 0;
        y += entryLook.lineHeight * k;
      }
      const middle = y + (entryLook.lineHeight / 2) * k;
      // As large as in the drawing, so that it can be held against it.
      marks.push(
        ...sampleMarks(sample, x + ((k - 1) * sampleSize.width) / 2, middle - sampleSize.height / 2),
      );
      const at = { x: x + before * k, y, width: Math.max(width - x - before * k, k), k };
      marks.push(...paragraph(words, entryLook, at, measure).marks);
      x += cell + entryGap * k;
    }
    y += entryLook.lineHeight * k;
  }
  return { marks, height: y };
}
