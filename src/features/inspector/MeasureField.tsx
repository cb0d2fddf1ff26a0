import { useText } from "~/i18n/text";

import { TypedField } from "./TypedField";

interface MeasureFieldProps {
  label: string;
  hint?: string;
  least: number;
  most: number;
  /** `null` where it is not known, `undefined` where several things differ. */
  value: number | null | undefined;
  onMeasure: (value: number | null, gesture: string) => void;
}

/** A number from `least` to `most`, with a comma or a point; what lies outside is not taken. Empty is unknown. */
export function MeasureField({ label, hint, least, most, value, onMeasure }: MeasureFieldProps) {
  const t = useText();
  const shown = value == null ? "" : String(value);

  function measureOf(typed: string): number | undefined {
    const measured = Number(typed.replace(",", "."));
    return typed.trim() !== "" && measured >= least && measured <= most ? measured : undefined;
  }

  return (
    <TypedField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(value === undefined ? { placeholder: t("inspector.mixed") } : {})}
      inputMode="decimal"
      value={shown}
      keeps={(typed) => (typed === "" ? "" : String(measureOf(typed) ?? shown))}
      onType={(typed, gesture) => {
        const measured = typed === "" ? null : measureOf(typed);
        if (measured !== undefined) onMeasure(measured, gesture);
      }}
    />
  );
}
