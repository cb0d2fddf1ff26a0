import type { Sample } from "~/lenses/lens";
import { legendOf, type Look } from "~/lenses/look";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import type { Mark } from "~/scene/marks";
import type { Measure } from "~/scene/measure";
import { sampleMarks, sampleSize } from "~/scene/sample";
import type { Scene } from "~/scene/scene";

import { askedWords, hiddenWords } from "./caption";
import { type Block, filled, paragraph, type TextLook } from "./paragraph";
import type { SayWith } from "./sentences";

/** What a drawing shows, in words: a part for each lens it is looked at through. */
export interface Legend {
  readonly parts: readonly {
    readonly title: string;
    /** For whom, in whose eyes, and that only some of it is shown; empty where that is not so. */
    readonly caption: string;
    /** What each channel of the lens tells that the drawing uses. */
    readonly how: string;
    readonly entries: readonly { readonly sample: Sample; readonly words: string }[];
  }[];
}

/** What a legend is about: a drawing of a variant, and how much of that the legend itself hides. */
export interface Drawing {
  readonly map: Pick<RelataMap, "perspectives" | "variants">;
  readonly variant: Variant;
  readonly scene: Pick<Scene, "entries">;
  /** Relations that are not in it because the legend shows other classes alone. */
  readonly hidden: number;
}

/** The legend of what a drawing shows, not of what it could show. */
export function legendWords(look: Look, shown: Drawing, say: SayWith): Legend {
  return {
    parts: legendOf(look, shown.scene.entries).map(({ lens, channels, entries }, place) => {
      const key = `scene.legend.${lens.id}`;
      return {
        title: say(`${key}.title`),
        caption: [
          ...askedWords(look, lens, shown.map, shown.variant, say),
          ...(place === 0 ? hiddenWords(look, shown.hidden, say) : []),
        ].join(" "),
        how: channels.map((channel) => say(`${key}.how.${channel}`)).join(" "),
        entries: entries.map(({ id, sample, words = id }) => ({
          sample,
          words: say(`${key}.entries.${words}`),
        })),
      };
    }),
  };
}

const titleLook: TextLook = { size: 14, weight: 600, lineHeight: 19, fill: "ink", most: 2 };
const captionLook: TextLook = { size: 12.5, weight: 600, lineHeight: 17, fill: "ink", most: 6 };
const howLook: TextLook = { size: 12.5, weight: 400, lineHeight: 17, fill: "inkSoft", most: 8 };
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
      [part.caption, captionLook],
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
      if (x > 0 && x + cell > width * filled) {
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
