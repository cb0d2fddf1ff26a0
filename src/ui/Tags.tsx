import { X } from "lucide";
import { useRef, useState } from "react";

import { Field } from "./Field";
import { Icon } from "./Icon";
import { useLocked } from "./locked";

import css from "./Tags.module.css";

interface TagsProps {
  /** The name of the field that takes new ones. */
  label: string;
  hint: string;
  tags: readonly string[];
  /** Those that only some of several things have. */
  partly?: readonly string[];
  removeName: (tag: string) => string;
  onAdd: (tags: readonly string[]) => void;
  onRemove: (tag: string) => void;
}

/** Free keywords: Enter or a comma takes what is typed, leaving the field does too. */
export function Tags({ label, hint, tags, partly = [], removeName, onAdd, onRemove }: TagsProps) {
  const locked = useLocked();
  const [typed, setTyped] = useState("");
  const whole = useRef<HTMLDivElement>(null);

  function take(text: string): void {
    const found = text.split(",").map((part) => part.trim());
    const fresh = [...new Set(found)].filter((tag) => tag !== "" && !tags.includes(tag));
    if (fresh.length > 0) onAdd(fresh);
    setTyped("");
  }

  return (
    <div
      ref={whole}
      role="presentation"
      onKeyDown={(event) => {
        if (
          event.key !== "Enter" ||
          event.nativeEvent.isComposing ||
          !(event.target instanceof HTMLInputElement)
        )
          return;
        event.preventDefault();
        take(typed);
      }}
    >
      <Field
        label={label}
        hint={hint}
        value={typed}
        onChange={(text) => (text.includes(",") ? take(text) : setTyped(text))}
        keeps={(text) => (text.includes(",") ? "" : text)}
        onBlur={() => take(typed)}
      />
      <ul className={css["list"]}>
        {[...tags, ...partly].map((tag) => (
          <li key={tag} className={css["tag"]} data-partly={partly.includes(tag) || undefined}>
            <span>{tag}</span>
            {locked ? null : (
              <button
                type="button"
                className={css["remove"]}
                aria-label={removeName(tag)}
                title={removeName(tag)}
                onClick={() => {
                  onRemove(tag);
                  whole.current?.querySelector("input")?.focus();
                }}
              >
                <Icon of={X} size={14} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
