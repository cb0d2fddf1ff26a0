import { useState } from "react";

import { useText } from "~/i18n/text";
import { folded } from "~/lib/folded";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";

import { Hanging } from "./Hanging";
import type { WordCount } from "./rows";

import css from "./Hanging.module.css";

/** More boxes than this nobody reads through; the field above finds the others. */
const most = 100;

interface ColumnFilterProps {
  /** What the column is called. */
  field: string;
  owner: () => HTMLElement | null | undefined;
  words: readonly WordCount[];
  /** The words that rows must have one of; undefined lets all pass. */
  only: ReadonlySet<string> | undefined;
  onChange: (only: ReadonlySet<string> | undefined) => void;
  onClose: () => void;
}

/** Which values of a column may be seen. */
export function ColumnFilter({ field, owner, words, only, onChange, onClose }: ColumnFilterProps) {
  const t = useText();
  const [typed, setTyped] = useState("");
  const wanted = folded(typed);
  const named = words.map(({ word, count }) => ({
    word,
    text: t("table.filterCount", { word: word === "" ? t("table.empty") : word, count }),
  }));
  const found = named.filter(({ text }) => folded(text).includes(wanted));

  function set(chosen: readonly string[], on: boolean): void {
    const next = new Set(only ?? words.map(({ word }) => word));
    for (const word of chosen) {
      if (on) next.add(word);
      else next.delete(word);
    }
    onChange(words.every(({ word }) => next.has(word)) ? undefined : next);
  }

  const foundWords = found.map(({ word }) => word);
  return (
    <Hanging label={t("table.filter", { field })} owner={owner} onClose={onClose}>
      <Field
        hideLabel
        label={t("table.filterFind")}
        placeholder={t("table.filterFind")}
        value={typed}
        onChange={setTyped}
      />
      <div className={css["actions"]}>
        <Button onClick={() => set(foundWords, true)}>{t("table.filterAll")}</Button>
        <Button onClick={() => set(foundWords, false)}>{t("table.filterNone")}</Button>
      </div>
      <div className={css["list"]}>
        {found.slice(0, most).map(({ word, text }) => (
          <label key={word} className={css["choice"]}>
            <input
              type="checkbox"
              checked={only === undefined || only.has(word)}
              onChange={(event) => set([word], event.target.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {found.length > most ? (
        <p className={css["rest"]}>{t("table.filterRest", { count: found.length - most })}</p>
      ) : null}
    </Hanging>
  );
}
