import { useId } from "react";

import css from "./Slider.module.css";

interface SliderProps {
  label: string;
  least: number;
  most: number;
  step: number;
  value: number;
  /** The value as it is read. */
  says: string;
  onChange: (value: number) => void;
}

/** A number on a line, moved by pointer, finger or arrow keys, with its value beside it. */
export function Slider({ label, least, most, step, value, says, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className={css["slider"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={says}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output htmlFor={id}>{says}</output>
    </div>
  );
}
