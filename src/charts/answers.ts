import { signed } from "~/lib/signed";
import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { wrapText } from "~/scene/wrap";

import type { ChartPart } from "./chart";
import { box, diamond, disc, segment, words } from "./shapes";
import type { Tabled } from "./tabled";

/** What those of one party answered. */
export interface AnswerRow {
  readonly name: string;
  readonly counts: ReadonlyMap<number, number>;
  /** Stands at the end of the row: how many do not know, or do not see the relation; may be empty. */
  readonly others: string;
  readonly says: string;
}

export interface AnswerWords {
  /** What a step of the scale means. */
  readonly meaning: (value: number) => string;
  readonly agreed: string;
  /** Said where no agreed rating is known. */
  readonly agreedSays: string;
  readonly head: readonly string[];
}

const nameLook = { size: 19, weight: 600 } as const;
/** How large the meaning of a step is written, the largest first. */
const stepLooks = [14, 13, 12].map((size) => ({ size, weight: 400 }) as const);
const otherLook = { size: 14, weight: 400 } as const;
const radius = 9;
const gap = 5;
const padding = 10;
/** With more in one place a number is read faster than dots are counted. */
const mostDots = 12;

/**
 * Answers to one question as dots over the steps of its scale, a row for each party and a dot for each person; the
 * agreed rating is a square on its point, in a row of its own. What nobody knows has no place on the scale.
 */
export function answersChart(
  rows: readonly AnswerRow[],
  scale: readonly number[],
  agreed: number | null,
  say: AnswerWords,
): Tabled {
  return {
    chart: (width) => drawn(rows, scale, agreed, say, Math.max(width, 320)),
    table: {
      head: say.head,
      rows: [
        ...rows.map(({ name, counts, others }) => [
          name,
          ...scale.map((value) => String(counts.get(value) ?? 0)),
          others,
        ]),
        [
          say.agreed,
          ...scale.map((value) => (value === agreed ? "◆" : "")),
          agreed === null ? say.agreedSays : "",
        ],
      ],
    },
  };
}

interface Columns {
  readonly names: number;
  readonly step: number;
  readonly at: (value: number) => number;
  readonly end: number;
  readonly width: number;
}

function columnsOf(scale: readonly number[], width: number): Columns {
  const narrow = width < 640;
  const names = narrow ? 0 : Math.min(230, width * 0.2);
  const others = narrow ? 0 : Math.min(190, width * 0.17);
  const step = (width - names - others) / scale.length;
  const at = (value: number) => names + (scale.indexOf(value) + 0.5) * step;
  return { names, step, at, end: names + step * scale.length, width };
}

function drawn(
  rows: readonly AnswerRow[],
  scale: readonly number[],
  agreed: number | null,
  say: AnswerWords,
  width: number,
) {
  const columns = columnsOf(scale, width);
  const head = headMarks(scale, columns, say);
  const parts: ChartPart[] = [];
  let y = head.bottom;
  for (const row of rows) {
    const { marks, height } = rowMarks(row, scale, y, columns);
    parts.push({ id: null, says: row.says, marks });
    y += height;
  }
  const last = agreedMarks(agreed, say, y, columns);
  parts.push({
    id: null,
    says: agreed === null ? say.agreedSays : `${say.agreed}: ${signed(agreed)}`,
    marks: last.marks,
  });
  y += last.height;
  const frame = scale.map((value) =>
    segment(columns.at(value), head.bottom, columns.at(value), y - 4, {
      colour: "track",
      width: value === 0 ? 3 : 1,
    }),
  );
  return { width, height: y, parts: [{ id: null, says: "", marks: [...frame, ...head.marks] }, ...parts] };
}

function headMarks(scale: readonly number[], { at, step }: Columns, say: AnswerWords) {
  const meanings = scale.map((value) => say.meaning(value));
  // Where a word would have to be broken, the figures stand alone.
  const longest = meanings.flatMap((meaning) => meaning.split(" "));
  const look = stepLooks.find(({ size, weight }) =>
    longest.every((word) => measureText(word, size, weight) <= step - 8),
  );
  const lines = meanings.map((meaning) =>
    look === undefined ? [] : wrapText(meaning, look, step - 8, 3, measureText),
  );
  const most = Math.max(0, ...lines.map(({ length }) => length));
  const marks = scale.flatMap((value, column): readonly Mark[] => [
    words(signed(value), at(value), 22, { size: 22, weight: 600, fill: "ink", anchor: "middle" }),
    ...(lines[column] ?? []).map((text, line) =>
      words(text, at(value), 42 + line * 17, { ...(look ?? nameLook), anchor: "middle" }),
    ),
  ]);
  return { marks, bottom: 32 + most * 17 + 8 };
}

