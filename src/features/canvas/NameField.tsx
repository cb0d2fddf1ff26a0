import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import type { ElementKind } from "~/model/element";
import { labelLimit } from "~/model/shape";
import { elementKinds } from "~/model/vocabulary";
import type { Point } from "~/scene/path";
import { useSurface } from "~/state/stores";

import css from "./Fields.module.css";

interface NameFieldProps {
  at: Point;
  /** The accessible name. */
  name: string;
  value?: string;
  placeholder?: string;
  kind?: ElementKind;
  onKind?: (kind: ElementKind) => void;
  onDone: (text: string) => void;
  onCancel: () => void;
}

/** A name typed where it will stand. Enter or leaving the field takes it, Escape leaves everything as it was. */
export function NameField({
  at,
  name,
  value = "",
  placeholder,
  kind,
  onKind,
  onDone,
  onCancel,
}: NameFieldProps) {
  const t = useText();
  const [ahead = "", ...entered] = useSurface((state) => state.typed).split("\n");
  const [written, setText] = useState<string | null>(null);
  const text = written ?? (ahead === "" ? value : ahead);
  // Not state: giving the focus away ends the field a second time before React has heard of the first.
  const over = useRef(false);
  const finish = (act: () => void) => {
    if (over.current) return;
    over.current = true;
    act();
  };
  // What is typed is kept when the page or the map is left: the field is gone then, the name must not be.
  const keep = useEffectEvent(() => finish(() => onDone(text.trim())));
  const isEntered = entered.length > 0;
  useEffect(() => {
    if (isEntered) keep();
  }, [isEntered]);
  useEffect(() => {
    const abort = new AbortController();
    const first = { signal: abort.signal, capture: true };
    window.addEventListener("pagehide", keep, first);
    window.addEventListener("hashchange", keep, first);
    return () => abort.abort();
  }, []);
  const onKey = (event: KeyboardEvent) => {
    // While a script's input method composes a character, Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      finish(() => onDone(text.trim()));
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      finish(onCancel);
    }
  };
  return (
    <div className={css["field"]} style={{ left: at.x, top: at.y }} data-in-place data-kind={kind}>
      <input
        autoFocus
        aria-label={name}
        placeholder={placeholder ?? name}
        value={text}
        maxLength={labelLimit}
        size={Math.max(18, Math.min(34, text.length + 2))}
        autoComplete="off"
        spellCheck="false"
        onFocus={({ target }) => {
          // What was typed before the field had the focus goes on where it ended.
          if (ahead === "") target.select();
          else target.setSelectionRange(ahead.length, ahead.length);
        }}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
        onBlur={(event) => {
          if (
            event.relatedTarget instanceof Element &&
            event.currentTarget.parentElement?.contains(event.relatedTarget)
          )
            return;
          finish(() => onDone(text.trim()));
        }}
      />
      {kind === undefined || onKind === undefined ? null : (
        <span className={css["kinds"]} role="group" aria-label={t("canvas.field.kind")}>
          {elementKinds.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === kind}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onKind(each)}
            >
              {t(`canvas.tools.${each}`)}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
