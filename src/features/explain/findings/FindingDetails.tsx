import type { Point } from "~/analysis/rules/rule";
import { filledText, findingQuestion } from "~/formats/finding-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";
import { ruleSwitches } from "~/state/ruleSwitches";
import { Button } from "~/ui/Button";

import { Behind } from "./Behind";

import css from "./Findings.module.css";

interface FindingDetailsProps {
  id: string;
  rule: string;
  point: Point;
  /** Too little is known: then what is to be asked comes first. */
  unknown: boolean;
  variant: Variant;
  onSwitchedOff: () => void;
}

/** What is asked and how it is answered, why that matters, and from what on this map the answer was worked out. */
export function FindingDetails({ id, rule, point, unknown, variant, onSwitchedOff }: FindingDetailsProps) {
  const t = useText();
  const say = useSay();
  const figures = Object.entries(point.figures);
  return (
    <div id={id} className={css["details"]}>
      <p className={css["question"]}>{say(`rules.${rule}.question`)}</p>
      {unknown ? (
        <>
          <h5>{t("findings.asked")}</h5>
          <p>{findingQuestion(rule, point, variant, say)}</p>
        </>
      ) : null}
      {figures.length === 0 ? null : (
        <>
          <h5>{t("findings.worked")}</h5>
          <dl className={css["figures"]}>
            {figures.map(([name, value]) => (
              <div key={name}>
                <dt>{say(`findings.figures.${name}`)}</dt>
                <dd>{filledText(value, variant, say)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Behind point={point} variant={variant} />
      <h5>{t("findings.how")}</h5>
      <p>{say(`rules.${rule}.criterion`)}</p>
      <h5>{t("findings.why")}</h5>
      <p>{say(`rules.${rule}.why`)}</p>
      <p className={css["source"]}>{t("findings.source", { source: say(`rules.${rule}.source`) })}</p>
      <Button
        look="quiet"
        onClick={() => {
          ruleSwitches.turn(rule, false);
          onSwitchedOff();
        }}
      >
        {t("findings.switchOff")}
      </Button>
    </div>
  );
}
