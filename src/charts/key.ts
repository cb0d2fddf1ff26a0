import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";

import { words } from "./shapes";

/** What a form in a chart stands for: the form, around a point that it is given, and its words. */
export interface KeyEntry {
  readonly words: string;
  /** How much room the form takes around the point. */
  readonly radius: number;
  readonly marks: (x: number, y: number) => readonly Mark[];
}

const size = 11.5;
const least = 20;
const gap = 14;

/** The key of a chart in rows of `width`, from `top` downwards, and where it ends. */
export function keyRows(
  entries: readonly KeyEntry[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  const row = Math.max(least, ...entries.map(({ radius }) => 2 * radius + 4));
  let [x, y] = [left, top];
  for (const entry of entries) {
    const sample = 2 * entry.radius + 6;
    const wide = sample + measureText(entry.words, size, 400);
    if (x > left && x + wide > left + width) [x, y] = [left, y + row];
    marks.push(
      ...entry.marks(x + entry.radius, y + row / 2),
      words(entry.words, x + sample, y + row / 2 + 4, { size }),
    );
    x += wide + gap;
  }
  return { marks, bottom: entries.length === 0 ? top : y + row };
}