/** The name beside the steps, or over them where there is no room beside. */
function nameMarks(name: string, top: number, { names, width }: Columns) {
  const beside = names > 0;
  const lines = wrapText(name, nameLook, (beside ? names : width) - 12, beside ? 3 : 1, measureText);
  return {
    marks: [
      // Over the steps a name has ground of its own, so that no line runs through it.
      ...(beside ? [] : [box(0, top + 1, width, padding + 24, { fill: "pill" })]),
      ...lines.map((text, at) => words(text, 0, top + padding + 16 + at * 23, { ...nameLook, fill: "ink" })),
    ],
    above: beside ? 0 : 26,
    high: beside ? lines.length * 23 : 26,
  };
}

function rowMarks(
  { name, counts, others }: AnswerRow,
  scale: readonly number[],
  top: number,
  columns: Columns,
) {
  const named = nameMarks(name, top, columns);
  const across = Math.max(1, Math.floor((columns.step - 8) / (2 * radius + gap)));
  const lineHeight = 2 * radius + gap;
  const linesIn = (count: number) => (count > mostDots ? 2 : Math.ceil(count / across));
  const most = Math.max(1, ...scale.map((value) => linesIn(counts.get(value) ?? 0)));
  const beside = columns.names > 0;
  const told =
    others === ""
      ? []
      : wrapText(
          others,
          otherLook,
          (beside ? columns.width - columns.end : columns.width) - 12,
          3,
          measureText,
        );
  const dotsHigh = most * lineHeight;
  const inner = beside
    ? Math.max(named.high, dotsHigh, told.length * 18)
    : named.above + dotsHigh + told.length * 18;
  const height = inner + 2 * padding;
  const middle = top + padding + named.above + (beside ? inner : dotsHigh) / 2;
  const toldTop = beside ? middle - (told.length * 18) / 2 : top + padding + named.above + dotsHigh;
  const marks: Mark[] = [
    segment(0, top, columns.width, top, { colour: "track", width: 1 }),
    ...named.marks,
    ...scale.flatMap((value) => dots(counts.get(value) ?? 0, columns.at(value), middle, across)),
    ...told.map((text, at) =>
      words(text, beside ? columns.end + 12 : 0, toldTop + 14 + at * 18, { ...otherLook }),
    ),
  ];
  return { marks, height };
}

function dots(count: number, x: number, middle: number, across: number): readonly Mark[] {
  if (count === 0) return [];
  if (count > mostDots)
    return [
      disc(x, middle, 20, "ink", null),
      words(String(count), x, middle + 6, { size: 17, weight: 600, fill: "pill", anchor: "middle" }),
    ];
  const lineHeight = 2 * radius + gap;
  const lines = Math.ceil(count / across);
  return Array.from({ length: count }, (_, at) => {
    const line = Math.floor(at / across);
    const inLine = Math.min(across, count - line * across);
    const left = x - ((inLine - 1) * lineHeight) / 2;
    return disc(
      left + (at % across) * lineHeight,
      middle + (line - (lines - 1) / 2) * lineHeight,
      radius,
      "ink",
      null,
    );
  });
}

function agreedMarks(agreed: number | null, say: AnswerWords, top: number, columns: Columns) {
  const named = nameMarks(say.agreed, top, columns);
  const beside = columns.names > 0;
  const inner = beside ? Math.max(named.high, 26) : named.above + 26;
  const middle = top + padding + (beside ? inner / 2 : named.above + 13);
  const mark: readonly Mark[] =
    agreed === null
      ? [words(say.agreedSays, columns.names + 6, middle + 5, { size: 16 })]
      : [diamond(columns.at(agreed), middle, 11, "accent", { colour: "accent", width: 2 })];
  return {
    marks: [
      box(0, top, columns.width, inner + 2 * padding - 2, { fill: "pill" }),
      segment(0, top, columns.width, top, { colour: "ink", width: 1.5 }),
      ...named.marks,
      ...mark,
    ],
    height: inner + 2 * padding,
  };
}
