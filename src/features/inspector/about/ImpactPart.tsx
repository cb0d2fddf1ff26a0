import { useText } from "~/i18n/text";
import { setImpactItem } from "~/model/commands/impact";
import type { Variant } from "~/model/variant";
import { impactItems } from "~/model/vocabulary";
import { document } from "~/state/stores";

import { Part } from "../Part";
import { ImpactItemFields } from "./ImpactItemFields";

import css from "../parts.module.css";

/** The ten items over all. */
export function ImpactPart({ variant }: { variant: Variant }) {
  const t = useText();
  const { items } = variant.impact;
  const scored = impactItems.filter((name) => items[name].score !== null);
  return (
    <Part name="impact" title={t("inspector.about.sections.impact")} count={scored.length}>
      <p className={css["lead"]}>{t("inspector.impact.lead")}</p>
      <ImpactItemFields
        items={items}
        onChange={(name, patch, gesture) =>
          document.edit(
            { key: "edit.impact" },
            (map) => setImpactItem(map, variant.id, { of: "overall" }, name, patch),
            gesture,
          )
        }
      />
    </Part>
  );
}
