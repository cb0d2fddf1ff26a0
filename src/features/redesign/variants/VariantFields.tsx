import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { basesFor } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { redesignStatuses } from "~/model/vocabulary";
import { Locked } from "~/ui/locked";
import { Select } from "~/ui/Select";

import { nameOf } from "../compared";
import { TypedField } from "../TypedField";
import { change } from "./variantEdits";

interface VariantFieldsProps {
  variant: Variant;
  map: RelataMap;
  locked: boolean;
}

/** What a variant says of itself: on what it is based, why it was made, how far it has come, and when. */
export function VariantFields({ variant, map, locked }: VariantFieldsProps) {
  const t = useText();
  const bases = basesFor(map, variant.id);
  return (
    <Locked value={locked}>
      {bases.length === 0 && variant.basedOn === null ? null : (
        <Select
          label={t("variants.fields.basedOn")}
          value={variant.basedOn}
          empty={t("variants.fields.nothing")}
          choices={bases.map((base) => ({ value: base.id, text: nameOf(base, t) }))}
          onChange={(basedOn) => change(variant, { basedOn })}
        />
      )}
      <TypedField
        multiline
        label={t("variants.fields.reason")}
        value={variant.reason}
        onType={(reason, gesture) => change(variant, { reason }, gesture)}
      />
      <Select
        label={t("variants.fields.status")}
        value={variant.status}
        empty={t("common.unknown")}
        choices={redesignStatuses.map((value) => ({ value, text: t(`words.redesignStatuses.${value}`) }))}
        onChange={(status) => change(variant, { status })}
      />
      <TypedField
        label={t("variants.fields.date")}
        value={variant.date}
        onType={(date, gesture) => change(variant, { date }, gesture)}
      />
    </Locked>
  );
}
