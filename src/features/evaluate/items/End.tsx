import type { Ref } from "react";

import { useText } from "~/i18n/text";
import { impactItems } from "~/model/vocabulary";
import { Button } from "~/ui/Button";

import type { Target } from "./edits";
import { Glance } from "./Glance";
import type { Judgement } from "./judgement";
import { Overall } from "./Overall";

import css from "./ItemsForm.module.css";
import question from "./Question.module.css";

interface EndProps {
  target: Target;
  judgement: Judgement;
  heading: Ref<HTMLHeadingElement>;
  onGo: (at: number) => void;
}

/** After the last question: all answers at a glance, and the way back to any of them. */
export function End({ target, judgement, heading, onGo }: EndProps) {
  const t = useText();
  const open = impactItems.findIndex((name) => judgement.items[name].score === null);
  return (
    <section className={question["question"]} data-large>
      <h3 ref={heading} className={question["ask"]} tabIndex={-1}>
        {t("items.form.end")}
      </h3>
      <p className={question["means"]}>{t("items.form.endLead")}</p>
      <Glance items={judgement.items} onPress={(name) => onGo(impactItems.indexOf(name))} />
      <Overall target={target} judgement={judgement} />
      <div className={css["actions"]}>
        <Button onClick={() => onGo(0)}>{t("items.form.again")}</Button>
        {open < 0 ? null : <Button onClick={() => onGo(open)}>{t("items.form.nextOpen")}</Button>}
      </div>
    </section>
  );
}
