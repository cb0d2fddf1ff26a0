import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";

import { editVariant } from "../edits";
import { Part } from "../Part";
import { Rows } from "../Rows";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

interface EnvironmentPartProps {
  variantId: string;
  environment: Variant["environment"];
}

export function EnvironmentPart({ variantId, environment }: EnvironmentPartProps) {
  const t = useText();
  const edit = (patch: Partial<Variant["environment"]>, gesture?: string) =>
    editVariant(variantId, { environment: { ...environment, ...patch } }, gesture);
  return (
    <Part name="environment" title={t("inspector.about.sections.environment")}>
      <p className={css["lead"]}>{t("inspector.variant.lead")}</p>
      <TypedField
        multiline
        label={t("inspector.variant.context")}
        value={environment.context}
        onType={(context, gesture) => edit({ context }, gesture)}
      />
      <h4 className={css["groupName"]}>{t("inspector.variant.prior")}</h4>
      <Rows
        items={environment.priorArrangements}
        blank=""
        name={(place) => t("inspector.variant.priorOne", { place })}
        removeName={(place) => t("inspector.variant.removePrior", { place })}
        addName={t("inspector.variant.addPrior")}
        onChange={(priorArrangements, gesture) => edit({ priorArrangements }, gesture)}
      >
        {(arrangement, change) => (
          <TypedField
            multiline
            hideLabel
            label={t("inspector.variant.priorText")}
            value={arrangement}
            onType={(typed, gesture) => change(typed, gesture)}
          />
        )}
      </Rows>
    </Part>
  );
}
