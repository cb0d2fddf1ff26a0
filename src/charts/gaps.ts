import type { Gap } from "~/analysis/gaps";
import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { wrapText } from "~/scene/wrap";

import type { Chart, ChartPart } from "./chart";
import { lineHeightOf } from "./free-labels";
import { keyRows } from "./key";
import { linear } from "./linear";
import { disc, segment, words } from "./shapes";

/** One pair of scores as a row, or one of which nothing is known. */
interface GapRow {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly gap: Pick<Gap, "observable" | "perceived" | "called">;
  /** Stands over the line: what the gap is called, or what is missing; empty where it is neither. */
  readonly note: string;
}

/** Rows that belong together under one name. */
export interface GapGroup {
  readonly name: string;
  readonly rows: readonly GapRow[];
}

export interface GapWords {
  readonly observable: string;
  readonly perceived: string;
  /** What the ends of the scale mean. */
  readonly low: string;
  readonly high: string;
}

const plain = 12;
const small = 11;
const radius = 6;
const rowHeight = 40;

/**
 * A row for each pair of scores, 1 to 5: a disc at what is observed and a ring at what is felt, with a line between them
 * that is thick where the gap has a name. A side that is not known is not drawn, and said to be missing.
 */
export function gapChart(groups: readonly GapGroup[], say: GapWords, width: number): Chart {
  const whole = Math.max(width, 240);
  const namesWide = Math.min(
    whole * 0.38,
    Math.max(0, ...groups.flatMap(({ rows }) => rows.map(({ name }) => measureText(name, plain, 500)))) + 4,
  );
  const [start, end] = [namesWide + 18, whole - 14];
  const x = linear([1, 5], [start, end]);
  const parts: ChartPart[] = [];
  const frame: Mark[] = [];
  const key = keyRows(
    [
      { words: say.observable, radius, marks: (kx, ky) => [observed(kx, ky)] },
      { words: say.perceived, radius, marks: (kx, ky) => [felt(kx, ky, radius)] },
    ],
    { left: 0, top: 0, width: whole },
  );
  frame.push(...key.marks);
  let y = key.bottom + 6;
  for (const { name, rows } of groups) {
    frame.push(words(name, 0, y + 16, { size: plain, weight: 600, fill: "ink" }));
    y += 22;
    const first = y;
    for (const row of rows) {
      parts.push(rowPart(row, y, { x, namesWide, start, end }));
      y += rowHeight;
    }
    for (let score = 1; score <= 5; score += 1)
      frame.push(segment(x(score), first + 2, x(score), y - 2, { colour: "track", width: 1 }));
  }
  for (let score = 1; score <= 5; score += 1)
    frame.push(words(String(score), x(score), y + 12, { size: small, anchor: "middle" }));
  // The two ends in words, where they do not run into each other.
  const fits = measureText(say.low, small, 400) + measureText(say.high, small, 400) + 12 <= end - start + 10;
  if (fits)
    frame.push(
      words(say.low, start - 5, y + 27, { size: small }),
      words(say.high, end + 5, y + 27, { size: small, anchor: "end" }),
    );
  return {
    width: whole,
    height: y + (fits ? 33 : 18),
    parts: [{ id: null, says: "", marks: frame }, ...parts],
  };
}

interface Scale {
  readonly x: (score: number) => number;
  readonly namesWide: number;
  readonly start: number;
  readonly end: number;
}

function rowPart({ id, name, says, gap, note }: GapRow, top: number, scale: Scale): ChartPart {
  const { observable, perceived, called } = gap;
  const middle = top + 26;
  const lines = wrapText(name, { size: plain, weight: 500 }, scale.namesWide, 2, measureText);
  const step = lineHeightOf(plain);
  const named = lines.map((line, at) =>
    words(line, 0, middle + 4 - ((lines.length - 1) * step) / 2 + at * step, { size: plain, fill: "ink" }),
  );
  const [from, to] = [observable, perceived].map((score) => (score === null ? null : scale.x(score)));
  const marks: Mark[] = [...named];
  if (from != null && to != null && from !== to)
    marks.push(
      segment(
        from,
        middle,
        to,
        middle,
        called === null ? { colour: "quiet", width: 2 } : { colour: "ink", width: 4 },
      ),
    );
  if (from != null) marks.push(observed(from, middle));
  // Where both are the same, the ring lies around the disc.
  if (to != null) marks.push(felt(to, middle, from === to ? radius + 3.5 : radius));
  if (note !== "") marks.push(noteMark(note, middle, from ?? null, to ?? null, scale));
  const frame = { x: -5, y: top + 5, width: scale.end + 19, height: rowHeight - 7 };
  return { id, says, marks, frame };
}

function noteMark(
  note: string,
  middle: number,
  from: number | null,
  to: number | null,
  { start, end }: Scale,
): Mark {
  const known = [from, to].filter((at) => at !== null);
  if (known.length === 0) return words(note, start - 4, middle + 4, { size: small });
  const wide = measureText(note, small, 600);
  const centre = known.reduce((sum, at) => sum + at, 0) / known.length;
  const left = Math.min(Math.max(centre - wide / 2, start - 12), end + 14 - wide);
  return words(note, left, middle - 11, { size: small, weight: 600, fill: "ink" });
}

function observed(x: number, y: number): Mark {
  return disc(x, y, radius - 1, "ink", { colour: "ink", width: 2 });
}

function felt(x: number, y: number, size: number): Mark {
  return disc(x, y, size - 1, size > radius ? null : "pill", { colour: "ink", width: 2 });
}
