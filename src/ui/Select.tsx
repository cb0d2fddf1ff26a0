import { type ReactNode, useId, useState } from "react";

import type { Choice } from "./Chips";
import { useLocked } from "./locked";

import control from "./Control.module.css";
import css from "./Select.module.css";

export interface ListChoice<Value extends string = string> extends Choice<Value> {
  /** The heading in the list under which it stands with its neighbours of the same heading. */
  group?: string;
}

interface SelectProps<Value extends string> {
  label: string;
  hideLabel?: boolean;
  /** The label stands on the line of the list rather than above it. */
  inline?: boolean;
  aside?: ReactNode;
  hint?: ReactNode;
  /** The chosen one; `null` where nothing is known, `undefined` where several things differ. */
  value: Value | null | undefined;
  /** The words for `null`; without them nothing can be taken back. */
  empty?: string;
  mixed?: string;
  /** The list, or what makes it: then it is made when the control is reached, and until then holds the chosen one. */
  choices: readonly ListChoice<Value>[] | (() => readonly ListChoice<Value>[]);
  /** The words of the chosen one while the list is not made. */
  chosenText?: string;
  onChange: (value: Value | null) => void;
}

const mixedValue = "(mixed)";

/** A choice from a list that is too long for chips. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    hideLabel = false,
    inline = false,
    aside,
    hint,
    value,
    empty,
    mixed,
    choices,
    chosenText = "",
  } = props;
  const id = useId();
  const locked = useLocked();
  const [reached, setReached] = useState(false);
  const open = () => setReached(true);

  const list: readonly ListChoice<Value>[] =
    typeof choices !== "function"
      ? choices
      : reached
        ? choices()
        : value == null
          ? []
          : [{ value, text: chosenText }];
  return (
    <div className={control["control"]} data-inline={inline || undefined}>
      <div className={control["head"]} hidden={hideLabel}>
        <label className={control["label"]} htmlFor={id}>
          {label}
        </label>
        {aside === undefined ? null : <span className={control["aside"]}>{aside}</span>}
      </div>
      <select
        id={id}
        className={css["select"]}
        aria-label={hideLabel ? label : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value === undefined ? mixedValue : (value ?? "")}
        disabled={locked}
        onPointerEnter={open}
        onPointerDown={open}
        onFocus={open}
        onBlur={() => setReached(false)}
        onChange={(event) => {
          const chosen = event.target.value;
          props.onChange(chosen === "" ? null : (chosen as Value));
        }}
      >
        {value === undefined ? (
          <option value={mixedValue} disabled>
            {mixed}
          </option>
        ) : null}
        {empty === undefined && value !== null ? null : <option value="">{empty}</option>}
        {groupsOf(list).map(({ group, members }) =>
          group === undefined ? (
            members.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={control["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}

function optionOf({ value, text }: ListChoice) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}

/** Neighbours of one heading together, in the order of the list. */
function groupsOf(list: readonly ListChoice[]) {
  const groups: { readonly group: string | undefined; readonly members: ListChoice[] }[] = [];
  for (const choice of list) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === choice.group) last.members.push(choice);
    else groups.push({ group: choice.group, members: [choice] });
  }
  return groups;
}
