import { type KeyboardEvent, useRef, useState } from "react";

import { labelLimit } from "~/model/shape";

import type { Acts } from "./acts";
import type { Matrix } from "./useMatrix";

import css from "./Matrix.module.css";

interface WordsFieldProps {
  matrix: Matrix;
  acts: Acts;
  left: number;
  top: number;
}

/** The words of a relation, written over its cell. Enter or leaving the field takes them, Escape leaves them as they were. */
export function WordsField({ matrix, acts, left, top }: WordsFieldProps) {
  const { t, naming, variant, set } = matrix;
  const [words, setWords] = useState(() => variant.relations.find(({ id }) => id === naming)?.label ?? "");
  // Not state: giving the focus away ends the field a second time before React has heard of the first.
  const over = useRef(false);
  const finish = (act: () => void) => {
    if (over.current) return;
    over.current = true;
    act();
  };

  function keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    // While a script's input method composes a character, Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") finish(() => acts.named(words.trim()));
    else if (event.key === "Escape") finish(() => set.naming(null));
    else return;
    event.preventDefault();
  }

  return (
    <input
      autoFocus
      className={css["words"]}
      style={{ left, top }}
      aria-label={t("matrix.field")}
      value={words}
      maxLength={labelLimit}
      autoComplete="off"
      spellCheck="false"
      onFocus={(event) => event.target.select()}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={keyDown}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => finish(() => acts.named(words.trim()))}
    />
  );
}
