import { useState } from "react";

import { useText } from "~/i18n/text";
import type { Frame } from "~/model/frame";
import { insideFrame } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";

import { nameOf } from "../names";
import { Part } from "../Part";
import { useTurning } from "../turning";

import css from "../parts.module.css";

/** As many are shown until somebody asks for the rest. */
const first = 30;

/** What lies in a frame, as buttons: the way to it without a pointer. */
export function InsidePart({ variant, frame }: { variant: Variant; frame: Frame }) {
  const t = useText();
  const turnTo = useTurning();
  const [all, setAll] = useState(false);
  const { elements, frames, notes } = insideFrame(frame, variant);
  const named = (words: string) => (words.trim() === "" ? t("common.unnamed") : words);
  const inside = [
    ...elements.map((element) => ({
      id: element.id,
      name: nameOf(element, t),
      sort: t(`words.elementKinds.${element.kind}`),
    })),
    ...frames.map(({ id, label }) => ({ id, name: named(label), sort: t("inspector.annotation.frame") })),
    ...notes.map(({ id, text }) => ({ id, name: named(text), sort: t("inspector.annotation.note") })),
  ];
  const shown = all ? inside : inside.slice(0, first);
  const rest = inside.length - shown.length;
  return (
    <Part name="inside" title={t("inspector.annotation.inside")} count={inside.length}>
      {inside.length === 0 ? <p className={css["lead"]}>{t("inspector.annotation.nothingInside")}</p> : null}
      <ul>
        {shown.map(({ id, name, sort }) => (
          <li key={id}>
            <button type="button" className={css["link"]} onClick={() => turnTo([id])}>
              <span>
                {name} <span className={css["soft"]}>{sort}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <div className={css["actions"]}>
          <Button onClick={() => setAll(true)}>{t("inspector.showAll", { count: rest })}</Button>
        </div>
      )}
    </Part>
  );
}
