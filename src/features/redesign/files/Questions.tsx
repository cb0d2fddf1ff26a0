import { useState } from "react";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";
import { ChoiceChips } from "~/ui/Chips";

import type { Question } from "./asked";

import css from "./Review.module.css";

interface QuestionsProps {
  title: string;
  about: string;
  questions: readonly Question[];
  answers: ReadonlyMap<string, string | null>;
  onAnswer: (given: readonly (readonly [string, string | null])[]) => void;
}

/** So many are shown at first, and more with each press: a thousand help nobody. */
const step = 40;

/** The choice that stands for none of those offered. */
const none = "(none)";

/** Questions whether things are the same, those that are not certain first. */
export function Questions({ title, about, questions, answers, onAnswer }: QuestionsProps) {
  const t = useText();
  if (questions.length === 0) return null;
  return (
    <section className={css["part"]}>
      <h3>{title}</h3>
      <p className={css["soft"]}>{about}</p>
      {(["near", "same"] as const).map((likeness) => (
        <Group
          key={likeness}
          title={(count) => t(`collecting.review.ask.${likeness === "near" ? "unsure" : "named"}`, { count })}
          questions={questions.filter((each) => each.likeness === likeness)}
          together={likeness === "same"}
          {...{ answers, onAnswer }}
        />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<QuestionsProps, "title" | "about"> {
  title: (count: number) => string;
  /** Whether all can be answered with one press. */
  together: boolean;
}

function Group({ title, questions, answers, onAnswer, together }: GroupProps) {
  const t = useText();
  const [shown, setShown] = useState(step);
  const count = questions.length;
  if (count === 0) return null;
  const rest = count - shown;
  return (
    <div className={css["group"]}>
      <div className={css["head"]}>
        <h4>{title(count)}</h4>
        {together ? (
          <Button
            onClick={() => onAnswer(questions.map(({ key, choices }) => [key, choices[0]?.value ?? null]))}
          >
            {t("collecting.review.ask.all", { count })}
          </Button>
        ) : null}
      </div>
      <ul className={css["list"]}>
        {questions.slice(0, shown).map(({ key, told, aside, sides, choices, none: noneText }) => {
          const answer = answers.get(key);
          return (
            <li key={key} className={css["row"]}>
              {sides === undefined ? null : (
                <div className={css["versions"]}>
                  {sides.map(({ title, lines }) => (
                    <div key={title} className={css["version"]}>
                      <span className={css["soft"]}>{title}</span>
                      {lines.map((line, at) => (
                        <p key={at}>{line}</p>
                      ))}
                    </div>
                  ))}
                </div>
              )}
              <ChoiceChips
                label={told}
                aside={aside}
                choices={[...choices, { value: none, text: noneText }]}
                value={answer === null ? none : answer}
                mixed={t("collecting.review.ask.open")}
                onChange={(value) => onAnswer([[key, value === none ? null : value]])}
              />
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + step)}>
          {t("collecting.review.ask.more", { count: Math.min(rest, step) })}
        </Button>
      ) : null}
    </div>
  );
}
