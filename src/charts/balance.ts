import type { Mark } from "~/scene/marks";
import { grown, type Rect } from "~/scene/path";

import { apart } from "./apart";
import type { Chart, ChartPart } from "./chart";
import { placeNames, squareOf } from "./free-labels";
import { type KeyEntry, keyRows } from "./key";
import { nameMarks } from "./name-marks";
import { cornerWords, plane, type PlaneWords } from "./plane";
import { arrow, diamond, disc, segment } from "./shapes";

/** A judgement as a point of the plane. */
export interface BalancePoint {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Each from 0 to 1. */
  readonly effectiveness: number;
  readonly legitimacy: number;
  readonly form: "overall" | "group" | "perspective";
}

/** The judgement overall of another variant, which this one came from or which came from this one. */
export interface OtherVariant extends Pick<BalancePoint, "name" | "says" | "effectiveness" | "legitimacy"> {
  readonly stands: "before" | "after";
}

type BalanceForm = BalancePoint["form"] | "other";

export interface BalanceWords extends PlaneWords {
  /** What each form stands for. */
  readonly forms: Readonly<Record<BalanceForm, string>>;
}

const radii: Readonly<Record<BalanceForm, number>> = { overall: 8, group: 6.5, perspective: 7.5, other: 6 };
const nameSize = 12;

/**
 * Effectiveness across and legitimacy upwards, 0 to 1, with the diagonal on which both are the same. The judgement overall
 * is a disc, groups are rings, perspectives diamonds; an arrow leads from the variant before to the one after. Nothing in
 * the plane is coloured as good or bad.
 */
export function balanceChart(
  points: readonly BalancePoint[],
  others: readonly OtherVariant[],
  say: BalanceWords,
  width: number,
): Chart {
  const { x, y, square, within, ...drawn } = plane(width, say, { range: [0, 1], ticks });
  const spots = apart(
    [
      ...points.map((point) => ({ point, form: point.form as BalanceForm })),
      ...others.map((point) => ({ point, form: "other" as BalanceForm })),
    ].map(({ point, form }) => ({
      ...{ point, form, radius: radii[form], text: point.name, widest: square.width * 0.42 },
      ...{ x: x(point.effectiveness), y: y(point.legitimacy) },
    })),
  );
  const overall = spots.find(({ form }) => form === "overall");
  const ways = spots.map(({ point, ...spot }) =>
    !("stands" in point) || overall === undefined
      ? null
      : between(point.stands === "before" ? [spot, overall] : [overall, spot]),
  );
  const taken = spots.map(squareOf);
  const along = ways.flatMap((way) => (way === null ? [] : alongside(way)));
  const inCorners = cornerWords(square, say.corners, { points: [...taken, ...along], names: [] });
  const spared = [...along, ...inCorners.map(({ rect }) => rect)];
  const places = placeNames(spots, { within, spared }, nameSize);
  const names = places.flatMap((place) => (place === null ? [] : [place.rect]));
  const corners = cornerWords(square, say.corners, { points: [...taken, ...along], names });
  const halfway = { colour: "track", width: 1 } as const;
  const middle = { x: square.x + square.width / 2, y: square.y + square.height / 2 };
  const frame: readonly Mark[] = [
    segment(middle.x, square.y, middle.x, square.y + square.height, halfway),
    segment(square.x, middle.y, square.x + square.width, middle.y, halfway),
    segment(square.x, square.y + square.height, square.x + square.width, square.y, {
      ...{ colour: "quiet", width: 1, dash: [2, 5] },
    }),
    ...drawn.marks,
    ...corners.flatMap(({ marks }) => marks),
  ];
  const parts = spots.map(({ point, form, ...spot }, at): ChartPart => {
    const way = ways[at] ?? null;
    return {
      id: "id" in point ? point.id : null,
      says: point.says,
      frame: grown(squareOf(spot), 3),
      marks: [
        ...(way === null ? [] : arrow(...way, { colour: "quiet", width: 1.5 })),
        ...pointMarks(form, spot.x, spot.y),
        ...nameMarks(spot, places[at], nameSize, form === "other" ? "inkSoft" : "ink"),
      ],
    };
  });
  const forms = (["overall", "group", "perspective", "other"] as const).filter((form) =>
    spots.some((spot) => spot.form === form),
  );
  const key = keyRows(
    forms.map((form): KeyEntry => ({
      words: say.forms[form],
      radius: radii[form],
      marks: (kx, ky) => pointMarks(form, kx, ky),
    })),
    { left: square.x, top: drawn.height + 4, width: drawn.width - square.x },
  );
  return {
    width: drawn.width,
    height: key.bottom,
    // Other variants lie beneath; what can be pressed comes in the order in which it is judged.
    parts: [
      { id: null, says: "", marks: [...frame, ...key.marks] },
      ...parts.filter(({ id }) => id === null),
      ...parts.filter(({ id }) => id !== null),
    ],
  };
}

const ticks = [
  { at: 0, words: "0" },
  { at: 0.5, words: "0.5" },
  { at: 1, words: "1" },
];

function pointMarks(form: BalanceForm, x: number, y: number): readonly Mark[] {
  const radius = radii[form];
  switch (form) {
    case "overall":
      return [disc(x, y, radius - 1, "ink", { colour: "ink", width: 2 })];
    case "group":
      return [disc(x, y, radius - 1, "pill", { colour: "ink", width: 2 })];
    case "perspective":
      return [diamond(x, y, radius - 1, "pill", { colour: "ink", width: 2 })];
    case "other":
      return [disc(x, y, radius - 1, "pill", { colour: "quiet", width: 1.5 })];
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** From where to where an arrow leads from one point to another; null where there is no room for it. */
function between([from, to]: readonly [Spot, Spot]): readonly [number, number, number, number] | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < from.radius + to.radius + 8) return null;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [a, b] = [from.radius + 1, to.radius + 2];
  return [from.x + ux * a, from.y + uy * a, to.x - ux * b, to.y - uy * b];
}

/** The room along an arrow, where no name should stand. */
function alongside([x1, y1, x2, y2]: readonly [number, number, number, number]): readonly Rect[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
  return Array.from({ length: steps + 1 }, (_, at) => ({
    ...{ x: x1 + ((x2 - x1) * at) / steps - 3, y: y1 + ((y2 - y1) * at) / steps - 3, width: 6, height: 6 },
  }));
}
