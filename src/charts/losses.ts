import type { Downturn } from "~/analysis/downturn/downturn";
import type { PartyLoss } from "~/analysis/downturn/lost-protection";
import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { wrapText } from "~/scene/wrap";

import type { Chart, ChartPart } from "./chart";
import { box, segment, words } from "./shapes";
import type { Tabled } from "./tabled";

/** Words of the chart of who loses first. */
export interface LossWords {
  readonly nameOf: (id: string) => string;
  /** "39%" */
  readonly percent: (share: number) => string;
  readonly says: (party: PartyLoss, place: number | null) => string;
  readonly place: (place: number) => string;
  readonly head: readonly string[];
}

/** So many parties find room in the picture; the table has them all. */
export const mostDrawn = 12;

const nameStyle = { size: 13, weight: 500 } as const;
const lineHeight = 17;
const barHeight = 12;
const padding = 8;

interface Row {
  readonly party: PartyLoss;
  /** 1 = loses first; null where nothing is lost. */
  readonly place: number | null;
}

/** Who loses first: of each party, how much of its protection stays, how much it bears by its own means, and what is lost. */
export function lossesChart(
  { places, spared }: Pick<Downturn, "places" | "spared">,
  picked: string | null,
  say: LossWords,
): Tabled {
  const rows: readonly Row[] = [
    ...places.flatMap((parties, at) => {
      const before = places.slice(0, at).reduce((sum, each) => sum + each.length, 0);
      return parties.map((party) => ({ party, place: before + 1 }));
    }),
    ...spared.map((party) => ({ party, place: null })),
  ];
  return {
    chart: (width) => drawn(rows.slice(0, mostDrawn), width, picked, say),
    table: {
      head: say.head,
      rows: rows.map(({ party, place }) => [
        say.nameOf(party.beneficiary),
        place === null ? "" : say.place(place),
        party.given.toFixed(2),
        party.after.toFixed(2),
        say.percent(party.loss),
        say.percent(party.felt),
        String(party.unknown),
      ]),
    },
  };
}

function drawn(rows: readonly Row[], width: number, picked: string | null, say: LossWords): Chart {
  let y = 0;
  const parts = rows.map((row): ChartPart => {
    const { marks, height } = rowMarks(row, y, width, picked === row.party.beneficiary, say);
    y += height;
    return { id: row.party.beneficiary, says: say.says(row.party, row.place), marks };
  });
  return { width, height: Math.max(1, y), parts };
}

function rowMarks({ party, place }: Row, top: number, width: number, isPicked: boolean, say: LossWords) {
  const room = width;
  const figure = party.felt === 0 ? say.percent(0) : `−${say.percent(party.felt)}`;
  const number = place === null ? "" : `${say.place(place)} `;
  const lines = wrapText(
    number + say.nameOf(party.beneficiary),
    nameStyle,
    room - measureText(figure, 14, 600) - 12,
    2,
    measureText,
  );
  const bar = top + padding + lines.length * lineHeight + 3;
  const height = bar + barHeight + padding - top;
  const kept = room * (1 - party.loss);
  const borne = room * (party.loss - party.felt);
  const lost = room * party.felt;
  const marks: Mark[] = [
    // A ground to press on, between the words too.
    box(0, top, width, height, { fill: "pill" }),
    ...lines.map((text, at) =>
      words(text, 0, top + padding + 13 + at * lineHeight, { ...nameStyle, fill: "ink" }),
    ),
    words(figure, width, top + padding + 13, { size: 14, weight: 600, fill: "ink", anchor: "end" }),
    ...(kept > 0 ? [box(0, bar, kept, barHeight, { fill: "protection" })] : []),
    ...(borne > 0
      ? [
          box(kept, bar + 0.75, borne, barHeight - 1.5, {
            fill: "track",
            stroke: { colour: "empowerment", width: 1.5 },
          }),
        ]
      : []),
    ...(lost > 2
      ? [
          box(kept + borne + 1, bar + 0.75, lost - 2, barHeight - 1.5, {
            stroke: { colour: "harm", width: 1.5, dash: [4, 3] },
          }),
        ]
      : []),
    segment(0, bar + barHeight + 5, width, bar + barHeight + 5, {
      colour: isPicked ? "accent" : "track",
      width: isPicked ? 3 : 1,
    }),
  ];
  return { marks, height };
}
