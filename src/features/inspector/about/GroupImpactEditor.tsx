import { useText } from "~/i18n/text";
import { setGroupImpact, setImpactItem } from "~/model/commands/impact";
import { type GroupImpact, unscoredItems } from "~/model/impact";
import type { RelataMap } from "~/model/map";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";

import { MeasureField } from "../MeasureField";
import { TypedField } from "../TypedField";
import { ImpactItemFields } from "./ImpactItemFields";

import css from "../parts.module.css";

interface GroupImpactEditorProps {
  variantId: string;
  group: GroupImpact;
  name: string;
}

/** One group's judgement: two figures in summary, or the ten items one by one. */
export function GroupImpactEditor({ variantId, group, name }: GroupImpactEditorProps) {
  const t = useText();
  const { element, items } = group;
  const edit = (command: (map: RelataMap) => RelataMap, gesture?: string) =>
    document.edit({ key: "edit.impactOn", values: { name } }, command, gesture);
  const set = (patch: Partial<Omit<GroupImpact, "element">>, gesture?: string) =>
    edit((map) => setGroupImpact(map, variantId, element, patch), gesture);
  return (
    <>
      {items === null ? (
        <div className={css["pair"]}>
          {(["effectiveness", "legitimacy"] as const).map((side) => (
            <MeasureField
              key={side}
              label={t(`inspector.impact.${side}`)}
              hint={t("inspector.impact.summaryHint")}
              least={1}
              most={5}
              value={group[side]}
              onMeasure={(score, gesture) => set({ [side]: score }, gesture)}
            />
          ))}
        </div>
      ) : (
        <ImpactItemFields
          items={items}
          party={name}
          onChange={(item, patch, gesture) =>
            edit((map) => setImpactItem(map, variantId, { of: "group", element }, item, patch), gesture)
          }
        />
      )}
      <TypedField
        multiline
        label={t("inspector.impact.reason")}
        value={group.why}
        onType={(why, gesture) => set({ why }, gesture)}
      />
      <div className={css["actions"]}>
        <Button onClick={() => set({ items: items === null ? unscoredItems : null })}>
          {t(items === null ? "inspector.impact.oneByOne" : "inspector.impact.inSummary")}
        </Button>
      </div>
      {items === null ? null : <p className={css["lead"]}>{t("inspector.impact.inSummaryHint")}</p>}
    </>
  );
}
