import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { palettes } from "~/lenses/palette";
import { plainNote, type Note } from "~/model/note";
import { noteStyle } from "~/scene/annotation-look";
import { papers } from "~/scene/annotation-marks";
import type { Point } from "~/scene/path";
import { themeOf } from "~/state/preferences";
import { usePreferences, useSurface } from "~/state/stores";
import { printed } from "~/ui/chord";

import css from "./Annotations.module.css";

interface WriteFieldProps {
  at: Point;
  zoom: number;
  /** The note as it is; null for a new one. */
  note: Note | null;
  /** Its paper as it is drawn, in pixels. */
  height: number;
  onDone: (text: string) => void;
}

/** Letters smaller than this are no pleasure to type. */
const smallestLetters = 12;

/** A note written where it lies. Leaving the field, Escape and Ctrl or ⌘ with Enter take what is written; Enter is a new line. */
export function WriteField({ at, zoom, note, height, onDone }: WriteFieldProps) {
  const t = useText();
  const theme = usePreferences(themeOf);
  const ahead = useSurface((state) => state.typed);
  const [written, setText] = useState<string | null>(null);
  const text = written ?? (note?.text ?? "") + ahead;
  const area = useRef<HTMLTextAreaElement>(null);
  const over = useRef(false);
  const finish = () => {
    if (over.current) return;
    over.current = true;
    onDone(text.trimEnd());
  };
  // What is written is kept when the page or the map is left.
  const keep = useEffectEvent(finish);
  useEffect(() => {
    const abort = new AbortController();
    const first = { signal: abort.signal, capture: true };
    window.addEventListener("pagehide", keep, first);
    window.addEventListener("hashchange", keep, first);
    return () => abort.abort();
  }, []);
  // The paper grows with what is written on it.
  useLayoutEffect(() => {
    const field = area.current;
    if (field === null) return;
    field.style.height = "0";
    field.style.height = `${Math.max(height, field.scrollHeight + 4)}px`;
  }, [text, height]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const commands = event.ctrlKey || event.metaKey;
    if (event.key !== "Escape" && !(event.key === "Enter" && commands)) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  };
  const letters = Math.max(smallestLetters, noteStyle.size * zoom);
  return (
    <div
      className={css["write"]}
      data-in-place
      style={{ left: at.x, top: at.y, width: Math.max(170, (note?.size ?? plainNote).width * zoom) }}
    >
      <textarea
        ref={area}
        autoFocus
        dir="auto"
        aria-label={t(note === null ? "canvas.field.newNote" : "canvas.field.note")}
        placeholder={t("canvas.field.notePlaceholder")}
        value={text}
        style={{ fontSize: letters, background: palettes[theme][papers[note?.tint ?? "yellow"]] }}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
        onBlur={finish}
      />
      <p aria-hidden="true">{t("canvas.field.noteHelp", { keys: printed("Mod+Enter") })}</p>
    </div>
  );
}
