import { type ReactNode, useId, useState } from "react";

import { useLocked } from "./locked";
import { VisuallyHidden } from "./VisuallyHidden";

import control from "./Control.module.css";
import css from "./Field.module.css";

export interface FieldProps {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  /** What the owner makes of what is typed, where that is not the very text: `2019x` may be kept as `2019`. */
  keeps?: (typed: string) => string;
  /** The owner is still taking in what is typed: its value may be of some letters ago. */
  typing?: boolean;
  multiline?: boolean;
  hideLabel?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  maxLength?: number;
  inputMode?: "text" | "numeric" | "decimal" | "url";
}

/**
 * A labelled line or area of text. What is being typed stays as typed, whatever its owner makes of it;
 * any other change of the value shows at once.
 */
export function Field({ label, value, onChange, onFocus, onBlur, keeps, typing, hint, ...rest }: FieldProps) {
  const { multiline = false, hideLabel = false, placeholder, maxLength, inputMode } = rest;
  const id = useId();
  const locked = useLocked();
  const [draft, setDraft] = useState<{ typed: string; kept: string } | null>(null);

  const given = {
    id,
    className: css["input"],
    value: draft !== null && (typing === true || draft.kept === value) ? draft.typed : value,
    disabled: locked,
    placeholder,
    maxLength,
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    onFocus,
    onBlur: () => {
      setDraft(null);
      onBlur?.();
    },
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const typed = event.target.value;
      setDraft({ typed, kept: keeps === undefined ? typed : keeps(typed) });
      onChange(typed);
    },
  };

  return (
    <div className={control["control"]}>
      <label className={control["label"]} htmlFor={id}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {multiline ? (
        <textarea {...given} rows={2} />
      ) : (
        <input {...given} type="text" inputMode={inputMode} autoComplete="off" />
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={control["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}
