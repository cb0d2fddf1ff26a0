import { Check } from "lucide";
import { type KeyboardEvent, useEffect, useId, useRef, useState, useLayoutEffect } from "react";

import { useText } from "~/i18n/text";
import { folded } from "~/lib/folded";
import { Icon } from "~/ui/Icon";

import { type Choice, choicesFor } from "./choices";
import type { Single } from "./columns/column";
import { hangUnder } from "./placed";
import { type EditorProps, type Onward, onwardOf } from "./TextEditor";

import css from "./Editor.module.css";

/** More choices than this are found by typing. */
const most = 200;

interface ChoiceEditorProps extends EditorProps<"one" | "many"> {
  /** How a value reads. */
  word: (value: Single) => string;
}

/** One choice, or several, from a list that typing narrows. */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { label, entry, value, note, word, onDone, onLeave } = props;
  const t = useText();
  const id = useId();
  const left = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(props.typed ?? "");
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(value) ? value : []);
  useLayoutEffect(() => hangUnder(panel.current, () => field.current));

  const several = entry.kind === "many";
  const offered: readonly Choice[] = [
    ...(!several && entry.unknown ? [{ value: null, text: t("common.unknown") }] : []),
    ...[...entry.values, ...chosen.filter((each) => !entry.values.some((known) => known === each))].map(
      (each) => ({ value: each, text: word(each) }),
    ),
  ];
  const found = choicesFor(offered, typed).slice(0, most);
  const fresh = typed.trim();
  const named = offered.some(({ text }) => folded(text) === folded(fresh));
  const options: readonly Choice[] =
    entry.kind === "many" && entry.free && fresh !== "" && !named
      ? [...found, { value: fresh, text: t("table.freeWord", { word: fresh }) }]
      : found;
  const holds = (choice: Choice) =>
    several ? chosen.some((each) => each === choice.value) : choice.value === value;
  const [moved, setMoved] = useState<number | null>(null);
  const at = moved ?? (typed === "" ? Math.max(0, options.findIndex(holds)) : 0);
  const active = options[Math.min(at, options.length - 1)];

  useEffect(() => {
    panel.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: "nearest" });
  }, [at, typed]);

  function end(act: () => void): void {
    if (left.current) return;
    left.current = true;
    act();
  }

  function toggle({ value: word }: Choice): void {
    if (typeof word !== "string") return;
    setChosen(chosen.includes(word) ? chosen.filter((each) => each !== word) : [...chosen, word]);
    setTyped("");
    field.current?.focus();
  }

  function finish(onward: Onward): void {
    if (!several) {
      if (active !== undefined) end(() => onDone(active.value, onward));
    } else if (typed !== "" && active !== undefined) toggle(active);
    else end(() => onDone(chosen, onward));
  }

  function keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const onward = onwardOf(event);
    const count = Math.max(1, options.length);
    if (event.key === "Escape") end(onLeave);
    else if (event.key === "ArrowDown") setMoved((at + 1) % count);
    else if (event.key === "ArrowUp") setMoved((at + count - 1) % count);
    else if (event.key === " " && several && typed === "" && active !== undefined) toggle(active);
    else if (onward !== null) finish(onward);
    else return;
    event.preventDefault();
  }

  const hints = [
    ...(options.length === 0 ? [t("table.noChoice")] : []),
    ...(note === null ? [] : [note]),
    ...(several ? [t("table.manyHint")] : []),
  ];
  return (
    <>
      <input
        ref={field}
        autoFocus
        type="text"
        role="combobox"
        className={css["line"]}
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${options.indexOf(active)}`}
        aria-describedby={hints.length === 0 ? undefined : `${id}-note`}
        autoComplete="off"
        spellCheck="false"
        placeholder={several || value === null ? undefined : word(value as Single)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setMoved(null);
        }}
        onKeyDown={keyDown}
        onBlur={() => end(() => (several ? onDone(chosen, "stay") : onLeave()))}
      />
      <div ref={panel} className={css["panel"]}>
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          aria-multiselectable={several || undefined}
          className={css["options"]}
        >
          {options.map((choice, index) => (
            <li
              key={String(choice.value)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={holds(choice)}
              data-active={choice === active}
              onPointerDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
              }}
              onPointerUp={() => (several ? toggle(choice) : end(() => onDone(choice.value, "stay")))}
            >
              <span className={css["mark"]}>{holds(choice) ? <Icon of={Check} size={16} /> : null}</span>
              {choice.text}
            </li>
          ))}
        </ul>
        {hints.length === 0 ? null : (
          <p id={`${id}-note`} className={css["hint"]}>
            {hints.join(" ")}
          </p>
        )}
      </div>
    </>
  );
}
