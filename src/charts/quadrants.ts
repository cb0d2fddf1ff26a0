import type { ReceivedSecurity } from "~/analysis/human-security";
import { ringArc } from "~/lenses/human-security";
import { halfRing } from "~/scene/dress";
import { type Mark, shifted } from "~/scene/marks";
import { grown } from "~/scene/path";

import { apart } from "./apart";
import type { Chart, ChartPart } from "./chart";
import { placeNames, squareOf } from "./free-labels";
import { type KeyEntry, keyRows } from "./key";
import { nameMarks } from "./name-marks";
import { cornerWords, plane, type PlaneWords } from "./plane";
import { diamond, disc, segment } from "./shapes";

/** Words of the chart of protection and empowerment. */
export interface QuadrantWords extends PlaneWords {
  readonly nameOf: (id: string) => string;
  readonly says: (received: ReceivedSecurity) => string;
  readonly key: {
    readonly protection: string;
    readonly empowerment: string;
    readonly harm: string;
    readonly targeted: string;
  };
}

const deadBand = 0.25;
const nameSize = 12;
const ringSize = { width: 2, height: 2 };
const ringRadius = 10.5;
const targetRadius = 16;
/** Of more parties than these rings would only cover one another; each is a dot then. */
const mostRings = 60;
const dotRadius = 4;

/**
 * Each party of whom both means are known, at its mean protection (across, −2 to +2) and empowerment (upwards, −2 to +2),
 * with the ring that it has on the map, and the sign of a target around whoever is targeted. The band around nought that
 * counts as neither is between the dotted lines.
 */
export function quadrantChart(
  parties: readonly ReceivedSecurity[],
  say: QuadrantWords,
  width: number,
): Chart {
  const { x, y, square, within, ...drawn } = plane(width, say, {
    ...{ range: [-2, 2], ticks, acrossFill: "protection", upwardsFill: "empowerment" },
  });
  const crowded = parties.length > mostRings;
  const spots = apart(
    parties.flatMap((party) =>
      party.protection === null || party.empowerment === null
        ? []
        : [
            {
              party,
              ...{ x: x(party.protection), y: y(party.empowerment) },
              radius: crowded ? dotRadius : party.targeted ? targetRadius : ringRadius,
              text: say.nameOf(party.beneficiary),
              widest: square.width * 0.42,
            },
          ],
    ),
  );
  const points = spots.map(squareOf);
  // The words of the corners stay where they are where no party is; others go where names leave room.
  const free = cornerWords(square, say.corners, { points, names: [] }).map(({ rect }) => rect);
  const places = placeNames(spots, { within, spared: free }, nameSize);
  const names = places.flatMap((place) => (place === null ? [] : [place.rect]));
  const corners = cornerWords(square, say.corners, { points, names }).flatMap(({ marks }) => marks);
  const band = { colour: "quiet", width: 1, dash: [1, 4] } as const;
  const lines = [-deadBand, deadBand].flatMap((at) => [
    segment(x(at), square.y, x(at), square.y + square.height, band),
    segment(square.x, y(at), square.x + square.width, y(at), band),
  ]);
  const some = (is: (party: ReceivedSecurity) => boolean) => spots.some(({ party }) => is(party));
  const sample =
    (protection: number, empowerment: number, targeted = false) =>
    (kx: number, ky: number) =>
      ringMarks({ protection, empowerment, targeted }, kx, ky);
  const entries: readonly (KeyEntry | null)[] = [
    { words: say.key.protection, radius: ringRadius, marks: sample(1.4, 0) },
    { words: say.key.empowerment, radius: ringRadius, marks: sample(0, 1.4) },
    some(({ protection, empowerment }) => (protection ?? 0) < 0 || (empowerment ?? 0) < 0)
      ? { words: say.key.harm, radius: ringRadius, marks: sample(-1.6, 0) }
      : null,
    some(({ targeted }) => targeted)
      ? { words: say.key.targeted, radius: targetRadius, marks: sample(0, 0, true) }
      : null,
  ];
  const key = keyRows(spots.length === 0 || crowded ? [] : entries.filter((entry) => entry !== null), {
    left: square.x,
    top: drawn.height + 6,
    width: drawn.width - square.x,
  });
  return {
    width: drawn.width,
    height: key.bottom + 4,
    parts: [
      { id: null, says: "", marks: [...lines, ...drawn.marks, ...corners, ...key.marks] },
      ...spots.map((spot, at): ChartPart => ({
        id: spot.party.beneficiary,
        says: say.says(spot.party),
        frame: grown(squareOf(spot), 3),
        marks: [
          ...(crowded ? [dot(spot.party, spot.x, spot.y)] : ringMarks(spot.party, spot.x, spot.y)),
          ...nameMarks(spot, places[at], nameSize),
        ],
      })),
    ],
  };
}

const ticks = [
  { at: -2, words: "−2" },
  { at: 0, words: "0" },
  { at: 2, words: "+2" },
];

function ringMarks(
  { protection, empowerment, targeted }: Pick<ReceivedSecurity, "protection" | "empowerment" | "targeted">,
  x: number,
  y: number,
): readonly Mark[] {
  const strokes = [
    ...halfRing(ringArc("protection", protection), ringSize, -1),
    ...halfRing(ringArc("empowerment", empowerment), ringSize, 1),
  ];
  const ring = strokes.map(({ path, colour, width, dash }): Mark => ({
    ...{ as: "path", path: shifted(path, x, y), fill: null, stroke: colour, width, dash },
  }));
  return targeted ? [...ring, ...targetMarks(x, y)] : ring;
}

function dot({ targeted }: ReceivedSecurity, x: number, y: number): Mark {
  return targeted
    ? diamond(x, y, dotRadius + 1, "pill", { colour: "harm", width: 2 })
    : disc(x, y, dotRadius, "pill", { colour: "ink", width: 1.5 });
}

/** Four strokes that point at the middle, as in a sight. */
function targetMarks(x: number, y: number): readonly Mark[] {
  const [inner, outer] = [ringRadius, targetRadius];
  return (
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ] as const
  ).map(([dx, dy]) =>
    segment(x + dx * inner, y + dy * inner, x + dx * outer, y + dy * outer, { colour: "harm", width: 2.5 }),
  );
}
