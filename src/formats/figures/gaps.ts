import { type Gap, gapsOf, type JudgedGaps } from "~/analysis/gaps";
import type { Figure } from "~/charts/figure";
import { gapChart, type GapGroup } from "~/charts/gaps";
import { signed } from "~/lib/signed";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";

import type { SayWith } from "../sentences";
import { judgementId, judgementName } from "./judged";

interface Named extends JudgedGaps {
  readonly id: string;
  readonly name: string;
}

/** Observable beside perceived security in every judgement that has its items scored. */
export function gapFigure(map: RelataMap, variantId: string, say: SayWith): Figure {
  const variant = variantOf(map, variantId);
  const judged = gapsOf(variant.impact).map((each): Named => {
    return { ...each, id: judgementId(each, variant), name: judgementName(each, map, variant, say) };
  });
  const groups = judged.flatMap(({ id, name, gaps }): readonly GapGroup[] =>
    gaps === null
      ? []
      : [
          {
            name,
            rows: gaps.map((gap) => ({
              id: gapId(id, gap),
              name: say(`figures.gaps.securities.${gap.security}`),
              says: gapSays(name, gap, say),
              gap,
              note: noteOf(gap, say),
            })),
          },
        ],
  );
  return {
    title: say("figures.gaps.title"),
    caption: say("figures.gaps.caption"),
    chart: (width) =>
      gapChart(
        groups,
        {
          observable: say("figures.gaps.observable"),
          perceived: say("figures.gaps.perceived"),
          low: say("figures.gaps.low"),
          high: say("figures.gaps.high"),
        },
        width,
      ),
    table: {
      head: (["who", "security", "observable", "perceived", "gap", "called"] as const).map((column) =>
        say(`figures.gaps.columns.${column}`),
      ),
      rows: judged.flatMap(({ name, gaps }) => (gaps ?? []).map((gap) => [name, ...cells(gap, say)])),
    },
  };
}

/** The id of a row: of whose judgement, and of which of the two kinds of security. */
export function gapId(judgement: string, { security }: Pick<Gap, "security">): string {
  return `${judgement} ${security}`;
}

/** What a row says. */
export function gapSays(name: string, gap: Gap, say: SayWith): string {
  const { observable, perceived } = gap;
  const note = noteOf(gap, say);
  return say("figures.gaps.says", {
    name,
    security: say(`figures.gaps.securities.${gap.security}`),
    observable: observable ?? say("figures.notKnown"),
    perceived: perceived ?? say("figures.notKnown"),
    note: note === "" ? apartWords(gap, say) : note,
  });
}

function cells(gap: Gap, say: SayWith): readonly string[] {
  const known = (score: number | null) => (score === null ? say("figures.notKnown") : String(score));
  return [
    say(`figures.gaps.securities.${gap.security}`),
    known(gap.observable),
    known(gap.perceived),
    gap.gap === null ? say("figures.notKnown") : amount(gap.gap),
    gap.called === null ? say("figures.gaps.unnamed") : say(`figures.gaps.names.${gap.called}`),
  ];
}

function noteOf({ observable, perceived, gap, called }: Gap, say: SayWith): string {
  if (observable === null && perceived === null) return say("figures.gaps.missing.both");
  if (observable === null) return say("figures.gaps.missing.observable");
  if (perceived === null) return say("figures.gaps.missing.perceived");
  return called === null || gap === null ? "" : say(`figures.gaps.called.${called}`, { gap: amount(gap) });
}

function apartWords({ gap }: Gap, say: SayWith): string {
  if (gap === null || gap === 0) return say("figures.gaps.same");
  return say("figures.gaps.apart", { gap: amount(gap) });
}

/** A gap between whole scores is whole; others have one digit behind the point. */
function amount(gap: number): string {
  return Number.isInteger(gap) ? signed(gap) : signed(gap, 1);
}
