import { useState } from "react";

import { judgementsOf } from "~/analysis/balance";
import { type Gap, gapsOf } from "~/analysis/gaps";
import { gapFigure, gapId, gapSays } from "~/formats/figures/gaps";
import { judgementId, judgementName } from "~/formats/figures/judged";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { withoutConfidential } from "~/model/commands/confidential";
import type { ImpactItems } from "~/model/impact";
import { useVariantInView } from "~/state/inView";
import { useDocument } from "~/state/stores";
import { Help } from "~/ui/Help";

import { Card } from "../Card";
import { ItemRows } from "../ItemRows";

import css from "./Gaps.module.css";

import "../words";

/** What is there to observe beside how it feels, for each judgement that has its items scored. */
export function GapsCard() {
  const t = useText();
  const say = useSay();
  const map = useDocument((state) => state.map);
  const variant = useVariantInView();
  const [picked, setPicked] = useState<string | null>(null);
  if (map === null || variant === null) return null;
  const title = t("figures.gaps.title");
  const about = t("balance.gaps.about");
  const judgements = judgementsOf(variant.impact);
  const judged = gapsOf(variant.impact).map((each, at) => ({
    ...each,
    id: judgementId(each, variant),
    name: judgementName(each, map, variant, say),
    items: judgements[at]?.items ?? null,
  }));
  const known = judged.some(({ gaps }) =>
    gaps?.some(({ observable, perceived }) => observable !== null || perceived !== null),
  );
  const summary = judged.filter(({ gaps }) => gaps === null).map(({ name }) => name);
  const rows = judged.flatMap(({ gaps, items, ...each }) =>
    items === null ? [] : (gaps ?? []).map((gap) => ({ ...each, items, gap })),
  );
  const row = rows.find(({ id, gap }) => gapId(id, gap) === picked);
  return (
    <Card
      title={title}
      about={about}
      {...(known
        ? {
            figure: {
              ...gapFigure(map, variant.id, say),
              picked,
              onPick: setPicked,
              inFiles: () => gapFigure(withoutConfidential(map), variant.id, say),
            },
          }
        : {})}
    >
      {known ? null : <p>{t("balance.gaps.nothing")}</p>}
      {summary.length === 0 ? null : (
        <p className={css["small"]}>{t("balance.gaps.summary", { list: summary.join("; ") })}</p>
      )}
      {row === undefined ? null : (
        <Row says={gapSays(row.name, row.gap, say)} gap={row.gap} items={row.items} />
      )}
      <Help
        summary={t("balance.gaps.terms")}
        terms={(["negative", "positive", "theatre", "paradox"] as const).map((term) => ({
          term: t(`balance.gaps.${term}`),
          meaning: t(`balance.gaps.${term}Meaning`),
        }))}
      />
    </Card>
  );
}

function Row({ says, gap, items }: { says: string; gap: Gap; items: ImpactItems }) {
  return (
    <div className={css["row"]} role="group" aria-label={says}>
      <h4>{says}</h4>
      <ItemRows items={items} names={[`${gap.security}Observable`, `${gap.security}Perceived`]} />
    </div>
  );
}
