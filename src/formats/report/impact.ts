import { judgementsOf } from "~/analysis/balance";
import { gapsOf } from "~/analysis/gaps";
import type { GroupImpact, ImpactItems } from "~/model/impact";
import { effectivenessItems, legitimacyItems } from "~/model/vocabulary";

import { balanceFigure } from "../figures/balance";
import { gapFigure } from "../figures/gaps";
import { nameIn } from "../sentences";
import { type Block, figureBlocks, heading, type Line, paragraph, type Section } from "./document";
import { perspectiveName } from "./readings";
import type { Reported } from "./reported";

/** What the arrangement does: overall, for each group, and in the eyes of each perspective. */
export function impactSection(reported: Reported): Section {
  const { map, variant, say } = reported;
  const { items, byGroup, byPerspective } = variant.impact;
  return {
    id: "impact",
    title: say("report.impact.title"),
    blocks: [
      paragraph(say("report.impact.lead")),
      ...chartBlocks(reported),
      heading(3, say("report.impact.overall")),
      itemTable(items, reported),
      ...byGroup.flatMap((group) => [
        heading(3, say("report.impact.group", { name: nameIn(variant, group.element, say) })),
        ...groupBlocks(group, reported),
      ]),
      ...byPerspective.flatMap(({ perspective, items, why }) => [
        heading(3, say("report.impact.perspective", { name: perspectiveName(map, perspective, say) })),
        itemTable(items, reported),
        ...reason(why),
      ]),
    ],
  };
}

/** Balance, and what is felt beside what is observed, where anything of it is answered. */
function chartBlocks({ map, variant, say }: Reported): readonly Block[] {
  const judgements = judgementsOf(variant.impact);
  const weighed = judgements.some(
    ({ effectiveness, legitimacy }) => effectiveness.answered + legitimacy.answered > 0,
  );
  const gaps = gapsOf(variant.impact).flatMap((judged) => judged.gaps ?? []);
  const felt = gaps.some(({ observable, perceived }) => observable !== null || perceived !== null);
  return [
    ...(weighed
      ? [heading(3, say("figures.balance.title")), ...figureBlocks(balanceFigure(map, variant.id, say))]
      : []),
    ...(felt
      ? [heading(3, say("figures.gaps.title")), ...figureBlocks(gapFigure(map, variant.id, say))]
      : []),
  ];
}

function groupBlocks(group: GroupImpact, reported: Reported): readonly Block[] {
  const { say } = reported;
  const score = (value: number | null) => value ?? say("report.unknown");
  return [
    group.items === null
      ? paragraph(
          say("report.impact.summary", {
            effectiveness: score(group.effectiveness),
            legitimacy: score(group.legitimacy),
          }),
        )
      : itemTable(group.items, reported),
    ...reason(group.why),
  ];
}

function reason(why: string): readonly Block[] {
  return why.trim() === "" ? [] : [paragraph(why.trim())];
}

function itemTable(items: ImpactItems, { say }: Reported): Block {
  const rows = (side: "effectiveness" | "legitimacy", keys: readonly (keyof ImpactItems)[]) =>
    keys.map((key): readonly Line[] => {
      const { score, why, evidence } = items[key];
      return [
        [say("report.pair", { what: say(`report.impact.${side}`), value: say(`words.impactItems.${key}`) })],
        [
          score === null
            ? say("report.unknown")
            : say("report.impact.scored", { score, meaning: say(`report.impact.scores.${score}`) }),
        ],
        [evidence === null ? say("report.impact.unstated") : say(`words.impactEvidence.${evidence}`)],
        [why.trim() === "" ? say("report.impact.unstated") : why.trim()],
      ];
    });
  return {
    as: "table",
    head: (["item", "score", "evidence", "reason"] as const).map((column) => say(`report.impact.${column}`)),
    rows: [...rows("effectiveness", effectivenessItems), ...rows("legitimacy", legitimacyItems)],
  };
}
