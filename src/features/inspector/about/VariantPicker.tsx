import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { Locked } from "~/ui/locked";
import { Select } from "~/ui/Select";

interface VariantPickerProps {
  variants: readonly Variant[];
  shown: string;
  onPick: (variantId: string) => void;
}

/** Looking at another variant changes nothing, so it is open to those who may only read. */
export function VariantPicker({ variants, shown, onPick }: VariantPickerProps) {
  const t = useText();
  return (
    <Locked value={false}>
      <Select
        label={t("inspector.variant.shown")}
        value={shown}
        choices={variants.map(({ id, name }) => ({
          value: id,
          text: name === "" ? t("common.unnamed") : name,
        }))}
        onChange={(picked) => {
          if (picked !== null) onPick(picked);
        }}
      />
    </Locked>
  );
}
