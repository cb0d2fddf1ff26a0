import { type CSSProperties, useId } from "react";

import { Button } from "./Button";
import { useLocked } from "./locked";

import css from "./ColourField.module.css";
import control from "./Control.module.css";

interface ColourFieldProps {
  label: string;
  /** `#rrggbb`, or `null` where none is chosen. */
  value: string | null;
  /** The words for `null`. */
  empty: string;
  /** The words of the button that takes the colour away. */
  clear: string;
  /** Called again and again while somebody moves about in the browser's own picker. */
  onChange: (colour: string | null) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A colour of the document, chosen in the browser's own picker. */
export function ColourField({ label, value, empty, clear, onChange, onFocus, onBlur }: ColourFieldProps) {
  const id = useId();
  const locked = useLocked();
  return (
    <div className={control["control"]}>
      <label className={control["label"]} htmlFor={id}>
        {label}
      </label>
      <div className={css["line"]}>
        <span className={css["pick"]}>
          <span
            className={css["swatch"]}
            data-empty={value === null || undefined}
            style={value === null ? undefined : ({ "--picked": value } as CSSProperties)}
          />
          <span aria-hidden="true">{value ?? empty}</span>
          <input
            id={id}
            type="color"
            // The browser knows no colour that is not chosen; what is said beside it does.
            value={value ?? "#808080"}
            aria-description={value ?? empty}
            disabled={locked}
            onFocus={onFocus}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
        {value === null || locked ? null : (
          <Button look="quiet" onClick={() => onChange(null)}>
            {clear}
          </Button>
        )}
      </div>
    </div>
  );
}
