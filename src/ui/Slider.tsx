import { useId, useState } from "react";

import control from "./Control.module.css";
import css from "./Slider.module.css";

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Stands behind the typed number. */
  unit?: string;
  /** The value as it is read aloud. */
  says?: string;
  /** The accessible name of the field in which the value is typed. */
  typedLabel: string;
  hint?: string;
  onChange: (value: number) => void;
}

/** A measure that is slid with the mouse, a finger or the keys, or typed. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step, unit, says, typedLabel, hint, onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);

  function type(typed: string): void {
    setDraft(typed);
    const number = Number(typed);
    if (typed.trim() !== "" && Number.isFinite(number)) onChange(Math.min(max, Math.max(min, number)));
  }

  return (
    <div className={control["control"]}>
      <label className={control["label"]} htmlFor={id}>
        {label}
      </label>
      <div className={css["line"]}>
        <input
          id={id}
          className={css["range"]}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={says}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            setDraft(null);
            onChange(Number(event.target.value));
          }}
        />
        <input
          className={css["typed"]}
          type="number"
          min={min}
          max={max}
          step="any"
          aria-label={typedLabel}
          value={draft ?? value}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setDraft(null)}
        />
        {unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={control["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}
