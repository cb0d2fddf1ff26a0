import { type KeyboardEvent, useEffect, useRef } from "react";

import { useText } from "~/i18n/text";
import { impactItems } from "~/model/vocabulary";
import { Help } from "~/ui/Help";
import { useLocked } from "~/ui/locked";

import { answer, type Target } from "./edits";
import { type Judgement, whomOf } from "./judgement";
import { meantBy } from "./keys";
import { Overall } from "./Overall";
import { Question } from "./Question";

import css from "./ItemsForm.module.css";

interface AllOnPageProps {
  target: Target;
  judgement: Judgement;
  /** The question that has the focus at first, by its place. */
  at: number;
  onGo: (at: number) => void;
}

/** The ten questions below one another, for somebody who fills them in; keys answer the one that has the focus. */
export function AllOnPage({ target, judgement, at, onGo }: AllOnPageProps) {
  const t = useText();
  const locked = useLocked();
  const list = useRef<HTMLOListElement>(null);
  const first = useRef(at);

  useEffect(() => focusOn(list.current, Math.min(first.current, impactItems.length - 1)), []);

  function onKeyDown(event: KeyboardEvent, place: number): void {
    const meant = meantBy(event);
    const name = impactItems[place];
    if (meant === null || name === undefined) return;
    event.preventDefault();
    if (meant.does === "go") focusOn(list.current, place + meant.by);
    else if (!locked) answer(target, name, { score: meant.score });
  }

  return (
    <div className={css["asking"]}>
      <div className={css["room"]}>
        <p className={css["keys"]}>{t("items.form.keys")}</p>
        <ol ref={list} className={css["list"]}>
          {impactItems.map((name, place) => (
            <li key={name} onKeyDown={(event) => onKeyDown(event, place)} onFocus={() => onGo(place)}>
              <Question
                large={false}
                name={name}
                whom={whomOf(target.place, target.name, t)}
                item={judgement.items[name]}
                onAnswer={(patch, gesture) => answer(target, name, patch, gesture)}
              />
            </li>
          ))}
        </ol>
        <Overall target={target} judgement={judgement} />
        <Help summary={t("items.form.lead")} text={t("items.form.leadText")} />
      </div>
    </div>
  );
}

function focusOn(list: HTMLElement | null, place: number): void {
  const heading = list?.querySelectorAll<HTMLElement>("[data-question]")[place];
  heading?.focus();
  heading?.closest("li")?.scrollIntoView?.({ block: "nearest" });
}
