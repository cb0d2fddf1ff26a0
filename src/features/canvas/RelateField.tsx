import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from "react";

import { useText } from "~/i18n/text";
import { folded } from "~/lib/folded";
import type { Element } from "~/model/element";
import { elementOf } from "~/model/queries";
import { labelLimit } from "~/model/shape";
import type { Variant } from "~/model/variant";
import type { Point } from "~/scene/path";
import { useSurface } from "~/state/stores";

import css from "./Fields.module.css";

interface RelateFieldProps {
  at: Point;
  from: string;
  variant: Variant;
  onPick: (id: string) => void;
  onNew: (label: string) => void;
  onCancel: () => void;
}

type Option = { readonly id: string; readonly label: string } | { readonly id: null; readonly label: string };

/** The other end of a relation by typing its name; a name that is new makes a new actor. */
export function RelateField({ at, from, variant, onPick, onNew, onCancel }: RelateFieldProps) {
  const t = useText();
  const list = useId();
  const [ahead = "", ...entered] = useSurface((state) => state.typed).split("\n");
  const [written, setText] = useState<string | null>(null);
  const text = written ?? ahead;
  const [active, setActive] = useState(0);
  const options = optionsFor(variant.elements, from, text);
  const chosen = options[Math.min(active, options.length - 1)];
  const take = (option: Option | undefined) => {
    if (option === undefined) onCancel();
    else if (option.id === null) onNew(option.label);
    else onPick(option.id);
  };
  const isEntered = entered.length > 0;
  const enter = useEffectEvent(() => take(chosen));
  useEffect(() => {
    if (isEntered) enter();
  }, [isEntered]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
        setActive((active + 1) % Math.max(1, options.length));
        break;
      case "ArrowUp":
        setActive((active + options.length - 1) % Math.max(1, options.length));
        break;
      case "Enter":
        take(text.trim() === "" && active === 0 ? undefined : chosen);
        break;
      case "Escape":
        onCancel();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const name = t("canvas.field.relate", { name: elementOf(variant, from)?.label ?? "" });
  return (
    <div className={css["field"]} style={{ left: at.x, top: at.y }} data-in-place>
      <input
        autoFocus
        role="combobox"
        aria-label={name}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${options.indexOf(chosen)}`}
        placeholder={name}
        value={text}
        maxLength={labelLimit}
        size={30}
        autoComplete="off"
        spellCheck="false"
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onFocus={({ target }) => target.setSelectionRange(text.length, text.length)}
        onKeyDown={onKey}
        onBlur={onCancel}
      />
      <ul id={list} className={css["options"]} role="listbox" aria-label={name}>
        {options.map((option, index) => (
          <li
            key={option.id ?? ""}
            id={`${list}-${index}`}
            role="option"
            aria-selected={option === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            {option.id === null ? t("canvas.field.relateNew", { name: option.label }) : option.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The elements whose name begins with the text, then those that hold it, then the text as a new name. */
function optionsFor(elements: readonly Element[], from: string, text: string): readonly Option[] {
  const wanted = folded(text);
  const named = elements
    .filter(({ label }) => label !== "")
    .map(({ id, label }) => ({ id, label, at: folded(label).indexOf(wanted), own: id === from }));
  const found = named
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.own) - Number(b.own) || Number(a.at > 0) - Number(b.at > 0))
    .slice(0, 7);
  const exact = found.some(({ label }) => folded(label) === wanted);
  return wanted === "" || exact ? found : [...found, { id: null, label: text.trim() }];
}
