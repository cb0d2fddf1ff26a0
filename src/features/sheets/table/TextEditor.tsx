import { type KeyboardEvent, useId, useRef, useState, useLayoutEffect } from "react";

import { useText } from "~/i18n/text";

import type { Entry, Value } from "./columns/column";
import { hangUnder } from "./placed";

import css from "./Editor.module.css";

/** Where the cursor goes when a cell has been filled in. */
export type Onward = "down" | "up" | "right" | "left" | "stay";

export interface EditorProps<Kind extends Entry["kind"]> {
  /** What the field is called, and of what it is. */
  label: string;
  entry: Extract<Entry, { readonly kind: Kind }>;
  value: Value;
  /** What was typed on the cell, which takes the place of what it held. */
  typed: string | null;
  /** What it says of the several that it will change. */
  note: string | null;
  onDone: (value: Value, onward: Onward) => void;
  onLeave: () => void;
}

/** The way on that a key asks for when it ends an edit; null where it does not end it. */
export function onwardOf({ key, shiftKey }: KeyboardEvent): Onward | null {
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return null;
}

interface TextEditorProps extends EditorProps<"text" | "number"> {
  /** What the cell shows of a text, where that is not the text itself; left as it is, the text stays too. */
  shown: string | null;
}

/** A text or a number, written in its cell. */
export function TextEditor({ label, entry, value, shown, typed, note, onDone, onLeave }: TextEditorProps) {
  const t = useText();
  const id = useId();
  const left = useRef(false);
  const panel = useRef<HTMLParagraphElement>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(typed ?? shown ?? (value === null ? "" : String(value)));
  useLayoutEffect(() => hangUnder(panel.current, () => field.current));

  const several = entry.kind === "text" && entry.lines;
  const kept = entry.kind === "number" ? measureOf(draft, entry) : draft === shown ? value : draft;
  const hints = [
    ...(kept === undefined && entry.kind === "number"
      ? [t("table.outOfRange", { least: entry.least, most: entry.most })]
      : []),
    ...(note === null ? [] : [note]),
    ...(several ? [t("table.linesHint")] : []),
  ];

  function end(act: () => void): void {
    if (left.current) return;
    left.current = true;
    act();
  }

  function keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const breaks = several && event.key === "Enter" && (event.shiftKey || event.altKey);
    const onward = breaks ? null : onwardOf(event);
    if (event.key === "Escape") end(onLeave);
    else if (onward === null) return;
    else if (kept !== undefined) end(() => onDone(kept, onward));
    event.preventDefault();
  }

  const given = {
    ref: field,
    "aria-label": label,
    "aria-describedby": hints.length === 0 ? undefined : id,
    "aria-invalid": kept === undefined || undefined,
    autoFocus: true,
    autoComplete: "off",
    value: draft,
    onFocus: ({ target }: { readonly target: HTMLInputElement | HTMLTextAreaElement }) => {
      if (typed === null) target.select();
      else target.setSelectionRange(draft.length, draft.length);
    },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setDraft(target.value),
    onKeyDown: keyDown,
    onBlur: () => end(() => (kept === undefined ? onLeave() : onDone(kept, "stay"))),
  };
  return (
    <>
      {several ? (
        <textarea {...given} rows={4} className={css["lines"]} />
      ) : (
        <input
          {...given}
          type="text"
          className={css["line"]}
          inputMode={entry.kind === "number" ? "decimal" : "text"}
          maxLength={entry.kind === "text" ? entry.most : undefined}
        />
      )}
      {hints.length === 0 ? null : (
        <p ref={panel} id={id} className={css["note"]}>
          {hints.join(" ")}
        </p>
      )}
    </>
  );
}

/** A number as people write it, with a comma or a point; null where nothing is written, undefined where it is none. */
function measureOf(
  draft: string,
  { least, most }: Extract<Entry, { readonly kind: "number" }>,
): number | null | undefined {
  const plain = draft.trim().replace(",", ".").replace("−", "-");
  if (plain === "" || plain === "?") return null;
  const measured = Number(plain);
  return measured >= least && measured <= most ? measured + 0 : undefined;
}
