import { useId } from "react";

import { TriState } from "./TriState";

import css from "./Checkbox.module.css";
import control from "./Control.module.css";

interface CheckboxProps {
  label: string;
  /** `mixed` where several things differ. */
  state: boolean | "mixed";
  hint?: string;
  onChange: (on: boolean) => void;
}

export function Checkbox({ label, state, hint, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className={control["control"]}>
      <label className={css["line"]}>
        <TriState state={state} onChange={onChange} {...(hint === undefined ? {} : { describedBy: id })} />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : (
        <p id={id} className={control["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}
