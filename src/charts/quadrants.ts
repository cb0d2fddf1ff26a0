import type { ReceivedSecurity } from "~/analysis/human-security";

import type { Chart, ChartPart } from "./chart";
import { placeNames } from "./free-labels";
import { linear } from "./linear";
import { disc, segment, words } from "./shapes";

/** Words of the chart of protection and empowerment. */
export interface QuadrantWords {
  readonly nameOf: (id: string) => string;
  readonly says: (received: ReceivedSecurity) => string;
  readonly quadrants: {
    readonly both: string;
    readonly dependent: string;
    readonly exposed: string;
    readonly abandoned: string;
  };
  readonly across: string;
  readonly upwards: string;
}

const side = 340;
const left = 34;
const top = 24;
const deadBand = 0.25;
const nameSize = 12;

/**
 * Each party of whom both means are known, at its mean protection (across, −2 to +2) and empowerment (upwards, −2 to +2);
 * the band around nought that counts as neither is between the dashed lines.
 */
export function quadrantChart(parties: readonly ReceivedSecurity[], say: QuadrantWords): Chart {
  const x = linear([-2, 2], [left, left + side]);
  const y = linear([-2, 2], [top + side, top]);
  const known = parties.flatMap((party) =>
    party.protection === null || party.empowerment === null
      ? []
      : [{ party, x: x(party.protection), y: y(party.empowerment) }],
  );
  const points = known.map(({ party, x, y }) => ({ x, y, radius: 7, text: say.nameOf(party.beneficiary) }));
  const places = placeNames(points, { x: left, y: top + 20, width: side + 70, height: side - 40 }, nameSize);
  const edge = { colour: "quiet", width: 1 } as const;
  const band = { colour: "quiet", width: 1, dash: [3, 4] } as const;
  const [right, bottom] = [left + side, top + side];
  const frame: ChartPart = {
    id: null,
    says: "",
    marks: [
      segment(left, top, right, top, edge),
      segment(right, top, right, bottom, edge),
      segment(right, bottom, left, bottom, edge),
      segment(left, bottom, left, top, edge),
      ...[-deadBand, deadBand].flatMap((at) => [
        segment(x(at), top, x(at), bottom, band),
        segment(left, y(at), right, y(at), band),
      ]),
      words(say.quadrants.exposed, left + 8, top + 16, { size: 11, weight: 600 }),
      words(say.quadrants.both, right - 8, top + 16, { size: 11, weight: 600, anchor: "end" }),
      words(say.quadrants.abandoned, left + 8, bottom - 8, { size: 11, weight: 600 }),
      words(say.quadrants.dependent, right - 8, bottom - 8, { size: 11, weight: 600, anchor: "end" }),
      words(say.across, left + side / 2, bottom + 22, {
        size: 12,
        weight: 600,
        fill: "protection",
        anchor: "middle",
      }),
      words(say.upwards, left, top - 8, { size: 12, weight: 600, fill: "empowerment" }),
    ],
  };
  return {
    width: left + side + 80,
    height: top + side + 34,
    parts: [
      frame,
      ...known.map(({ party, x, y }, at): ChartPart => {
        const place = places[at] ?? null;
        return {
          id: party.beneficiary,
          says: say.says(party),
          marks: [
            disc(x, y, 7, "paper", { colour: party.targeted ? "harm" : "ink", width: 2.5 }),
            ...(place === null
              ? []
              : [
                  words(say.nameOf(party.beneficiary), place.x, place.y, {
                    size: nameSize,
                    weight: 500,
                    fill: "ink",
                  }),
                ]),
          ],
        };
      }),
    ],
  };
}
