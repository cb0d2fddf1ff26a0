import "./scale-colours.css";
import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

import { useLocked } from "./locked";
import { useSliding } from "./sliding";

import control from "./Control.module.css";
import css from "./Scale.module.css";

export interface Step {
  /** `null` is the step that says "not known". */
  value: number | null;
  text: string;
  meaning: string;
  /** The colour of the step when chosen, and of its words: CSS colours, as a rule `var(--…)`. */
  tone?: string;
  onTone?: string;
}

export interface ScaleProps {
  /** The accessible name of the group. */
  label: string;
  /** Shown in place of the label, where a heading above says part of it. */
  heading?: ReactNode;
  steps: readonly Step[];
  /** The chosen step; `undefined` where several things differ. */
  value: number | null | undefined;
  /** Said beside the name where several things differ. */
  mixed?: string;
  /** `sliding`: reached by an arrow key, perhaps on the way to another step. */
  onChange: (value: number | null, sliding: boolean) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

const minusSigns: ReadonlySet<string> = new Set(["-", "−", "–"]);
const unknownKeys: ReadonlySet<string> = new Set([".", ",", "?"]);

/**
 * A row of steps of which one is chosen. One key is enough: arrows move, a digit chooses (after a minus the negative
 * one), full stop or question mark says "not known".
 */
export function Scale({ label, heading, steps, value, mixed = "", onChange, onFocus, onBlur }: ScaleProps) {
  const id = useId();
  const locked = useLocked();
  const group = useRef<HTMLDivElement>(null);
  const [minus, setMinus] = useState(false);
  const keys = useSliding(onFocus, () => {
    setMinus(false);
    onBlur?.();
  });

  function choose(step: Step | undefined): void {
    setMinus(false);
    if (step === undefined) return;
    if (step.value !== value) onChange(step.value, false);
    group.current?.querySelector<HTMLInputElement>(`input[value="${step.value ?? "unknown"}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (locked || event.ctrlKey || event.metaKey || event.altKey || keys.takeArrow(event)) return;
    const { key } = event;
    const isDigit = /^\d$/.test(key);
    if (minus && key === "Backspace") setMinus(false);
    else if (unknownKeys.has(key)) choose(steps.find((step) => step.value === null));
    else if (isDigit) choose(steps.find((step) => step.value === (minus ? -Number(key) : Number(key))));
    else if (minusSigns.has(key)) {
      const bare = steps.find((step) => minusSigns.has(step.text));
      if (bare === undefined) setMinus(true);
      else choose(bare);
    } else if (key === "+") choose(steps.find((step) => step.text === "+"));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const chosen = steps.find((step) => step.value === value);
  return (
    <div className={control["control"]}>
      <div className={control["head"]}>
        <span className={control["label"]}>{heading ?? label}</span>
        <span className={control["aside"]}>{minus ? "−…" : (chosen?.meaning ?? mixed)}</span>
      </div>
      <div
        ref={group}
        role="radiogroup"
        aria-label={label}
        tabIndex={-1}
        className={css["steps"]}
        onKeyDown={onKeyDown}
        {...keys.group}
      >
        {steps.map((step) => (
          <label
            key={step.text}
            className={css["step"]}
            title={step.meaning}
            data-unknown={step.value === null || undefined}
            style={toneOf(step)}
          >
            <input
              type="radio"
              name={id}
              value={step.value ?? "unknown"}
              aria-label={`${step.text}: ${step.meaning}`}
              checked={step.value === value}
              disabled={locked}
              onChange={() => onChange(step.value, keys.isSliding())}
            />
            <span aria-hidden="true">{step.text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

function toneOf({ tone, onTone }: Step): CSSProperties | undefined {
  return tone === undefined ? undefined : ({ "--tone": tone, "--on-tone": onTone } as CSSProperties);
}
