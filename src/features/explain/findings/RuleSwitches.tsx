import { ListChecks } from "lucide";
import { type RefObject, useState } from "react";

import { rules } from "~/analysis/rules";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { ruleSwitches, useRulesOff } from "~/state/ruleSwitches";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";

import css from "./Findings.module.css";

/** Which rules are on: how many are off is always said, and all can be switched where one asks for them. */
export function RuleSwitches({ button }: { button: RefObject<HTMLButtonElement | null> }) {
  const t = useText();
  const say = useSay();
  const off = useRulesOff();
  const [open, setOpen] = useState(false);
  const count = rules.filter(({ id }) => off.has(id)).length;
  return (
    <div className={css["switches"]}>
      <p>
        <Button ref={button} icon={ListChecks} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("findings.rules")}
        </Button>
        <span aria-live="polite">
          {count === 0 ? t("findings.allOn", { count: rules.length }) : t("findings.off", { count })}
        </span>
      </p>
      {open ? (
        <fieldset>
          <legend>{t("findings.device")}</legend>
          {rules.map(({ id }) => (
            <Checkbox
              key={id}
              label={say(`rules.${id}.title`)}
              hint={say(`rules.${id}.question`)}
              state={!off.has(id)}
              onChange={(on) => ruleSwitches.turn(id, on)}
            />
          ))}
          {count === 0 ? null : <Button onClick={() => ruleSwitches.allOn()}>{t("findings.allBack")}</Button>}
        </fieldset>
      ) : null}
    </div>
  );
}
