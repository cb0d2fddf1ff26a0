import { type KeyboardEvent, useEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { impactItems } from "~/model/vocabulary";
import { Button } from "~/ui/Button";
import { Help } from "~/ui/Help";
import { useLocked } from "~/ui/locked";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { answer, type Target } from "./edits";
import { End } from "./End";
import { type Judgement, whomOf } from "./judgement";
import { meantBy } from "./keys";
import { Question } from "./Question";

import css from "./ItemsForm.module.css";

interface OneByOneProps {
  target: Target;
  judgement: Judgement;
  /** The question that is asked, by its place; past the last one, the end. */
  at: number;
  onGo: (at: number) => void;
  onClose: () => void;
}

/** The ten questions one after another, for a room: one key answers, one goes on. */
export function OneByOne({ target, judgement, at, onGo, onClose }: OneByOneProps) {
  const t = useText();
  const locked = useLocked();
  const heading = useRef<HTMLHeadingElement>(null);
  const [answered, setAnswered] = useState<{ at: number; score: number | null } | null>(null);
  const name = impactItems[at];
  const { items } = judgement;

  useEffect(() => heading.current?.focus(), [at]);

  function go(to: number): void {
    if (to > impactItems.length) onClose();
    else if (to >= 0) onGo(to);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const meant = meantBy(event);
    if (meant === null) return;
    event.preventDefault();
    if (meant.does === "go") go(at + meant.by);
    else if (name !== undefined && !locked) {
      answer(target, name, { score: meant.score });
      setAnswered({ at, score: meant.score });
    }
  }

  const said = answered?.at === at ? answered.score : undefined;
  return (
    <div className={css["asking"]} onKeyDown={onKeyDown}>
      <div className={css["room"]}>
        {name === undefined ? (
          <End target={target} judgement={judgement} heading={heading} onGo={onGo} />
        ) : (
          <>
            <Question
              key={name}
              large
              name={name}
              whom={whomOf(target.place, target.name, t)}
              item={items[name]}
              heading={heading}
              onAnswer={(patch, gesture) => answer(target, name, patch, gesture)}
            />
            <Help summary={t("items.form.lead")} text={t("items.form.leadText")} />
            <p className={css["keys"]}>{t("items.form.keys")}</p>
          </>
        )}
        <VisuallyHidden>
          <span role="status">
            {said === undefined
              ? null
              : said === null
                ? t("items.scores.unknown")
                : t("items.score", { score: said, meaning: t(`items.scores.${said as 1}`) })}
          </span>
        </VisuallyHidden>
      </div>
      <div className={css["steps"]}>
        <Button disabled={at === 0} onClick={() => go(at - 1)}>
          {t("items.form.back")}
        </Button>
        <Button look="primary" onClick={() => go(at + 1)}>
          {t(onward(at, name === undefined || items[name].score !== null))}
        </Button>
      </div>
    </div>
  );
}

function onward(at: number, isAnswered: boolean) {
  if (at >= impactItems.length) return "items.form.close";
  if (at === impactItems.length - 1) return "items.form.finish";
  return isAnswered ? "items.form.next" : "items.form.skip";
}
