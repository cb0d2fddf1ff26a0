import { type ReactNode, useId, useRef, useState } from "react";

import { useLocked } from "./locked";
import { useSliding } from "./sliding";
import { TriState } from "./TriState";

import css from "./Chips.module.css";
import control from "./Control.module.css";

export interface Choice<Value extends string = string> {
  value: Value;
  text: string;
  meaning?: string;
}

interface ChoiceChipsProps<Value extends string> {
  label: string;
  aside?: ReactNode;
  choices: readonly Choice<Value>[];
  /** The chosen one; `null` where nothing is known, `undefined` where several things differ. */
  value: Value | null | undefined;
  /** The words of the chip that stands for `null`; without it nothing can be taken back. */
  empty?: string;
  mixed?: string;
  /** How many are shown at first; the rest, but for the chosen one, wait behind a button. */
  first?: number;
  more?: (count: number) => { text: string; name: string };
  onChange: (value: Value | null, sliding: boolean) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A few choices as chips, of which one holds. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, aside, choices, value, empty, mixed, first = choices.length, more, onChange } = props;
  const id = useId();
  const locked = useLocked();
  const [opened, setOpened] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const keys = useSliding(props.onFocus, props.onBlur);

  const shown = opened ? choices : choices.filter((choice, place) => place < first || choice.value === value);
  const rest = choices.length - shown.length;
  const chips: readonly { value: Value | null; text: string; meaning?: string }[] =
    empty === undefined ? shown : [...shown, { value: null, text: empty }];
  const button = rest === 0 ? undefined : more?.(rest);

  return (
    <div className={control["control"]}>
      <div className={control["head"]}>
        <span className={control["label"]} id={id}>
          {label}
        </span>
        <span className={control["aside"]}>
          {value === undefined ? mixed : null} {aside}
        </span>
      </div>
      <div
        ref={group}
        role="radiogroup"
        aria-labelledby={id}
        tabIndex={-1}
        className={css["chips"]}
        onKeyDown={keys.takeArrow}
        {...keys.group}
      >
        {chips.map((chip) => (
          <label key={chip.value ?? ""} className={css["chip"]} title={chip.meaning}>
            <input
              type="radio"
              name={id}
              value={chip.value ?? ""}
              checked={chip.value === value}
              disabled={locked}
              onChange={() => onChange(chip.value, keys.isSliding())}
            />
            <span>{chip.text}</span>
          </label>
        ))}
        {button === undefined ? null : (
          <button
            type="button"
            className={css["chip"]}
            aria-label={button.name}
            onClick={() => {
              setOpened(true);
              const radios = Array.from(group.current?.querySelectorAll("input") ?? []);
              (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
            }}
          >
            {button.text}
          </button>
        )}
      </div>
    </div>
  );
}

interface CheckChipsProps<Value extends string> {
  label: string;
  aside?: ReactNode;
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  /** Those that hold for some of several things. */
  partly?: readonly Value[];
  onChange: (value: Value, on: boolean) => void;
}

/** Several choices as chips, of which any number holds. */
export function CheckChips<Value extends string>(props: CheckChipsProps<Value>) {
  const { label, aside, choices, chosen, partly = [], onChange } = props;
  const id = useId();
  return (
    <div className={control["control"]}>
      <div className={control["head"]}>
        <span className={control["label"]} id={id}>
          {label}
        </span>
        {aside === undefined ? null : <span className={control["aside"]}>{aside}</span>}
      </div>
      <div role="group" aria-labelledby={id} className={css["chips"]}>
        {choices.map(({ value, text, meaning }) => (
          <label key={value} className={css["chip"]} title={meaning}>
            <TriState
              state={chosen.includes(value) ? true : partly.includes(value) ? "mixed" : false}
              onChange={(on) => onChange(value, on)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
