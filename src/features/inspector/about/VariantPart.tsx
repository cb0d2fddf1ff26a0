import { useText } from "~/i18n/text";
import { updateVariant } from "~/model/commands/variants";
import { basesFor } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { redesignStatuses } from "~/model/vocabulary";
import { session } from "~/state/stores";
import { Select } from "~/ui/Select";

import { choicesOf } from "../choices";
import { editVariant } from "../edits";
import { Part } from "../Part";
import { SourcesPicker } from "../SourcesPicker";
import { TypedField } from "../TypedField";
import { VariantPicker } from "./VariantPicker";

import css from "../parts.module.css";

interface VariantPartProps {
  variants: readonly Variant[];
  variant: Variant;
}

export function VariantPart({ variants, variant }: VariantPartProps) {
  const t = useText();
  const { id, name, reason, status, date, asOf } = variant;
  const bases = basesFor({ variants }, id);
  return (
    <Part name="variant" title={t("inspector.about.sections.variant")}>
      {variants.length > 1 ? (
        <VariantPicker variants={variants} shown={id} onPick={session.setVariant} />
      ) : null}
      <TypedField
        label={t("inspector.variant.name")}
        value={name}
        onType={(typed, gesture) => editVariant(id, { name: typed }, gesture)}
      />
      {bases.length === 0 && variant.basedOn === null ? null : (
        <Select
          label={t("inspector.variant.basedOn")}
          value={variant.basedOn}
          empty={t("inspector.variant.basedOnNothing")}
          choices={bases.map((base) => ({
            value: base.id,
            text: base.name === "" ? t("common.unnamed") : base.name,
          }))}
          onChange={(basedOn) => editVariant(id, { basedOn })}
        />
      )}
      <TypedField
        multiline
        label={t("inspector.variant.reason")}
        value={reason}
        onType={(typed, gesture) => editVariant(id, { reason: typed }, gesture)}
      />
      <Select
        label={t("inspector.variant.status")}
        value={status}
        empty={t("common.unknown")}
        choices={choicesOf(redesignStatuses, (value) => t(`words.redesignStatuses.${value}`))}
        onChange={(picked) => editVariant(id, { status: picked })}
      />
      <TypedField
        label={t("inspector.variant.date")}
        value={date}
        onType={(typed, gesture) => editVariant(id, { date: typed }, gesture)}
      />
      <TypedField
        label={t("inspector.variant.asOf")}
        value={asOf}
        onType={(typed, gesture) => editVariant(id, { asOf: typed }, gesture)}
      />
      <h4 className={css["groupName"]}>{t("inspector.variant.sources")}</h4>
      <SourcesPicker
        chosen={variant.sources}
        name={{ key: "edit.variant" }}
        link={(map, sources) => updateVariant(map, id, { sources })}
      />
    </Part>
  );
}
