import { type Ref, useId } from "react";

import { useText } from "~/i18n/text";
import type { ImpactItem, ImpactItems } from "~/model/impact";
import { effectivenessItems, impactEvidence, impactItems } from "~/model/vocabulary";
import { document } from "~/state/stores";
import { ChoiceChips } from "~/ui/Chips";
import { Help } from "~/ui/Help";

import { Answers } from "./Answers";
import { TypedLine } from "./TypedLine";
import { useStay } from "./useStay";

import css from "./Question.module.css";

interface QuestionProps {
  name: keyof ImpactItems;
  item: ImpactItem;
  /** For whom it is asked, where that is not everybody. */
  whom: string | null;
  /** Read aloud to a room: in large letters, with all that explains it. */
  large: boolean;
  heading?: Ref<HTMLHeadingElement>;
  onAnswer: (patch: Partial<ImpactItem>, gesture?: string) => void;
}

const anchors = ["low", "mid", "high"] as const;
const effective: ReadonlySet<keyof ImpactItems> = new Set(effectivenessItems);

/** One of the ten in plain words, with what it means, what its answers would be, and what the answer rests on. */
export function Question({ name, item, whom, large, heading, onAnswer }: QuestionProps) {
  const t = useText();
  const id = useId();
  const stay = useStay();
  const side = effective.has(name) ? "effectiveness" : "legitimacy";
  const question = t(`items.ask.${name}.question`);
  return (
    <section className={css["question"]} data-large={large || undefined} aria-labelledby={id}>
      <div>
        <p className={css["over"]}>
          {t("items.form.place", { place: impactItems.indexOf(name) + 1, all: impactItems.length })}
          {" · "}
          {t(`items.sides.${side}`)}
          {whom === null ? null : ` · ${whom}`}
        </p>
        <h3 ref={heading} id={id} className={css["ask"]} tabIndex={-1} data-question>
          {question}
        </h3>
        <p className={css["means"]}>{t(`items.ask.${name}.means`)}</p>
      </div>
      <Answers label={question} score={item.score} onAnswer={(score) => onAnswer({ score })} />
      <dl className={css["anchors"]}>
        {anchors.map((anchor) => (
          <div key={anchor}>
            <dt>{t(`items.anchors.${anchor}`)}</dt>
            <dd>{t(`items.ask.${name}.${anchor}`)}</dd>
          </div>
        ))}
      </dl>
      <div className={css["reasons"]}>
        <TypedLine
          label={t("items.why")}
          value={item.why}
          onType={(why, gesture) => onAnswer({ why }, gesture)}
        />
        <ChoiceChips
          label={t("items.restsOn")}
          choices={impactEvidence.map((value) => ({
            value,
            text: t(`words.impactEvidence.${value}`),
            meaning: t(`items.evidence.${value}`),
          }))}
          value={item.evidence}
          empty={t("items.unsaid")}
          onFocus={stay.begin}
          onBlur={document.endGesture}
          onChange={(evidence, sliding) => onAnswer({ evidence }, sliding ? stay.key : undefined)}
        />
      </div>
      {large ? <Help summary={t("items.form.source")} text={t(`items.form.sources.${side}`)} /> : null}
    </section>
  );
}
