import type { Colour } from "~/lenses/palette";
import { signed } from "~/lib/signed";
import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { line, move } from "~/scene/path";
import { wrapText } from "~/scene/wrap";

import type { Chart, ChartPart } from "./chart";
import { type Linear, linear } from "./linear";
import { box, segment, words } from "./shapes";
import { stacked } from "./stacked";
import type { Tabled } from "./tabled";

/** What one node does, step by step. */
export interface StepLine {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly values: readonly number[];
}

/** Words of the chart of steps. */
export interface StepWords {
  readonly step: string;
  readonly node: string;
}

/** So many lines can be told apart; the table has them all. */
export const mostLines = 8;

const looks: readonly { readonly colour: Colour; readonly dash: readonly number[] | null }[] = [
  { colour: "accent", dash: null },
  { colour: "harm", dash: [8, 4] },
  { colour: "empowerment", dash: [2, 3] },
  { colour: "protection", dash: [10, 3, 2, 3] },
  { colour: "ink", dash: [5, 3] },
  { colour: "tieMixed", dash: [14, 4] },
  { colour: "commodityLine", dash: [1, 4] },
  { colour: "spaceLine", dash: [6, 2, 1, 2, 1, 2] },
];

const plotHeight = 264;
const top = 20;
const left = 34;
const nameStyle = { size: 11.5, weight: 500 } as const;
const nameLine = 14;
const reaches = [0.05, 0.1, 0.25, 0.5, 1, 2];

/** How nodes differ from what would have been, step by step: a line each, with its name and its last value at its end. */
export function stepLines(all: readonly StepLine[], picked: string | null, say: StepWords): Tabled {
  const moving = all.filter(({ values }) => values.some((value) => value !== 0));
  const most = ({ values }: StepLine) => values.reduce((reach, value) => Math.max(reach, Math.abs(value)), 0);
  const chosen = new Set(moving.toSorted((a, b) => most(b) - most(a)).slice(0, mostLines));
  const lines = moving.filter((each) => chosen.has(each));
  const count = Math.max(0, ...all.map(({ values }) => values.length));
  return {
    chart: (width) => drawn(lines, Math.max(count - 1, 3), width, picked, say),
    table: {
      head: [say.node, ...Array.from({ length: count }, (_, step) => `${say.step} ${step}`)],
      rows: all.map(({ name, values }) => [name, ...values.map((value) => signed(value, 2))]),
    },
  };
}

function drawn(
  lines: readonly StepLine[],
  last: number,
  width: number,
  picked: string | null,
  say: StepWords,
): Chart {
  const side = Math.min(190, Math.max(110, width * 0.36));
  const right = width - side;
  const most = Math.max(0, ...lines.flatMap(({ values }) => values.map(Math.abs)));
  const reach = reaches.find((each) => each >= most - 1e-9) ?? 2;
  const x = linear([0, last], [left, right]);
  const y = linear([-reach, reach], [top + plotHeight, top]);
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0));
  const names = lines.map(({ name, values }) => [
    ...wrapText(name, nameStyle, side - 38, 2, measureText),
    signed(values.at(-1) ?? 0, 2),
  ]);
  const heights = names.map((rows) => rows.length * nameLine + 4);
  const middles = stacked(ends, heights, top - 8, top + plotHeight + 8);
  return {
    width,
    height: top + plotHeight + 34,
    parts: [
      { id: null, says: "", marks: axes(last, reach, x, y, say) },
      ...lines.map(({ id, says, values }, at): ChartPart => {
        const look = looks[at % looks.length] ?? { colour: "ink", dash: null };
        const stroke = { ...look, dash: look.dash ?? [], width: picked === id ? 4 : 2.25 };
        const dash = look.dash === null ? {} : { dash: look.dash };
        const middle = middles[at] ?? 0;
        const height = heights[at] ?? 0;
        const rows = names[at] ?? [];
        const held = [
          ...values,
          ...Array.from({ length: last + 1 - values.length }, () => values.at(-1) ?? 0),
        ];
        return {
          id,
          says,
          marks: [
            box(right + 34, middle - height / 2, side - 34, height, { fill: "pill" }),
            segment(right + 1, ends[at] ?? 0, right + 10, middle, { colour: "quiet", width: 1 }),
            segment(right + 10, middle, right + 32, middle, { colour: stroke.colour, width: 2.25, ...dash }),
            ...rows.map((text, row) =>
              words(text, right + 37, middle - height / 2 + 2 + (row + 1) * nameLine - 3, {
                ...nameStyle,
                weight: row === rows.length - 1 ? 600 : picked === id ? 600 : 400,
                fill: "ink",
              }),
            ),
            {
              as: "path",
              path: held.flatMap((value, step) => [step === 0 ? move : line, x(step), y(value)]),
              fill: null,
              stroke: look.colour,
              width: stroke.width,
              dash: look.dash,
            },
          ],
        };
      }),
    ],
  };
}

function axes(last: number, reach: number, x: Linear, y: Linear, say: StepWords): readonly Mark[] {
  const every = last <= 12 ? 1 : last <= 30 ? 5 : 20;
  const steps = Array.from({ length: Math.floor(last / every) + 1 }, (_, at) => at * every);
  const bottom = top + plotHeight;
  return [
    ...[-reach, -reach / 2, 0, reach / 2, reach].flatMap((value) => [
      segment(left, y(value), x(last), y(value), {
        colour: value === 0 ? "inkSoft" : "track",
        width: value === 0 ? 1.25 : 1,
      }),
      words(signed(value, reach < 0.5 ? 3 : 2).replace(/\.?0+$/u, ""), left - 5, y(value) + 4, {
        size: 10.5,
        anchor: "end",
      }),
    ]),
    ...steps.map((step) => words(String(step), x(step), bottom + 15, { size: 10.5, anchor: "middle" })),
    words(say.step, (left + x(last)) / 2, bottom + 30, { size: 11, weight: 500, anchor: "middle" }),
  ];
}
