import type { Mark } from "~/scene/marks";
import { grown, type Rect } from "~/scene/path";

import { apart } from "./apart";
import type { Chart, ChartPart } from "./chart";
import { placeNames, squareOf } from "./free-labels";
import { type KeyEntry, keyRows } from "./key";
import { nameMarks } from "./name-marks";
import { cornerWords, plane, type PlaneWords } from "./plane";
import { arrow, disc, segment } from "./shapes";

/** Mean protection and empowerment, each −2 to +2. */
interface Place {
  readonly protection: number;
  readonly empowerment: number;
}

/** A party that stands somewhere before, after, or both. */
export interface MovingParty {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly before: Place | null;
  readonly after: Place | null;
}

interface MoveWords extends PlaneWords {
  readonly key: { readonly before: string; readonly after: string };
}

const deadBand = 0.25;
const nameSize = 12;
const [afterRadius, beforeRadius] = [6, 4.5];
/** An arrow shorter than this, in pixels, would be all tip. */
const shortest = 10;

/**
 * Where parties stood between protection (across, −2 to +2) and empowerment (upwards) and where they stand now: a ring
 * before, a disc after, an arrow from the one to the other. Nothing in the plane is coloured as good or bad.
 */
export function quadrantMovesChart(parties: readonly MovingParty[], say: MoveWords, width: number): Chart {
  const { x, y, square, within, ...drawn } = plane(width, say, {
    ...{ range: [-2, 2], ticks, acrossFill: "protection", upwardsFill: "empowerment" },
  });
  const at = ({ protection, empowerment }: Place) => ({ x: x(protection), y: y(empowerment) });
  const spots = apart(
    parties.flatMap((party) => {
      const place = party.after ?? party.before;
      if (place === null) return [];
      const radius = party.after === null ? beforeRadius : afterRadius;
      return [{ party, ...at(place), radius, text: party.name, widest: square.width * 0.42 }];
    }),
  );
  const ways = spots.map(({ party: { before, after }, ...spot }) =>
    before === null || after === null ? null : { ...at(before), to: spot },
  );
  const along = ways.flatMap((way) => (way === null ? [] : alongside(way, way.to)));
  const points = [...spots.map(squareOf), ...along];
  const free = cornerWords(square, say.corners, { points, names: [] }).map(({ rect }) => rect);
  const places = placeNames(spots, { within, spared: [...along, ...free] }, nameSize);
  const names = places.flatMap((place) => (place === null ? [] : [place.rect]));
  const corners = cornerWords(square, say.corners, { points, names }).flatMap(({ marks }) => marks);
  const band = { colour: "quiet", width: 1, dash: [1, 4] } as const;
  const lines = [-deadBand, deadBand].flatMap((each) => [
    segment(x(each), square.y, x(each), square.y + square.height, band),
    segment(square.x, y(each), square.x + square.width, y(each), band),
  ]);
  const entries: readonly KeyEntry[] = [
    { words: say.key.before, radius: beforeRadius, marks: (kx, ky) => [ring(kx, ky)] },
    { words: say.key.after, radius: afterRadius, marks: (kx, ky) => [dot(kx, ky)] },
  ];
  const key = keyRows(entries, {
    ...{ left: square.x, top: drawn.height + 6, width: drawn.width - square.x },
  });
  return {
    width: drawn.width,
    height: key.bottom + 4,
    parts: [
      { id: null, says: "", marks: [...lines, ...drawn.marks, ...corners, ...key.marks] },
      ...spots.map((spot, place): ChartPart => ({
        id: spot.party.id,
        says: spot.party.says,
        frame: grown(squareOf(spot), 4),
        marks: [...moveMarks(ways[place] ?? null, spot), ...nameMarks(spot, places[place], nameSize)],
      })),
    ],
  };
}

const ticks = [
  { at: -2, words: "−2" },
  { at: 0, words: "0" },
  { at: 2, words: "+2" },
];

interface Point {
  readonly x: number;
  readonly y: number;
}

function moveMarks(from: Point | null, spot: Point & { readonly party: MovingParty }): readonly Mark[] {
  if (spot.party.after === null) return [ring(spot.x, spot.y)];
  if (from === null) return [dot(spot.x, spot.y)];
  const length = Math.hypot(spot.x - from.x, spot.y - from.y);
  if (length < afterRadius + beforeRadius + shortest)
    return length < 1.5 ? [dot(spot.x, spot.y)] : [ring(from.x, from.y), dot(spot.x, spot.y)];
  const [ux, uy] = [(spot.x - from.x) / length, (spot.y - from.y) / length];
  const [start, end] = [beforeRadius + 1, afterRadius + 2];
  return [
    ring(from.x, from.y),
    ...arrow(from.x + ux * start, from.y + uy * start, spot.x - ux * end, spot.y - uy * end, {
      ...{ colour: "inkSoft", width: 1.5 },
    }),
    dot(spot.x, spot.y),
  ];
}

function ring(x: number, y: number): Mark {
  return disc(x, y, beforeRadius - 1, "pill", { colour: "inkSoft", width: 1.5 });
}

function dot(x: number, y: number): Mark {
  return disc(x, y, afterRadius - 1, "ink", { colour: "ink", width: 2 });
}

/** The room along an arrow, where no name should stand. */
function alongside(from: Point, to: Point): readonly Rect[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
  return Array.from({ length: steps + 1 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / steps - 3,
    y: from.y + ((to.y - from.y) * at) / steps - 3,
    width: 6,
    height: 6,
  }));
}
