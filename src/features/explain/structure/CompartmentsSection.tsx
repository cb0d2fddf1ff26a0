import { useState } from "react";

import type { Grouping } from "~/analysis/structure/compartments";
import type { NetworkKind } from "~/analysis/structure/network";
import { useText } from "~/i18n/text";
import { useInsight } from "~/state/insights/useInsight";
import { useVariantInView } from "~/state/inView";
import { Answer } from "~/ui/Answer";
import { ChoiceChips } from "~/ui/Chips";
import { InTurn } from "~/ui/InTurn";
import { Select } from "~/ui/Select";

import { DivisionFigures } from "./DivisionFigures";
import { GroupsTable } from "./GroupsTable";
import { WantedSilos } from "./WantedSilos";
import "./words";

import css from "./Structure.module.css";

const offered: readonly Grouping[] = [
  ...(["community", "sector", "type"] as const),
  ...(["stateCitizen", "publicPrivate", "domesticForeign", "physicalVirtual"] as const),
];
const kinds: readonly NetworkKind[] = ["positive", "all"];

/** How far groups of parties keep to themselves, and which are meant to. */
export function CompartmentsSection() {
  const t = useText();
  const variant = useVariantInView();
  const [by, setBy] = useState<Grouping>("community");
  const [over, setOver] = useState<NetworkKind>("positive");
  const insight = useInsight("compartments", { by, over });
  if (variant === null) return null;
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("structure.compartments.about")}</p>
      <Select
        label={t("structure.compartments.by")}
        value={by}
        choices={offered.map((value) => ({ value, text: t(`structure.compartments.groupings.${value}`) }))}
        onChange={(value) => setBy(value ?? "community")}
      />
      <ChoiceChips
        label={t("structure.compartments.over")}
        choices={kinds.map((value) => ({ value, text: t(`structure.compartments.kinds.${value}`) }))}
        value={over}
        onChange={(value) => setOver(value ?? "positive")}
      />
      <Answer key={`${by} ${over}`} insight={insight}>
        {(found) => (
          <>
            <DivisionFigures found={found} over={over} />
            <InTurn>
              <GroupsTable variant={variant} found={found} by={by} />
            </InTurn>
          </>
        )}
      </Answer>
      <WantedSilos variant={variant} />
    </div>
  );
}
